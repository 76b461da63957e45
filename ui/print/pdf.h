// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

#include <QByteArray>

class QPagedPaintDevice;
class QImage;
class QPageLayout;
class QSizeF;

namespace print {

/// The report as one A4 page upright, PDF/A-1b: head, figures, tables in two columns, chart, notes, sources.
/// The type shrinks until everything fits, down to a size that can still be read; then the site rows with
/// the fewest residents give way to a line that counts them. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const report::Report& report, const report::Vocabulary& words);

/// The paper and margins of a report.
[[nodiscard]] QPageLayout pageLayout();
/// The same page on the paper of a printer, as large as it can print; false when it takes none. On
/// any thread.
[[nodiscard]] bool paintOn(QPagedPaintDevice& device, const report::Report& report,
                           const report::Vocabulary& words);
/// The same page as a picture of the whole paper, for the screen. On any thread.
[[nodiscard]] QImage pageImage(const report::Report& report, const report::Vocabulary& words,
                               double pixelsPerPoint);
/// Width and height of the paper in points.
[[nodiscard]] QSizeF paperSize();

} // namespace print
