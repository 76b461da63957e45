// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

#include <QByteArray>

namespace report {

enum class ByteOrderMark { Without, With };

/// A table for scripts: semicolons, stable keys as headings, codes, integers and ISO dates, UTF-8, lines end
/// with LF. Absent values are empty, hidden ones "<3" or
/// "hidden".
[[nodiscard]] QByteArray toDataCsv(const Table& table);

/// All tables of a report for people with a spreadsheet: semicolons, titles as headings, values as people
/// write them without group separators, UTF-8, lines end with CRLF. With the mark, spreadsheets recognise
/// UTF-8.
[[nodiscard]] QByteArray toCsv(const Report& report, const Vocabulary& words,
                               ByteOrderMark mark = ByteOrderMark::With);

} // namespace report
