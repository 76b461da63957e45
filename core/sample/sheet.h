// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <functional>

namespace sample {

/// A table that comes with the program. One that cannot be read is a bug or a damaged installation and throws
/// FormatError with the first problem.
class Sheet {
public:
    explicit Sheet(const QByteArray& csv, const QString& name);

    /// Calls `visit` with a function from column name to field, for each row.
    using Row = std::function<QString(const char* column)>;
    void forEachRow(const std::function<void(const Row&)>& visit) const;

    [[nodiscard]] const exchange::CsvTable& table() const { return m_table; }

private:
    exchange::CsvTable m_table;
    QString m_name;
};

} // namespace sample
