// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/soundkey.h"
#include "core/base/textfold.h"
#include "core/db/transaction.h"
#include "core/domain/household/household.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace store {

namespace {

constexpr int MostCandidates = 200;
constexpr std::size_t FewHits = 3;
constexpr qsizetype ShortestForTypos = 4;

// The words hold letters and digits only, so quoting needs no escape.
QString prefixOf(const QString& word)
{
    return QStringLiteral("words : \"%1\"*").arg(word);
}

/// Letters to change, add, leave out or swap with the next; `most` + 1 stands for more.
int typingDistance(QStringView a, QStringView b, int most)
{
    std::vector<int> before2;
    std::vector<int> before(static_cast<std::size_t>(b.size()) + 1);
    std::iota(before.begin(), before.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<int> row{static_cast<int>(i) + 1};
        for (qsizetype k = 0; k < b.size(); ++k) {
            const auto at = static_cast<std::size_t>(k);
            int best = std::min({before[at] + (a[i] == b[k] ? 0 : 1), before[at + 1] + 1, row[at] + 1});
            if (i > 0 && k > 0 && a[i] == b[k - 1] && a[i - 1] == b[k])
                best = std::min(best, before2[at - 1] + 1);
            row.push_back(best);
        }
        if (*std::min_element(row.begin(), row.end()) > most)
            return most + 1;
        before2 = std::exchange(before, std::move(row));
    }
    return before.back();
}

/// Indexed words that a person may have meant. The first letter is taken as right, which keeps the scan
/// short.
QStringList similarWords(db::Database& database, const QString& word)
{
    if (word.size() < ShortestForTypos)
        return {};
    const int most = word.size() < 6 ? 1 : 2;
    const QString first = word.first(1);
    QString next = first;
    next[0] = QChar(first[0].unicode() + 1);
    const auto terms =
        database.cached("SELECT term FROM search_term WHERE term >= ?1 AND term < ?2 AND col = 'words'");
    terms->bindAll(first, next);
    QStringList similar;
    while (terms->step()) {
        const QString term = terms->text(0);
        if (std::abs(term.size() - word.size()) <= most && typingDistance(word, term, most) <= most)
            similar.append(term);
    }
    return similar;
}

QString exactQuery(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(prefixOf(word));
    return parts.join(QStringLiteral(" AND "));
}

QString looseQuery(db::Database& database, const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        QStringList ways{prefixOf(word)};
        for (const QString& key : base::soundKeys(word))
            ways.append(QStringLiteral("sound : \"%1\"").arg(key));
        for (const QString& similar : similarWords(database, word))
            ways.append(QStringLiteral("words : \"%1\"").arg(similar));
        parts.append(QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    return parts.join(QStringLiteral(" AND "));
}

/// Tells where people live on a day.
class Presence {
public:
    Presence(db::Database& database, QDate day) : m_database(database), m_day(base::dayNumber(day)) {}

    std::optional<base::Uuid> siteOf(quint16 kind, const base::Uuid& row)
    {
        if (kind == domain::Person::describe().kind)
            return found(R"sql(
                SELECT accommodation FROM stay
                WHERE person = ?1 AND _state = 1 AND kind = 'actual'
                  AND (period_from IS NULL OR period_from <= ?2) AND (period_to IS NULL OR period_to > ?2)
            )sql",
                         row);
        if (kind == domain::Household::describe().kind)
            return found(R"sql(
                SELECT s.accommodation FROM membership AS m JOIN stay AS s ON s.person = m.person
                WHERE m.household = ?1 AND m._state = 1 AND s._state = 1 AND s.kind = 'actual'
                  AND (m.period_from IS NULL OR m.period_from <= ?2)
                  AND (m.period_to IS NULL OR m.period_to > ?2)
                  AND (s.period_from IS NULL OR s.period_from <= ?2)
                  AND (s.period_to IS NULL OR s.period_to > ?2)
            )sql",
                         row);
        return std::nullopt;
    }

private:
    std::optional<base::Uuid> found(const char* sql, const base::Uuid& row)
    {
        const auto statement = m_database.cached(sql);
        statement->bindAll(row, m_day);
        return statement->step() ? statement->uuid(0) : std::nullopt;
    }

    db::Database& m_database;
    base::DayNumber m_day;
};

// A whole word is worth more than its beginning, and a short text fits better than a long one.
int scoreOf(const QStringList& query, const QString& indexed)
{
    const QStringList words = indexed.split(QLatin1Char(' '));
    int score = -static_cast<int>(std::min<qsizetype>(words.size(), 20));
    for (const QString& word : query) {
        if (words.contains(word))
            score += 60;
        else if (std::any_of(words.begin(), words.end(),
                             [&](const QString& candidate) { return candidate.startsWith(word); }))
            score += 40;
    }
    return score;
}

std::vector<Hit> candidates(db::Database& database, const QString& query, const QStringList& words)
{
    std::vector<Hit> hits;
    const auto rows = database.cached(R"sql(
        SELECT r.kind, r.row, i.words
        FROM search_index AS i JOIN search_row AS r ON r.id = i.rowid
        WHERE search_index MATCH ?1
        ORDER BY i.rowid DESC
        LIMIT ?2
    )sql");
    rows->bindAll(query, MostCandidates);
    while (rows->step())
        hits.push_back({static_cast<quint16>(rows->integer(0)),
                        rows->uuid(1).value_or(base::Uuid()),
                        {},
                        false,
                        scoreOf(words, rows->text(2))});
    return hits;
}

} // namespace

std::vector<Hit> search(View view, QStringView text, QDate today, int limit)
{
    const QStringList words = base::foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || !today.isValid())
        return {};
    db::Database& database = *view.database;
    const db::Snapshot snapshot(database);
    auto hits = candidates(database, exactQuery(words), words);
    if (hits.size() < FewHits) {
        std::set<std::pair<quint16, base::Uuid>> known;
        for (const Hit& hit : hits)
            known.emplace(hit.kind, hit.row);
        for (Hit& hit : candidates(database, looseQuery(database, words), words)) {
            hit.isApproximate = true;
            if (!known.contains({hit.kind, hit.row}))
                hits.push_back(hit);
        }
    }
    Presence presence(database, today);
    for (Hit& hit : hits)
        hit.site = presence.siteOf(hit.kind, hit.row);
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tuple(a.isApproximate, !a.isPresent(), -a.score, a.kind, a.row) <
               std::tuple(b.isApproximate, !b.isPresent(), -b.score, b.kind, b.row);
    });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return hits;
}

bool hasSearchIndex(View view)
{
    return SearchIndex::isCurrentIn(*view.database);
}

} // namespace store
