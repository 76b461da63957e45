// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordlist.h"

#include "core/desk/book.h"
#include "core/desk/order.h"
#include "core/desk/recordname.h"
#include "core/desk/references.h"
#include "core/desk/stricter.h"
#include "core/domain/household/household.h"
#include "core/domain/housing/accommodation.h"
#include "core/domain/record/kinds.h"
#include "core/store/file.h"
#include "core/store/records.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace desk {

namespace {

/// Reads the rows that name `of`: by the index where a column holds nothing but the id, else one by one.
void collectNaming(store::File& file, const domain::KindInfo& kind, const RecordRef& of,
                   std::map<base::Uuid, std::vector<base::Cell>>& found)
{
    for (const auto& reference : domain::referencesOf(kind)) {
        if (reference.kind != of.kind)
            continue;
        if (!reference.isList) {
            for (store::RowQuery query(file, kind, kind.columns[reference.column].name, of.id.toBytes());
                 query.next();)
                found.emplace(query.id(),
                              std::vector<base::Cell>(query.cells().begin(), query.cells().end()));
            continue;
        }
        for (store::RowQuery query(file, kind); query.next();) {
            bool names = false;
            forEachReference(kind, query.cells(), [&](const RecordRef& named) { names |= named == of; });
            if (names)
                found.emplace(query.id(),
                              std::vector<base::Cell>(query.cells().begin(), query.cells().end()));
        }
    }
}

RecordList listOf(store::File& file, const domain::KindInfo& kind, const std::optional<RecordRef>& of)
{
    RecordList list;
    list.kind = &kind;
    if (of) {
        std::map<base::Uuid, std::vector<base::Cell>> found;
        collectNaming(file, kind, *of, found);
        for (auto& [id, cells] : found)
            list.rows.push_back({id, std::move(cells)});
        return list;
    }
    for (store::RowQuery query(file, kind); query.next();)
        list.rows.push_back({query.id(), {query.cells().begin(), query.cells().end()}});
    return list;
}

/// The site that a record of the kind belongs to, if it names one.
std::optional<base::Uuid> siteNamedBy(const domain::KindInfo& kind, std::span<const base::Cell> cells)
{
    std::optional<base::Uuid> site;
    forEachReference(kind, cells, [&](const RecordRef& named) {
        if (named.kind == domain::kindOf<domain::Accommodation>().number && !site)
            site = named.id;
    });
    return site;
}

std::vector<RecordOption> optionsOf(store::File& file, const domain::KindInfo& kind,
                                    const std::optional<base::Uuid>& site)
{
    const auto siteKind = domain::kindOf<domain::Accommodation>().number;
    const auto references = domain::referencesOf(kind);
    const bool belongsToSite = std::ranges::any_of(
        references, [&](const auto& reference) { return reference.kind == siteKind && reference.isWhole; });
    // Without a site there is nothing to choose from: of whose rooms?
    const auto list = !belongsToSite ? listOf(file, kind, std::nullopt)
                      : site         ? listOf(file, kind, RecordRef{siteKind, *site})
                                     : RecordList();
    std::vector<RecordOption> options;
    for (const RecordRow& row : list.rows)
        options.push_back({row.id, nameOf(file, {kind.number, row.id})});
    sortBy(options, [](const RecordOption& option) { return orderKey(option.name); });
    return options;
}

/// A record that says which persons of a household it concerns is offered that household's, former ones
/// included; so is one about a person that is made for a household.
bool namesMembers(const domain::KindInfo& kind, const std::optional<RecordRef>& parent)
{
    const auto references = domain::referencesOf(kind);
    const auto has = [&](quint16 named, bool isList) {
        return std::ranges::any_of(
            references, [&](const auto& one) { return one.kind == named && one.isList == isList; });
    };
    const quint16 householdKind = domain::kindOf<domain::Household>().number;
    const quint16 personKind = domain::kindOf<domain::Person>().number;
    if (has(householdKind, false))
        return has(personKind, true);
    return parent && parent->kind == householdKind && has(personKind, false);
}

std::vector<RecordOption> memberOptions(store::File& file, const std::optional<base::Uuid>& household,
                                        std::vector<base::Uuid> persons)
{
    if (household)
        for (const auto& membership : store::Records<domain::Membership>(file).listWhere(
                 "household", base::Id<domain::Household>(*household)))
            if (std::ranges::find(persons, membership.person.uuid()) == persons.end())
                persons.push_back(membership.person.uuid());
    std::vector<RecordOption> options;
    for (const base::Uuid& person : persons)
        if (const QString name = nameOf(file, {domain::kindOf<domain::Person>().number, person});
            !name.isEmpty())
            options.push_back({person, name});
    sortBy(options, [](const RecordOption& option) { return orderKey(option.name); });
    return options;
}

} // namespace

RecordList recordsOf(const Book& book, const domain::KindInfo& kind, const std::optional<RecordRef>& of)
{
    store::File& file = book.file();
    RecordList list = listOf(file, kind, of);
    const StricterValues stricter(file);
    for (RecordRow& row : list.rows) {
        stricter.applyTo(kind, row.id, row.cells);
        forEachReference(kind, row.cells, [&](const RecordRef& named) {
            if (!list.names.contains(named.id))
                list.names.emplace(named.id, nameOf(file, named));
        });
    }
    return list;
}

FormFacts formFactsOf(const Book& book, const domain::KindInfo& kind, const std::optional<base::Uuid>& id,
                      const std::optional<RecordRef>& parent)
{
    store::File& file = book.file();
    FormFacts facts;
    if (id)
        if (store::RowQuery query(file, kind, *id); query.next())
            facts.row = RecordRow{*id, {query.cells().begin(), query.cells().end()}};
    auto site = facts.row ? siteNamedBy(kind, facts.row->cells) : std::nullopt;
    if (parent && parent->kind == domain::kindOf<domain::Accommodation>().number)
        site = parent->id;
    if (namesMembers(kind, parent)) {
        const quint16 householdKind = domain::kindOf<domain::Household>().number;
        const quint16 personKind = domain::kindOf<domain::Person>().number;
        std::optional<base::Uuid> household;
        std::vector<base::Uuid> persons;
        if (parent && parent->kind == householdKind)
            household = parent->id;
        if (facts.row)
            forEachReference(kind, facts.row->cells, [&](const RecordRef& named) {
                if (named.kind == householdKind)
                    household = named.id;
                else if (named.kind == personKind)
                    persons.push_back(named.id);
            });
        facts.options.emplace(personKind, memberOptions(file, household, std::move(persons)));
    }
    for (const auto& reference : domain::referencesOf(kind))
        if (const auto* named = domain::findKind(reference.kind);
            named && !facts.options.contains(reference.kind))
            facts.options.emplace(reference.kind, optionsOf(file, *named, site));
    return facts;
}

} // namespace desk
