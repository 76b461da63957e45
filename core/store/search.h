// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/view.h"

#include <QDate>

namespace store {

/// A record found by its name, number or address.
struct Hit {
    quint16 kind = 0;
    base::Uuid row;
    std::optional<base::Uuid> site = {}; ///< where people or households live on the day asked for
    bool isApproximate = false;          ///< found by sound or in spite of a typing error
    int score = 0;                       ///< higher is better, within one search

    [[nodiscard]] bool isPresent() const { return site.has_value(); }
    bool operator==(const Hit&) const = default;
};

/// Records whose searchable texts begin with each of the words, in any order of the words: whoever is present
/// on `today` first, then by how well they fit, the spelling asked for before others. Case, umlauts and
/// accents do not matter. Then come names that sound alike ("Zainab", "Zeinab"; "Abd al-Rahman",
/// "Abdulrahman") and, when little is found, words that differ by a letter or two, the nearest first. Weighs
/// at most 300 candidates of each.
/// Works on a File or a Reader.
[[nodiscard]] std::vector<Hit> search(View view, QStringView text, QDate today, int limit = 50);

/// False for a file that was last written by a program that keeps no index, or one with other rules of
/// folding: opening it for writing once builds the index.
[[nodiscard]] bool hasSearchIndex(View view);

} // namespace store
