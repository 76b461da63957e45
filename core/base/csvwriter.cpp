// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvwriter.h"

#include <QRegularExpression>

namespace base {

namespace {

/// Whether the text, apostrophes in front left aside, starts like a formula and is no plain number.
bool startsFormula(QStringView text)
{
    while (text.startsWith(QLatin1Char('\'')))
        text = text.sliced(1);
    static const QString starters = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    if (text.isEmpty() || !starters.contains(text.front()))
        return false;
    static const QRegularExpression number(QStringLiteral("\\A[+-]?[0-9]+([.,][0-9]+)?\\z"));
    return !number.match(text.toString()).hasMatch();
}

QString quoted(const QString& field, QChar separator)
{
    const bool needed = field.contains(separator) || field.contains(QLatin1Char('"')) ||
                        field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r')) ||
                        field != field.trimmed();
    if (!needed)
        return field;
    QString doubled = field;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

} // namespace

CsvWriter::CsvWriter(const CsvFormat& format) : m_format(format)
{
    if (m_format.byteOrderMark)
        m_bytes = QByteArrayLiteral("\xef\xbb\xbf");
}

void CsvWriter::addRow(const QStringList& fields)
{
    QStringList cells;
    for (const QString& field : fields)
        cells.append(quoted(m_format.guardFormulas ? guarded(field) : field, m_format.separator));
    m_bytes += cells.join(m_format.separator).toUtf8() + m_format.lineEnd;
}

QString guarded(const QString& field)
{
    return startsFormula(field) ? QLatin1Char('\'') + field : field;
}

QString unguarded(const QString& field)
{
    return field.startsWith(QLatin1Char('\'')) && startsFormula(field) ? field.mid(1) : field;
}

} // namespace base
