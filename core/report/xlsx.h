// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

#include <QByteArray>

namespace report {

/// The report as a workbook: a sheet per table with typed cells and a frozen heading, the history with a
/// native chart, and a sheet of notes and sources. Throws base::FileError when no temporary file can be made.
[[nodiscard]] QByteArray toXlsx(const Report& report, const Vocabulary& words);

} // namespace report
