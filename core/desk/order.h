// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace desk {

/// Orders names as lists show them, the same on every machine: first without regard to case and accents
/// ("Äcker" beside "Acker"), then as written; digits by their value ("1.9" before "1.10").
[[nodiscard]] QString orderKey(const QString& name);

/// Sorts rows by keys that are made once per row.
template <class Row, class Key>
void sortBy(std::vector<Row>& rows, Key keyOf)
{
    std::vector<std::pair<decltype(keyOf(rows.front())), std::size_t>> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.emplace_back(keyOf(rows[i]), i);
    std::sort(keys.begin(), keys.end());
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto& entry : keys)
        sorted.push_back(std::move(rows[entry.second]));
    rows = std::move(sorted);
}

} // namespace desk
