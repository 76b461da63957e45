// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/registers.h"

#include <QtGlobal>

#include <array>
#include <bit>
#include <vector>

namespace store {

/// A set of registers of one row, bit n for register n. Register 0 is the row's existence.
using RegisterMask = quint64;

inline constexpr RegisterMask ExistenceBit = 1;
inline constexpr int RegisterLimit = 64;

[[nodiscard]] constexpr RegisterMask bitOf(int number)
{
    return RegisterMask{1} << number;
}

/// Calls `visit` with each register number of the mask, ascending.
template <class Visit>
void forEachRegister(RegisterMask mask, Visit visit)
{
    for (; mask != 0; mask &= mask - 1)
        visit(std::countr_zero(mask));
}

/// A kind's table prepared for encoding: registers by number and by compartment.
class KindLayout {
public:
    explicit KindLayout(const domain::KindInfo& kind);

    [[nodiscard]] const domain::KindInfo& kind() const { return *m_kind; }
    /// nullptr for a register of a later version.
    [[nodiscard]] const domain::RegisterInfo* find(int number) const;
    /// The registers in question, one mask per compartment that has any; the first also carries existence.
    [[nodiscard]] const std::vector<RegisterMask>& compartments() const { return m_compartments; }
    [[nodiscard]] RegisterMask known() const { return m_known; }
    /// Registers whose texts belong into the search index.
    [[nodiscard]] RegisterMask searchable() const { return m_searchable; }

    /// The layout of a kind of this program; nullptr for a kind of a later version.
    [[nodiscard]] static const KindLayout* of(quint16 kindNumber);

private:
    const domain::KindInfo* m_kind;
    std::array<const domain::RegisterInfo*, RegisterLimit> m_byNumber{};
    std::vector<RegisterMask> m_compartments;
    RegisterMask m_known = 0;
    RegisterMask m_searchable = 0;
};

} // namespace store
