// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"
#include "core/report/report.h"
#include "core/store/file.h"

namespace cli {

/// What narrows a list; empty texts do not.
struct ListNarrowing {
    QString site;
    QString pillar;
};

/// Programs get the columns of the file and codes, people registers and words.
enum class Readers { People, Programs };

/// The list behind a figure ("residents", "free-rooms", "workers", "arrivals", "departures", "consents") or
/// the live records of a kind. Throws UsageError for a word that is neither, a site or a pillar that is
/// unknown, or a narrowing that the list knows nothing of.
[[nodiscard]] report::Table listTable(const desk::Book& book, const QString& what, QDate on, QDate to,
                                      const ListNarrowing& narrowing, Readers readers);

/// What a search found: kind, name, where it lives, id, and whether it only resembles the words.
[[nodiscard]] report::Table hitTable(const std::vector<desk::SearchHit>& hits);

/// The open findings; `withKept`: then those that stay, with the reason.
[[nodiscard]] report::Table findingTable(const desk::FindingReport& found, bool withKept);

/// "accommodation" for its number; the number itself for a kind of a later version.
[[nodiscard]] QString kindName(int kind);

} // namespace cli
