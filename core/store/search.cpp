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

constexpr int MostCandidates = 300;
constexpr std::size_t FewHits = 3;
constexpr qsizetype ShortestForTypos = 4;
constexpr qsizetype ShortestForSound = 3;
constexpr int FarAway = 3; // letters that differ

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

enum class Loose { Sound, SoundAndTypos };

QString soundsLike(const QString& word)
{
    QStringList ways;
    if (word.size() >= ShortestForSound)
        for (const QString& key : base::soundKeys(word))
            ways.append(QStringLiteral("sound : \"%1\"").arg(key));
    return ways.join(QStringLiteral(" OR "));
}

QString anyOf(QStringList ways)
{
    ways.removeAll(QString());
    return QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

QString looseWord(db::Database& database, const QString& word, Loose loose)
{
    QStringList ways{prefixOf(word), soundsLike(word)};
    if (loose == Loose::SoundAndTypos)
        for (const QString& similar : similarWords(database, word))
            ways.append(QStringLiteral("words : \"%1\"").arg(similar));
    return anyOf(ways);
}

/// "abd", "abdul", "abdel", "abder": a part of a name that goes on with the next word.
bool isAbd(const QString& word)
{
    return word.startsWith(QLatin1StringView("abd")) && word.size() <= 5;
}

/// "abd al rahman", "abdul rahman": the parts by themselves, or the name as one word.
QString looseAbd(const QString& abd, const QString& name)
{
    const QString parts =
        QStringLiteral("(%1 AND %2)").arg(prefixOf(abd), anyOf({prefixOf(name), soundsLike(name)}));
    return anyOf({parts, soundsLike(QStringLiteral("abdul") + name)});
}

/// Articles between the words need not be there.
QString looseQuery(db::Database& database, const QStringList& words, Loose loose)
{
    QStringList parts;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.size() > 1 && base::isArticle(words[at]))
            continue;
        qsizetype next = at + 1;
        while (next < words.size() && base::isArticle(words[next]))
            ++next;
        if (isAbd(words[at]) && next < words.size()) {
            parts.append(looseAbd(words[at], words[next]));
            at = next;
        } else {
            parts.append(looseWord(database, words[at], loose));
        }
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

/// What a person asked for.
struct Query {
    QStringList words;   ///< folded
    QStringList written; ///< as typed
};

/// The indexed words of a record, with and without what folding changed.
class IndexedWords {
public:
    explicit IndexedWords(const QString& indexed)
    {
        for (const QString& word : indexed.split(QLatin1Char(' '))) {
            if (word.startsWith(SearchIndex::WrittenMark))
                m_marked << word.mid(1);
            else
                m_folded << word;
        }
        for (const QString& word : m_marked)
            m_ofMarked += base::foldedForms(word);
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_folded.size()); }

    /// A whole word is worth more than its beginning, the spelling asked for more than another that folds to
    /// the same, and the fewer letters differ, the better.
    [[nodiscard]] int scoreOf(const QString& folded, const QString& written) const
    {
        int best = 30 - 8 * distanceTo(folded);
        const auto rate = [&](const QStringList& words, const QString& asked, int extra) {
            for (const QString& word : words) {
                if (word == asked)
                    best = std::max(best, 60 + extra);
                else if (word.startsWith(asked))
                    best = std::max(best, 40 + extra);
            }
        };
        rate(m_folded, folded, 0);
        if (written != folded) {
            rate(m_marked, written, SameSpelling);
        } else {
            QStringList plain = m_folded;
            for (const QString& word : m_ofMarked)
                plain.removeAll(word);
            rate(plain, folded, SameSpelling);
        }
        return best;
    }

private:
    static constexpr int SameSpelling = 25;

    [[nodiscard]] int distanceTo(const QString& asked) const
    {
        int least = FarAway;
        for (const QString& word : m_folded)
            least = std::min(least, typingDistance(asked, word, FarAway));
        return least;
    }

    QStringList m_marked;
    QStringList m_folded;
    QStringList m_ofMarked;
};

// A short text fits better than a long one.
int scoreOf(const Query& query, const QString& indexed)
{
    const IndexedWords words(indexed);
    int score = -std::min(words.size(), 20);
    for (qsizetype at = 0; at < query.words.size(); ++at)
        score +=
            words.scoreOf(query.words[at], at < query.written.size() ? query.written[at] : query.words[at]);
    return score;
}

std::vector<Hit> candidates(db::Database& database, const QString& match, const Query& query)
{
    std::vector<Hit> hits;
    const auto rows = database.cached(R"sql(
        SELECT r.kind, r.row, i.words
        FROM search_index AS i JOIN search_row AS r ON r.id = i.rowid
        WHERE search_index MATCH ?1
        ORDER BY i.rowid DESC
        LIMIT ?2
    )sql");
    rows->bindAll(match, MostCandidates);
    while (rows->step())
        hits.push_back({static_cast<quint16>(rows->integer(0)),
                        rows->uuid(1).value_or(base::Uuid()),
                        {},
                        false,
                        scoreOf(query, rows->text(2))});
    return hits;
}

} // namespace

std::vector<Hit> search(View view, QStringView text, QDate today, int limit)
{
    const Query query{base::foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                      base::writtenWords(text)};
    if (query.words.isEmpty() || !today.isValid())
        return {};
    db::Database& database = *view.database;
    const db::Snapshot snapshot(database);
    auto hits = candidates(database, exactQuery(query.words), query);
    const auto loose = hits.size() < FewHits ? Loose::SoundAndTypos : Loose::Sound;
    std::set<std::pair<quint16, base::Uuid>> known;
    for (const Hit& hit : hits)
        known.emplace(hit.kind, hit.row);
    const QString match = looseQuery(database, query.words, loose);
    for (Hit& hit : match.isEmpty() ? std::vector<Hit>() : candidates(database, match, query)) {
        hit.isApproximate = true;
        if (!known.contains({hit.kind, hit.row}))
            hits.push_back(hit);
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
