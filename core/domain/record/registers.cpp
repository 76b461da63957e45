// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record/registers.h"

#include <algorithm>

namespace domain {

const RegisterInfo* KindInfo::findRegister(std::uint8_t registerNumber) const
{
    const auto at = std::find_if(registers.begin(), registers.end(),
                                 [=](const RegisterInfo& r) { return r.number == registerNumber; });
    return at == registers.end() ? nullptr : &*at;
}

const RegisterInfo* KindInfo::findRegister(std::string_view registerName) const
{
    const auto at = std::find_if(registers.begin(), registers.end(),
                                 [=](const RegisterInfo& r) { return r.name == registerName; });
    return at == registers.end() ? nullptr : &*at;
}

} // namespace domain
