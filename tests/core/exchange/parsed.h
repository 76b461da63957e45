// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/accommodationimport.h"
#include "core/exchange/csv.h"

namespace testing {

inline exchange::ParsedHousing parse(const char* text)
{
    return exchange::parseHousing(exchange::readCsv(QByteArray(text)));
}

} // namespace testing
