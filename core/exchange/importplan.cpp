// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/actions/references.h"
#include "core/exchange/sitehistory.h"

#include <algorithm>
#include <map>

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
    Planner(const HousingRecords& existing, const ParsedHousing& parsed, const base::IdSource& ids);
    void addSites(const std::vector<ParsedAccommodation>& rows);
    void addFigures();
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    using SiteId = base::Id<Accommodation>;

    void noteSite(const Accommodation& site);
    void addSite(const std::vector<const ParsedAccommodation*>& rows);
    std::optional<base::Id<domain::Operator>> operatorNamed(const QString& name, const QString& source);
    [[nodiscard]] std::optional<SiteId> siteNamed(const QString& name) const;
    [[nodiscard]] std::optional<std::vector<SiteId>> sitesOf(const QStringList& names) const;
    void addObservation(const ParsedAccommodation& row);
    void addHeadcount(const ParsedFigure& row);
    void reportUnknownSite(const ParsedFigure& row);
    void addFigure(ReportedFigure figure, int line, const char* column);
    void checkOverlap(const std::vector<SiteSpan>& spans);
    void report(base::Severity severity, const char* code, const QStringList& arguments, int line,
                const char* column);
    /// Everything that create() and edit() would find wrong with the values, at the line and column they come
    /// from. `columns` are those of the record's registers.
    template <domain::Record R>
    void check(const R& record, int line, const std::map<QString, const char*>& columns);

    const ParsedHousing& m_parsed;
    const base::IdSource& m_ids;
    ImportPlan m_plan;
    std::map<QString, base::Id<domain::Operator>> m_operators;
    std::map<QString, SiteId> m_sites;      ///< by folded name
    std::map<QString, QString> m_siteNames; ///< as written, by folded name
    std::vector<ReportedFigure> m_figures;
};

Planner::Planner(const HousingRecords& existing, const ParsedHousing& parsed, const base::IdSource& ids)
    : m_parsed(parsed)
    , m_ids(ids)
    , m_figures(existing.figures)
{
    for (const auto& record : existing.operators)
        m_operators.emplace(nameKey(record.name), record.id);
    for (const auto& record : existing.accommodations)
        noteSite(record);
}

void Planner::noteSite(const Accommodation& site)
{
    m_sites.emplace(nameKey(site.name), site.id);
    m_siteNames.emplace(nameKey(site.name), site.name);
}

void Planner::report(base::Severity severity, const char* code, const QStringList& arguments, int line,
                     const char* column)
{
    const QString name = QString::fromLatin1(column);
    const auto at = m_parsed.columns.find(name);
    m_plan.problems.push_back({severity, QString::fromLatin1(code), arguments, name, line,
                               at == m_parsed.columns.end() ? 1 : at->second});
}

template <domain::Record R>
void Planner::check(const R& record, int line, const std::map<QString, const char*>& columns)
{
    base::Problems found = actions::problemsOf(record);
    const auto sizes = actions::sizeProblems(domain::kindOf<R>(), domain::toCells(record));
    found.insert(found.end(), sizes.begin(), sizes.end());
    for (const base::Problem& problem : found) {
        const auto column = columns.find(problem.field);
        report(problem.severity, problem.code.toLatin1().constData(), problem.arguments, line,
               column == columns.end() ? "name" : column->second);
    }
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
        report(base::Severity::Hint, "site-history-kept", {first.name}, first.line, "name");
        return;
    }
    Accommodation site;
    site.id = m_ids.next<Accommodation>();
    site.name = first.name;
    site.district = first.district;
    site.source = first.source;
    noteSite(site);
    const auto spans = spansOf(rows);
    checkOverlap(spans);
    for (const SiteSpan& span : spans) {
        domain::OperatingPeriod period;
        period.id = m_ids.next<domain::OperatingPeriod>();
        period.accommodation = site.id;
        period.period = {span.from, span.to};
        period.pillar = span.pillar;
        period.operatedBy = operatorNamed(span.operatedBy, span.source);
        if (span.capacity)
            period.capacity = {span.capacity->count, std::nullopt, span.capacity->precision};
        period.source = span.source;
        check(period, span.toLine,
              {{QStringLiteral("period"), "closed"},
               {QStringLiteral("capacity"), "capacity"},
               {QStringLiteral("source"), "source"}});
        m_plan.added.periods.push_back(period);
    }
    if (spans.back().to)
        site.status = domain::SiteStatus::Closed;
    check(site, first.line, {{QStringLiteral("district"), "district"}, {QStringLiteral("source"), "source"}});
    m_plan.added.accommodations.push_back(site);
}

