// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <variant>

namespace base {

/// One stored value as the database and the journal know it: nothing, an integer, a text or bytes.
/// Everything richer (dates, ids, money) is encoded into one of these by the register it belongs to.
/// There is no floating-point alternative: every figure kept is an integer of its smallest unit.
using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;

/// The kind of value a column or register holds when it is not absent.
enum class CellType { Integer, Text, Blob };

[[nodiscard]] inline bool isAbsent(const Cell& cell) noexcept
{
    return std::holds_alternative<std::monostate>(cell);
}

} // namespace base
