// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace report {

/// One value as data: integer, string, ISO date, the code of a coded text, null, or for
/// what is hidden "<3" or "hidden".
[[nodiscard]] QJsonValue toJson(const Value& value);

/// The rows of a table as objects by column key.
[[nodiscard]] QJsonArray toJson(const Table& table);

/// {"report", "title", "on", "language", "figures": {key: value}, "tables": {key: [row…]},
///  "charts": {key: {"days", "series": {key: [count…]}}}, "notes": [{"code", "text"}], "sources",
///  "knownUpTo": [{"device", "epoch", "seq"}]}. Rows carry "row": "item", "group" or "total".
[[nodiscard]] QJsonObject toJson(const Report& report);

} // namespace report