void Planner::checkOverlap(const std::vector<SiteSpan>& spans)
{
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const auto before = base::DatedPeriod{spans[i - 1].from, spans[i - 1].to}.toPeriod();
        const auto after = base::DatedPeriod{spans[i].from, spans[i].to}.toPeriod();
        if (before && after && before->overlaps(*after))
            report(base::Severity::Error, "periods-overlap", {}, spans[i].fromLine, "opened");
    }
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

void Planner::addFigure(ReportedFigure figure, int line, const char* column)
{
    check(figure, line,
          {{QStringLiteral("count"), column},
           {QStringLiteral("day"), m_parsed.accommodations.empty() ? "day" : "as_of"},
           {QStringLiteral("source"), "source"}});
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
        report(base::Severity::Error, "joint-site-unknown", {row.name}, row.line, "name");
        return;
    }
    ReportedFigure figure;
    figure.accommodations = *sites;
    figure.day = row.asOf;
    figure.source = row.source;
    if (row.capacity) {
        figure.measure = ReportedMeasure::Places;
        figure.count = row.capacity->count;
        figure.precision = row.capacity->precision;
        addFigure(figure, row.line, "capacity");
    }
    if (row.occupied) {
        figure.measure = ReportedMeasure::Residents;
        figure.count = row.occupied->count;
        figure.precision = row.occupied->precision;
        addFigure(figure, row.line, "occupied");
    }
}

/// A count belongs to the house it names and to no other: no beginnings of names here.
void Planner::addHeadcount(const ParsedFigure& row)
{
    ReportedFigure figure{{}, row.measure, {}, row.pillar, row.day, row.count.count, row.count.precision,
                          {}, row.source};
    if (!row.site.isEmpty()) {
        const auto site = m_sites.find(nameKey(row.site));
        if (site == m_sites.end())
            return reportUnknownSite(row);
        figure.accommodations = {site->second};
    }
    addFigure(figure, row.line, m_parsed.table == HousingTable::Series ? "value" : "count");
}

void Planner::reportUnknownSite(const ParsedFigure& row)
{
    const QString key = nameKey(row.site);
    const auto similar = std::find_if(m_siteNames.begin(), m_siteNames.end(), [&](const auto& entry) {
        return entry.first.contains(key) || key.contains(entry.first);
    });
    if (similar == m_siteNames.end())
        report(base::Severity::Error, "site-unknown", {row.site}, row.line, "site");
    else
        report(base::Severity::Error, "site-unknown-similar", {row.site, similar->second}, row.line, "site");
}

void Planner::addFigures()
{
    for (const ParsedAccommodation& row : m_parsed.accommodations)
        addObservation(row);
    for (const ParsedFigure& row : m_parsed.figures)
        addHeadcount(row);
}

} // namespace

ImportPlan planImport(const HousingRecords& existing, const ParsedHousing& parsed, const base::IdSource& ids)
{
    Planner planner(existing, parsed, ids);
    planner.addSites(parsed.accommodations);
    planner.addFigures();
    ImportPlan plan = planner.take();
    plan.problems.insert(plan.problems.begin(), parsed.problems.begin(), parsed.problems.end());
    return plan;
}

} // namespace exchange
