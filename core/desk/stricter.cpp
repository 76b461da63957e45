// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/stricter.h"

#include "core/domain/household/household.h"
#include "core/domain/household/status.h"
#include "core/store/history.h"

#include <algorithm>

namespace desk {

namespace {

struct Guarded {
    const domain::KindInfo* kind;
    const char* registerName; ///< of a truth value whose "yes" is the stricter answer
};

const domain::RegisterInfo* guardedRegister(const store::Conflict& conflict)
{
    for (const Guarded& one : {Guarded{&domain::kindOf<domain::Person>(), "needs_emergency_help"},
                               Guarded{&domain::kindOf<domain::Consent>(), "withdrawn"}}) {
        const auto* found = one.kind->number == conflict.kind
                                ? one.kind->findRegister(static_cast<std::uint8_t>(conflict.registerNumber))
                                : nullptr;
        if (found && found->name == one.registerName)
            return found;
    }
    return nullptr;
}

} // namespace

StricterValues::StricterValues(store::File& file)
{
    const std::vector<base::Cell> yes{qint64{1}};
    for (const store::Conflict& conflict : store::conflicts(file)) {
        const auto* found = guardedRegister(conflict);
        const auto isYes = [&](const store::Conflict::Version& version) { return version.cells == yes; };
        if (found && std::any_of(conflict.versions.begin(), conflict.versions.end(), isYes))
            m_columns[{conflict.kind, conflict.row}].push_back(found->firstColumn);
    }
}

void StricterValues::applyTo(const domain::KindInfo& kind, const base::Uuid& row,
                             std::span<base::Cell> cells) const
{
    const auto found = m_columns.find({kind.number, row});
    if (found == m_columns.end())
        return;
    for (const std::size_t column : found->second)
        cells[column] = qint64{1};
}

} // namespace desk
