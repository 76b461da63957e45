// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/sitehistory.h"

#include <algorithm>
#include <map>
#include <set>

namespace exchange {

namespace {

using domain::Accommodation;
using domain::ReportedFigure;
using domain::ReportedMeasure;

QString nameKey(const QString& name)
{
    return name.simplified().toCaseFolded();
}

class Planner {
public:
    Planner(const HousingRecords& existing, const base::IdSource& ids);
    void addSites(const std::vector<ParsedAccommodation>& rows);
    void addFigures(const ParsedHousing& parsed);
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    using SiteId = base::Id<Accommodation>;

    void addSite(const std::vector<const ParsedAccommodation*>& rows);
    std::optional<base::Id<domain::Operator>> operatorNamed(const QString& name, const QString& source);
    [[nodiscard]] std::optional<SiteId> siteNamed(const QString& name) const;
    [[nodiscard]] std::optional<std::vector<SiteId>> sitesOf(const QStringList& names) const;
    void addObservation(const ParsedAccommodation& row);
    void addFigure(ReportedFigure figure);
    void report(base::Severity severity, const char* code, const QString& name, int line, const char* field);

    const base::IdSource& m_ids;
    ImportPlan m_plan;
    std::map<QString, base::Id<domain::Operator>> m_operators;
    std::map<QString, SiteId> m_sites;
    std::set<QString> m_newSites;
    std::vector<ReportedFigure> m_figures;
};

Planner::Planner(const HousingRecords& existing, const base::IdSource& ids)
    : m_ids(ids)
    , m_figures(existing.figures)
{
    for (const auto& record : existing.operators)
        m_operators.emplace(nameKey(record.name), record.id);
    for (const auto& record : existing.accommodations)
        m_sites.emplace(nameKey(record.name), record.id);
}

void Planner::report(base::Severity severity, const char* code, const QString& name, int line,
                     const char* field)
{
    m_plan.problems.push_back(
        {severity, QString::fromLatin1(code), {name}, QString::fromLatin1(field), line, 1});
}

std::optional<base::Id<domain::Operator>> Planner::operatorNamed(const QString& name, const QString& source)
{
    if (name.isEmpty())
        return std::nullopt;
    auto& id = m_operators[nameKey(name)];
    if (id.isNull()) {
        id = m_ids.next<domain::Operator>();
        m_plan.added.operators.push_back({id, name, source});
    }
    return id;
}

void Planner::addSites(const std::vector<ParsedAccommodation>& rows)
{
    std::vector<QString> order;
    std::map<QString, std::vector<const ParsedAccommodation*>> bySite;
    for (const ParsedAccommodation& row : rows) {
        if (row.isJoint())
            continue;
        auto& site = bySite[nameKey(row.name)];
        if (site.empty())
            order.push_back(nameKey(row.name));
        site.push_back(&row);
    }
    for (const QString& key : order)
        addSite(bySite[key]);
}

void Planner::addSite(const std::vector<const ParsedAccommodation*>& rows)
{
    const ParsedAccommodation& first = *rows.front();
    if (m_sites.contains(nameKey(first.name))) {
        report(base::Severity::Hint, "site-history-kept", first.name, first.line, "name");
        return;
    }
    Accommodation site;
    site.id = m_ids.next<Accommodation>();
    site.name = first.name;
    site.district = first.district;
    site.source = first.source;
    m_sites.emplace(nameKey(first.name), site.id);
    for (const SiteSpan& span : spansOf(rows)) {
        domain::OperatingPeriod period;
        period.id = m_ids.next<domain::OperatingPeriod>();
        period.accommodation = site.id;
        period.period = {span.from, span.to};
        period.pillar = span.pillar;
        period.operatedBy = operatorNamed(span.operatedBy, span.source);
        if (span.capacity)
            period.capacity = {span.capacity->count, std::nullopt, span.capacity->precision};
        period.source = span.source;
        m_plan.added.periods.push_back(period);
    }
    if (rows.back()->closed)
        site.status = domain::SiteStatus::Closed;
    m_plan.added.accommodations.push_back(site);
}

std::optional<base::Id<Accommodation>> Planner::siteNamed(const QString& name) const
{
    const QString key = nameKey(name);
    const auto at = m_sites.lower_bound(key);
    if (at == m_sites.end() || !at->first.startsWith(key))
        return std::nullopt;
    const auto next = std::next(at);
    const bool ambiguous = at->first != key && next != m_sites.end() && next->first.startsWith(key);
    return ambiguous ? std::nullopt : std::optional(at->second);
}

std::optional<std::vector<base::Id<Accommodation>>> Planner::sitesOf(const QStringList& names) const
{
    std::vector<SiteId> result;
    for (const QString& name : names) {
        const auto site = siteNamed(name);
        if (!site)
            return std::nullopt;
        result.push_back(*site);
    }
    return result;
}

void Planner::addFigure(ReportedFigure figure)
{
    const auto same = [&](const ReportedFigure& other) {
        return other.measure == figure.measure && other.accommodations == figure.accommodations &&
               other.pillar == figure.pillar && other.day == figure.day && other.count == figure.count &&
               other.source == figure.source;
    };
    if (std::any_of(m_figures.begin(), m_figures.end(), same)) {
        ++m_plan.known;
        return;
    }
    figure.id = m_ids.next<ReportedFigure>();
    m_figures.push_back(figure);
    m_plan.added.figures.push_back(figure);
}

void Planner::addObservation(const ParsedAccommodation& row)
{
    const auto sites = sitesOf(row.siteNames());
    if (!sites) {
        report(base::Severity::Error, "joint-site-unknown", row.name, row.line, "name");
        return;
    }
    ReportedFigure figure;
    figure.accommodations = *sites;
    figure.day = row.asOf;
    figure.source = row.source;
    for (const auto& [count, measure] : {std::pair(row.capacity, ReportedMeasure::Places),
                                         std::pair(row.occupied, ReportedMeasure::Residents)}) {
        if (!count)
            continue;
        figure.measure = measure;
        figure.count = count->count;
        figure.precision = count->precision;
        addFigure(figure);
    }
}

void Planner::addFigures(const ParsedHousing& parsed)
{
    for (const ParsedAccommodation& row : parsed.accommodations)
        addObservation(row);
    for (const ParsedFigure& row : parsed.figures) {
        const auto sites = row.site.isEmpty() ? std::optional(std::vector<SiteId>()) : sitesOf({row.site});
        if (!sites) {
            report(base::Severity::Error, "site-unknown", row.site, row.line, "site");
            continue;
        }
        addFigure({{},
                   row.measure,
                   *sites,
                   row.pillar,
                   row.day,
                   row.count.count,
                   row.count.precision,
                   {},
                   row.source});
    }
}

} // namespace

ImportPlan planImport(const HousingRecords& existing, const ParsedHousing& parsed, const base::IdSource& ids)
{
    Planner planner(existing, ids);
    planner.addSites(parsed.accommodations);
    planner.addFigures(parsed);
    ImportPlan plan = planner.take();
    plan.problems.insert(plan.problems.begin(), parsed.problems.begin(), parsed.problems.end());
    return plan;
}

} // namespace exchange
