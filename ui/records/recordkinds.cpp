// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordkinds.h"

#include "core/domain/record/references.h"
#include "ui/forms/form.h"

#include <algorithm>

namespace ui {

void RecordEditor::showUnsaved(const desk::RecordRow& row)
{
    show(row);
    form().markChanged();
}

const RecordKind* recordKind(quint16 kind)
{
    static const std::vector<RecordKind> kinds = [] {
        std::vector<RecordKind> all;
        for (const auto& some : {housingKinds(), peopleKinds(), staffKinds()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    const auto found =
        std::ranges::find_if(kinds, [=](const RecordKind& one) { return one.info->number == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

const domain::RegisterInfo* parentRegister(const domain::KindInfo& kind,
                                           const std::optional<desk::RecordRef>& parent)
{
    if (!parent)
        return nullptr;
    for (const auto& reference : domain::referencesOf(kind))
        if (reference.kind == parent->kind)
            return reference.isWhole && !reference.isList ? reference.reg : nullptr;
    return nullptr;
}

} // namespace ui
