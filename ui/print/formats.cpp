// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formats.h"

#include "core/report/csv.h"
#include "core/report/html.h"
#include "core/report/xlsx.h"
#include "ui/print/pdf.h"

namespace print {

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

std::optional<Format> formatOf(const QString& path)
{
    for (const Format format : AllFormats)
        if (path.endsWith(QLatin1Char('.') + suffixOf(format), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

QByteArray toBytes(const report::Report& report, const report::Vocabulary& words, Format format)
{
    switch (format) {
    case Format::Pdf:
        return toPdf(report, words);
    case Format::Html:
        return report::toHtml(report, words);
    case Format::Xlsx:
        return report::toXlsx(report, words);
    case Format::Csv:
        return report::toCsv(report, words);
    }
    return {};
}

} // namespace print
