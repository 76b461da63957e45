// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/recordsearch.h"

#include "app/common/recordname.h"
#include "core/base/textfold.h"
#include "core/domain/record/kinds.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace app {

namespace {

struct Candidate {
    SearchHit hit;
    int beginnings = 0; ///< words of the search that only begin a word
};

bool isSearchable(const domain::KindInfo& kind)
{
    return std::any_of(kind.registers.begin(), kind.registers.end(),
                       [](const auto& reg) { return reg.has(domain::Searchable); });
}

QString searchableText(const domain::KindInfo& kind, std::span<const base::Cell> cells)
{
    QStringList parts;
    for (const auto& reg : kind.registers)
        for (std::size_t i = 0; reg.has(domain::Searchable) && i < reg.columnCount; ++i)
            if (const auto* text = std::get_if<QString>(&cells[reg.firstColumn + i]))
                parts << *text;
    return parts.join(QLatin1Char(' '));
}

/// How many of the words only begin a word of the text; nullopt when one is not there at all.
std::optional<int> matched(const QStringList& words, const QStringList& forms)
{
    int beginnings = 0;
    for (const QString& word : words) {
        if (forms.contains(word))
            continue;
        const auto begins = [&](const QString& form) { return form.startsWith(word); };
        if (std::none_of(forms.begin(), forms.end(), begins))
            return std::nullopt;
        ++beginnings;
    }
    return beginnings;
}

} // namespace

std::vector<SearchHit> searchRecords(const store::File& file, const QString& text, std::size_t limit)
{
    const QStringList words = base::foldForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Candidate> found;
    if (words.isEmpty())
        return {};
    for (const auto* kind : domain::allKinds()) {
        if (!isSearchable(*kind))
            continue;
        for (store::RowQuery query(file, *kind); query.next();)
            if (const auto beginnings =
                    matched(words, base::foldedForms(searchableText(*kind, query.cells()))))
                found.push_back({{kind->number, query.id(), {}}, *beginnings});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.beginnings < b.beginnings; });
    std::vector<SearchHit> hits;
    for (std::size_t i = 0; i < found.size() && i < limit; ++i) {
        hits.push_back(found[i].hit);
        hits.back().name = recordName(file, hits.back().kind, hits.back().id);
    }
    return hits;
}

} // namespace app
