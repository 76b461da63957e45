// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/personrows.h"

#include "core/domain/stay/stay.h"
#include "core/store/records.h"

#include <algorithm>
#include <set>

namespace desk {

namespace {

constexpr quint16 PersonKind = domain::Person::describe().kind;

using PersonId = base::Id<domain::Person>;

/// Where one of the rows has an actual stay on the day.
std::optional<base::Uuid> siteOf(store::View view, const std::vector<PersonId>& rows, QDate on)
{
    for (const PersonId& row : rows)
        for (const auto& stay : store::Records<domain::Stay>(view).listWhere("person", row))
            if (stay.kind == domain::StayKind::Actual && stay.period.holdsOn(on))
                return stay.accommodation.uuid();
    return std::nullopt;
}

} // namespace

domain::PersonGroups personGroups(store::View view)
{
    return domain::PersonGroups(store::Records<domain::PersonAlias>(view).list());
}

std::vector<RecordRef> rowsOf(store::View view, const RecordRef& record)
{
    if (record.kind != PersonKind)
        return {record};
    std::vector<RecordRef> rows;
    for (const PersonId& row : personGroups(view).membersOf(PersonId(record.id)))
        rows.push_back({record.kind, row.uuid()});
    return rows;
}

std::vector<store::Hit> searchPersonsOnce(store::View view, const QString& text, QDate on, int limit)
{
    const domain::PersonGroups groups = personGroups(view);
    if (groups.isEmpty())
        return store::search(view, text, on, limit);
    constexpr int Most = 600; // all that store::search() weighs: several hits may become one
    std::vector<store::Hit> hits;
    std::set<base::Uuid> seen;
    for (store::Hit& hit : store::search(view, text, on, Most)) {
        if (hit.kind == PersonKind) {
            const auto rows = groups.membersOf(PersonId(hit.row));
            hit.row = rows.front().uuid();
            if (rows.size() > 1 && !seen.insert(hit.row).second)
                continue;
            if (rows.size() > 1 && !hit.site)
                hit.site = siteOf(view, rows, on);
        }
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const store::Hit& a, const store::Hit& b) {
        return std::pair(a.isApproximate, !a.isPresent()) < std::pair(b.isApproximate, !b.isPresent());
    });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return hits;
}

} // namespace desk
