// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"
#include "core/report/vocabulary.h"

namespace report {

/// Everything the key date report is made from.
struct KeyDateFacts {
    desk::Occupancy occupancy;
    desk::Staffing staffing;
    desk::FindingReport findings;
    std::vector<desk::SeriesPoint> series; ///< ascending
    std::vector<QString> sources;          ///< where the figures were published, each once
    std::vector<KnownUpTo> knownUpTo;      ///< by device and epoch
    int inventedPersons = 0;               ///< whose source says so: an example city
};

struct KeyDateOptions {
    int seriesMonths = 24; ///< how far the chart looks back; month ends and the key date
};

/// Asks the book. Sources are those of the published totals nearest to the day and of the posts and workers
/// of the day, of the places that hold on the day, of the published counts shown or
/// noted beside them, and of the threshold and ratio rules used, in this order and each once.
[[nodiscard]] KeyDateFacts keyDateFacts(const desk::Book& book, QDate on, const KeyDateOptions& options = {});

/// Stichtagsbericht: answers the council's question of 17.03.2016 in its parts. Heads by task and site, the
/// threshold rule and where it is not followed, posts intended, residents and places by pillar and site, the
/// history by pillar, sources, and notes on figures that conflict. Names no person.
[[nodiscard]] Report keyDateReport(const KeyDateFacts& facts, const Vocabulary& words);

} // namespace report
