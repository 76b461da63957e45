// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"
#include "core/domain/record/codes.h"
#include "core/report/vocabulary.h"

#include <array>
#include <optional>
#include <set>

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

/// The chart has no more room.
inline constexpr int MostMonths = 120;

struct KeyDateOptions {
    int seriesMonths = 24; ///< how far the chart looks back; month ends and the key date
};

/// What a key date report can do without. The head with its figures always stands.
enum class Part { Heads, Threshold, Posts, Occupancy, History, Notes, Sources };

inline constexpr std::array AllParts{Part::Heads,   Part::Threshold, Part::Posts,  Part::Occupancy,
                                     Part::History, Part::Notes,     Part::Sources};

/// `Part::Heads → "heads"`: as the command line, settings and the words call it.
constexpr auto codesOf(Part /*part*/)
{
    using domain::Code;
    return std::array{Code<Part>{Part::Heads, "heads"},     Code<Part>{Part::Threshold, "threshold"},
                      Code<Part>{Part::Posts, "posts"},     Code<Part>{Part::Occupancy, "occupancy"},
                      Code<Part>{Part::History, "history"}, Code<Part>{Part::Notes, "notes"},
                      Code<Part>{Part::Sources, "sources"}};
}

/// Whether numbers of residents under three are told.
enum class SmallNumbers { Hidden, Told };

/// What of the facts is told.
struct KeyDateShape {
    std::set<Part> without;
    SmallNumbers smallNumbers = SmallNumbers::Hidden;
};

/// Asks the book. Sources are those of the published totals nearest to the day and of the posts and workers
/// of the day, of the places that hold on the day, of the published counts shown or
/// noted beside them, and of the threshold and ratio rules used, in this order and each once.
[[nodiscard]] KeyDateFacts keyDateFacts(const desk::Book& book, QDate on, const KeyDateOptions& options = {});

/// Stichtagsbericht: answers the council's question of 17.03.2016 in its parts. Heads by task and site, the
/// threshold rule and where it is not followed, posts intended, residents and places by pillar and site, the
/// history by pillar, sources, and notes on figures that conflict. Names no person. Unless they are to be
/// told, numbers of residents under three are hidden, and what would give them away (hiddenCounts()); a note
/// then says so, also in a report without notes.
[[nodiscard]] Report keyDateReport(const KeyDateFacts& facts, const Vocabulary& words,
                                   const KeyDateShape& shape = {});

} // namespace report
