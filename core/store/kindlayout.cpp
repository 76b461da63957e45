// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kindlayout.h"

#include "core/domain/record/kinds.h"

#include <map>
#include <unordered_map>

namespace store {

KindLayout::KindLayout(const domain::KindInfo& kind) : m_kind(&kind)
{
    std::map<domain::Compartment, RegisterMask> masks;
    for (const auto& reg : kind.registers) {
        Q_ASSERT_X(reg.number > 0 && reg.number < RegisterLimit - 1, "KindLayout", "register number");
        m_byNumber[reg.number] = &reg;
        masks[reg.compartment] |= bitOf(reg.number);
        m_known |= bitOf(reg.number);
        if (reg.has(domain::Searchable))
            m_searchable |= bitOf(reg.number);
    }
    for (const auto& [compartment, mask] : masks)
        m_compartments.push_back(mask);
}

const domain::RegisterInfo* KindLayout::find(int number) const
{
    return m_byNumber[static_cast<std::size_t>(number)];
}

const KindLayout* KindLayout::of(quint16 kindNumber)
{
    static const auto layouts = [] {
        std::unordered_map<quint16, KindLayout> all;
        for (const domain::KindInfo* kind : domain::allKinds())
            all.emplace(kind->number, KindLayout(*kind));
        return all;
    }();
    const auto found = layouts.find(kindNumber);
    return found == layouts.end() ? nullptr : &found->second;
}

} // namespace store
