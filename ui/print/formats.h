// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace print {

/// What a report can be saved as for people.
enum class Format { Pdf, Html, Xlsx, Csv };

inline constexpr std::array AllFormats{Format::Pdf, Format::Html, Format::Xlsx, Format::Csv};

/// `Format::Pdf → "pdf"`
[[nodiscard]] QString suffixOf(Format format);
/// By the end of the name, in any case: `a.PDF → Format::Pdf`. Nothing for another end.
[[nodiscard]] std::optional<Format> formatOf(const QString& path);
/// The report as the content of such a file. On any thread; needs a QGuiApplication.
[[nodiscard]] QByteArray toBytes(const report::Report& report, const report::Vocabulary& words,
                                 Format format);

} // namespace print
