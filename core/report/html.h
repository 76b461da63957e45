// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

#include <QByteArray>

namespace report {

/// The report as one HTML file without anything from outside: language, headings, table captions and scopes,
/// the chart as SVG with its figures as a table; prints on white.
[[nodiscard]] QByteArray toHtml(const Report& report, const Vocabulary& words);

} // namespace report
