// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"

#include "app/cli/commands/recordlist.h"
#include "app/cli/commands/tables.h"
#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "core/desk/consents.h"
#include "core/domain/record/kinds.h"
#include "core/store/records.h"
#include "ui/words/dates.h"
#include "ui/words/findings.h"
#include "ui/words/terms.h"

namespace cli {

namespace {

using report::CodedText;
using report::Row;
using report::RowRole;
using report::Table;
using report::Value;
using report::ValueType;

Table residentTable(const std::vector<desk::ResidentRow>& residents)
{
    auto table = makeTable({column("name", translate("cli::Lists", "Name")),
                            column("reference", translate("cli::Lists", "Household")),
                            column("born", translate("cli::Lists", "Born")),
                            column("site", translate("cli::Lists", "Accommodation")),
                            column("room", translate("cli::Lists", "Room")),
                            column("pillar", translate("cli::Lists", "Pillar")),
                            column("from", translate("cli::Lists", "From")),
                            column("to", translate("cli::Lists", "Moves out on")),
                            column("person", translate("cli::Lists", "Record"))});
    for (const auto& row : residents)
        table.rows.push_back(
            {RowRole::Item,
             {row.name, row.reference, dateValue(row.born), row.site, row.room, coded(row.pillar),
              dateValue(row.period.from), dateValue(row.period.to), row.person.toString()}});
    return table;
}

Table freeRoomTable(const std::vector<desk::FreeRoomRow>& rooms)
{
    auto table = makeTable({column("site", translate("cli::Lists", "Accommodation")),
                            column("name", translate("cli::Lists", "Room")),
                            column("beds", translate("cli::Lists", "Beds"), ValueType::Count),
                            column("occupied", translate("cli::Lists", "occupied"), ValueType::Count),
                            column("blocked", translate("cli::Lists", "out of service"), ValueType::Count),
                            column("reserved", translate("cli::Lists", "reserved"), ValueType::Count),
                            column("free", translate("cli::Lists", "free"), ValueType::Count),
                            column("usable", translate("cli::Lists", "usable"), ValueType::Count),
                            column("why", translate("cli::Lists", "Why not usable"))});
    for (const auto& row : rooms) {
        Row line{RowRole::Item, {row.site}};
        line.values.push_back(row.room ? Value(row.name) : Value());
        for (const int count : {row.beds, row.occupied, row.blocked, row.reserved, row.free, row.usable})
            line.values.emplace_back(qint64(count));
        line.values.emplace_back();
        if (!row.why.isEmpty())
            line.values.back() = CodedText{row.why, words::term(QStringLiteral("free-room-reason"), row.why)};
        table.rows.push_back(std::move(line));
    }
    return table;
}

Table workerTable(const std::vector<desk::WorkerRow>& workers)
{
    auto table = makeTable(
        {column("name", translate("cli::Lists", "Name")),
         column("function", translate("cli::Lists", "Function")),
         column("contractFteHundredths", translate("cli::Lists", "Contract"), ValueType::Fte),
         column("mode", translate("cli::Lists", "Mode")), column("place", translate("cli::Lists", "Place")),
         column("shareHundredths", translate("cli::Lists", "Share"), ValueType::Fte),
         column("absent", translate("cli::Lists", "absent"))});
    for (const auto& row : workers) {
        Row line{RowRole::Item, {row.name, coded(row.function), qint64(row.contractFteHundredths)}};
        line.values.emplace_back();
        if (row.mode)
            line.values.back() = coded(*row.mode);
        line.values.emplace_back(row.place);
        line.values.emplace_back(qint64(row.shareHundredths));
        line.values.emplace_back(row.absent
                                     ? CodedText{QStringLiteral("yes"), translate("cli::Lists", "absent")}
                                     : CodedText{QStringLiteral("no"), QString()});
        table.rows.push_back(std::move(line));
    }
    return table;
}

/// Data has the recorded status and days; for people an empty cell is none.
Table postTable(const desk::PostPlan& plan)
{
    auto table = makeTable({column("name", translate("cli::Lists", "Post")),
                            column("function", translate("cli::Lists", "Function")),
                            column("status", translate("cli::Lists", "Status")),
                            column("fundedFteHundredths", translate("cli::Lists", "funded"), ValueType::Fte),
                            column("filledFteHundredths", translate("cli::Lists", "filled"), ValueType::Fte),
                            column("vacantFteHundredths", translate("cli::Lists", "vacant"), ValueType::Fte),
                            column("fundedTo", translate("cli::Lists", "Funded until")),
                            column("daysLeft", translate("cli::Lists", "Days left"), ValueType::Count),
                            column("endsSoon", translate("cli::Lists", "ends soon")),
                            column("holders", translate("cli::Lists", "Held by")),
                            column("post", translate("cli::Lists", "Record"))});
    table.empty = translate("cli::Lists", "No posts are recorded.");
    for (const auto& row : plan.rows)
        table.rows.push_back(
            {RowRole::Item,
             {row.name, coded(row.function), coded(row.status), qint64(row.fundedFteHundredths),
              qint64(row.filledFteHundredths), qint64(row.vacantFteHundredths), lastDayValue(row.funded.to),
              row.daysLeft ? Value(qint64(*row.daysLeft)) : Value(),
              row.endsSoon ? CodedText{QStringLiteral("yes"), translate("cli::Lists", "ends soon")}
                           : CodedText{QStringLiteral("no"), QString()},
              row.holders.join(QStringLiteral("; ")), row.id.toString()}});
    if (!plan.rows.empty())
        table.rows.push_back(
            {RowRole::Total,
             {translate("cli::Lists", "Sum"), Value(), Value(), qint64(plan.fundedFteHundredths),
              qint64(plan.filledFteHundredths), qint64(plan.vacantFteHundredths), Value(), Value(), Value(),
              Value(), Value()}});
    return table;
}

Table postsOf(const desk::Book& book, QDate on, const ListNarrowing& narrowing)
{
    if (!narrowing.site.isEmpty() || !narrowing.pillar.isEmpty())
        throw UsageError(translate("cli::Lists",
                                   "Posts belong to the city, not to a site; leave out --site and --pillar"));
    return postTable(book.postPlan(on));
}

Table consentTable(const std::vector<desk::ConsentRow>& consents)
{
    auto table = makeTable({column("name", translate("cli::Lists", "Name")),
                            column("purpose", translate("cli::Lists", "Purpose")),
                            column("contested", translate("cli::Lists", "copies disagree")),
                            column("person", translate("cli::Lists", "Record"))});
    table.empty = translate("cli::Lists", "No consent holds on this day.");
    for (const auto& row : consents)
        table.rows.push_back(
            {RowRole::Item,
             {row.name, row.purpose,
              row.isContested ? CodedText{QStringLiteral("yes"), translate("cli::Lists", "copies disagree")}
                              : CodedText{QStringLiteral("no"), QString()},
              row.person.toString()}});
    return table;
}

Table consentsOf(const desk::Book& book, QDate on, const ListNarrowing& narrowing)
{
    if (!narrowing.site.isEmpty() || !narrowing.pillar.isEmpty())
        throw UsageError(translate(
            "cli::Lists", "Consents belong to persons, not to a site; leave out --site and --pillar"));
    return consentTable(desk::consentsOn(book.file(), on));
}

QString candidateLines(const std::vector<domain::Accommodation>& sites)
{
    QStringList lines;
    for (const auto& site : sites)
        lines << QStringLiteral("  %1  %2").arg(site.id.toString(), site.name);
    return lines.join(QLatin1Char('\n'));
}

base::Id<domain::Accommodation> siteNamed(const desk::Book& book, const QString& name)
{
    std::vector<domain::Accommodation> named;
    std::vector<domain::Accommodation> starting;
    for (auto& site : store::Records<domain::Accommodation>(book.file()).list()) {
        if (site.id.toString() == name)
            return site.id;
        if (site.name.compare(name, Qt::CaseInsensitive) == 0)
            named.push_back(site);
        if (site.name.startsWith(name, Qt::CaseInsensitive))
            starting.push_back(std::move(site));
    }
    const auto& candidates = named.empty() ? starting : named;
    if (candidates.size() == 1)
        return candidates.front().id;
    if (candidates.empty())
        throw UsageError(translate("cli::Lists", "There is no accommodation “%1”. Names: "
                                                 "lotsenbuch-cli list FILE accommodation")
                             .arg(name));
    throw UsageError(
        translate("cli::Lists", "“%1” may be several accommodations. Name one in full or by its id:\n%2")
            .arg(name, candidateLines(candidates)));
}

desk::Book::Filter filterOf(const desk::Book& book, const ListNarrowing& narrowing)
{
    desk::Book::Filter filter;
    if (!narrowing.site.isEmpty())
        filter.site = siteNamed(book, narrowing.site);
    if (!narrowing.pillar.isEmpty())
        filter.pillar = domain::fromCode<domain::Pillar>(narrowing.pillar);
    if (!narrowing.pillar.isEmpty() && !filter.pillar)
        throw UsageError(
            translate("cli::Lists", "There is no pillar “%1”. Possible: hostel, project, flat, emergency")
                .arg(narrowing.pillar));
    return filter;
}

} // namespace

QString kindName(int kind)
{
    const auto* info = domain::findKind(static_cast<std::uint16_t>(kind));
    return info ? QString::fromStdString(info->name) : QString::number(kind);
}

Table listTable(const desk::Book& book, const QString& what, QDate on, QDate to,
                const ListNarrowing& narrowing, Readers readers)
{
    const auto filter = filterOf(book, narrowing);
    if (what == QLatin1String("residents"))
        return residentTable(book.residents(on, filter));
    if (what == QLatin1String("free-rooms"))
        return freeRoomTable(book.freeRooms(on, filter));
    if (what == QLatin1String("workers"))
        return workerTable(book.workers(on, filter));
    if (what == QLatin1String("arrivals"))
        return residentTable(book.arrivals(on, to.addDays(1), filter));
    if (what == QLatin1String("departures"))
        return residentTable(book.departures(on, to.addDays(1), filter));
    if (what == QLatin1String("consents"))
        return consentsOf(book, on, narrowing);
    if (what == QLatin1String("posts"))
        return postsOf(book, on, narrowing);
    if (const auto* kind = domain::findKind(what.toStdString()))
        return recordTable(book.file(), *kind, filter, readers);
    throw UsageError(
        translate("cli::Lists", "“%1” cannot be listed. See: lotsenbuch-cli list --help").arg(what));
}

Table hitTable(const std::vector<desk::SearchHit>& hits)
{
    auto table = makeTable({column("kind", translate("cli::Lists", "Kind")),
                            column("name", translate("cli::Lists", "Name")),
                            column("site", translate("cli::Lists", "Lives in")),
                            column("match", translate("cli::Lists", "Found as")),
                            column("id", translate("cli::Lists", "Record"))});
    table.empty = translate("cli::Lists", "No hit.");
    for (const auto& hit : hits) {
        const QString kind = kindName(hit.record.kind);
        const auto match = hit.isApproximate
                               ? CodedText{QStringLiteral("similar"), translate("cli::Lists", "similar")}
                               : CodedText{QStringLiteral("words"), translate("cli::Lists", "words")};
        table.rows.push_back({RowRole::Item,
                              {CodedText{kind, words::term(QStringLiteral("kind"), kind)}, hit.name,
                               hit.isPresent ? Value(hit.site) : Value(), match, hit.record.id.toString()}});
    }
    return table;
}

namespace {

void addFinding(Table& table, const desk::Finding& finding)
{
    const auto text = words::findingWords(finding);
    const bool isKept = finding.state == desk::FindingState::Kept;
    const QString toDo =
        isKept ? translate("cli::Lists", "Stays: %1").arg(finding.reason) : text.remedies.value(0);
    table.rows.push_back({RowRole::Item,
                          {CodedText{words::codeOf(finding.severity), words::text(finding.severity)},
                           CodedText{finding.code, text.title}, text.detail, toDo,
                           isKept ? CodedText{QStringLiteral("kept"), translate("cli::Lists", "stays")}
                                  : CodedText{QStringLiteral("open"), translate("cli::Lists", "open")},
                           finding.shortKey()}});
}

} // namespace

Table findingTable(const desk::FindingReport& found, bool withKept)
{
    auto table = makeTable({column("severity", translate("cli::Lists", "Severity")),
                            column("code", translate("cli::Lists", "Finding")),
                            column("detail", translate("cli::Lists", "What is wrong")),
                            column("remedy", translate("cli::Lists", "What to do")),
                            column("state", translate("cli::Lists", "State")),
                            column("key", translate("cli::Lists", "Key"))});
    table.empty = translate("cli::Lists", "Nothing contradicts itself on this day.");
    for (const auto& finding : found.findings)
        addFinding(table, finding);
    for (const auto& finding : found.kept)
        if (withKept)
            addFinding(table, finding);
    return table;
}

} // namespace cli
