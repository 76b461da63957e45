// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sheet.h"

#include "core/base/errors.h"

namespace sample {

Sheet::Sheet(const QByteArray& csv, const QString& name) : m_table(exchange::readCsv(csv)), m_name(name)
{
    if (!m_table.problems.empty())
        throw base::FormatError(name, m_table.problems.front().line, m_table.problems.front().code);
}

void Sheet::forEachRow(const std::function<void(const Row&)>& visit) const
{
    for (const exchange::CsvRow& row : m_table.rows) {
        visit([&](const char* column) {
            const qsizetype index = m_table.header.indexOf(QString::fromLatin1(column));
            if (index < 0)
                throw base::FormatError(m_name, m_table.headerLine, QString::fromLatin1(column));
            return row.fields[index].trimmed();
        });
    }
}

} // namespace sample
