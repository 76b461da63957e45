// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace base {

/// How a table is written. The defaults open by double click in a German Excel.
struct CsvFormat {
    QChar separator = QLatin1Char(';');
    bool byteOrderMark = true;
    bool guardFormulas = true;
    const char* lineEnd = "\r\n";
};

/// Writes a table by RFC 4180 (CRLF unless asked otherwise, quoted where needed, quotes doubled) in UTF-8.
/// The one place where what a spreadsheet would run is disarmed.
class CsvWriter {
public:
    explicit CsvWriter(const CsvFormat& format = {});
    void addRow(const QStringList& fields);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    CsvFormat m_format;
    QByteArray m_bytes;
};

/// A field that a spreadsheet would run as a formula gets an apostrophe in front:
/// `=1+1 → '=1+1`, `@SUM → '@SUM`, `-5 → -5`, `+49 511 → '+49 511`.
[[nodiscard]] QString guarded(const QString& field);

/// The exact inverse of guarded().
[[nodiscard]] QString unguarded(const QString& field);

} // namespace base
