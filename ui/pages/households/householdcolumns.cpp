// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdcolumns.h"

#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/words/dates.h"
#include "ui/words/places.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Of the columns of the households, in the order that views of earlier versions count by.
const QStringList HouseholdCodes{QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("persons"),
                                 QStringLiteral("place"), QStringLiteral("note")};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::HouseholdsPage)
};

QString ageText(const domain::Person& person, QDate on)
{
    if (!person.born)
        return {};
    const QDate born = person.born->earliest();
    const int years = on.year() - born.year() - (on < born.addYears(on.year() - born.year()) ? 1 : 0);
    return years < 0 ? QString() : number(years);
}

/// The last day of what holds or held, with what follows it without a gap.
QString lastDayText(const domain::Validity& validity)
{
    return validity.lastDay ? dateText(*validity.lastDay) : QString();
}

QVariant lastDayKey(const domain::Validity& validity)
{
    if (validity.state == domain::Validity::State::None)
        return {};
    return validity.lastDay ? base::dayNumber(*validity.lastDay) : base::OpenFuture;
}

QVariant warningOf(const domain::Validity& validity)
{
    return validity.isWarned() ? QVariant(iconOf(Tone::Warn)) : QVariant();
}

template <domain::Validity desk::MemberRow::*validity>
RowsColumn<desk::MemberRow> lastDayColumn()
{
    using Row = desk::MemberRow;
    return {Texts::tr("valid until"), [](const Row& row) { return lastDayText(row.*validity); },
            [](const Row& row) { return lastDayKey(row.*validity); }, true,
            [](const Row& row) { return warningOf(row.*validity); }};
}

QString statusHint(const domain::Validity& validity)
{
    return validity.state == domain::Validity::State::Ended
               ? Texts::tr("residence status ended on %1").arg(lastDayText(validity))
               : Texts::tr("residence status ends on %1").arg(lastDayText(validity));
}

QString regimeHint(const domain::Validity& validity)
{
    return validity.state == domain::Validity::State::Ended
               ? Texts::tr("benefits ended on %1").arg(lastDayText(validity))
               : Texts::tr("benefits end on %1").arg(lastDayText(validity));
}

/// What about a person wants to be seen: what ends soon or has ended, a restriction.
QString hintOf(const desk::MemberRow& row)
{
    QStringList hints;
    if (row.statusValidity.isWarned())
        hints << statusHint(row.statusValidity);
    if (row.regimeValidity.isWarned())
        hints << regimeHint(row.regimeValidity);
    if (row.absentSince)
        hints << Texts::tr("absent since %1").arg(dateText(*row.absentSince));
    if (row.hasRestriction)
        hints << Texts::tr("restriction");
    return hints.join(QStringLiteral(", "));
}

QString lengthText(const desk::HouseholdStay& stay, QDate on)
{
    const auto from = stay.period.period().fromDay();
    if (from == base::OpenPast)
        return {};
    const auto to = std::min<qint64>(stay.period.period().toDay(), base::dayNumber(on) + qint64{1});
    return number(std::max<qint64>(0, to - from));
}

} // namespace

std::vector<RowsColumn<desk::HouseholdRow>> householdColumns()
{
    using Row = desk::HouseholdRow;
    const auto place = [](const Row& row) {
        if (row.site.isEmpty())
            return row.persons == 0 ? Texts::tr("no members") : Texts::tr("not placed");
        return row.rooms.isEmpty() ? row.site : QStringLiteral("%1 %2").arg(row.site, row.rooms);
    };
    const auto state = [](const Row& row) {
        return row.placed > 0 && row.placed < row.persons
                   ? Texts::tr("%1 of %2 placed").arg(number(row.placed), number(row.persons))
                   : QString();
    };
    std::vector<RowsColumn<Row>> columns{
        {Texts::tr("Name"), [](const Row& row) { return row.name; }, {}, false},
        {Texts::tr("Number"), [](const Row& row) { return row.reference; }, {}, false},
        {Texts::tr("Persons"), [](const Row& row) { return number(row.persons); },
         [](const Row& row) { return QVariant(row.persons); }, true},
        {Texts::tr("Lives in"), place, {}, false},
        {Texts::tr("Note"), state, {}, false}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].code = HouseholdCodes.at(static_cast<qsizetype>(i));
    return columns;
}

QString householdOrder(const QString& kept)
{
    bool isNumber = false;
    const int column = kept.toInt(&isNumber);
    return isNumber ? HouseholdCodes.value(column) : HouseholdCodes.contains(kept) ? kept : QString();
}

std::vector<RowsColumn<desk::MemberRow>> memberColumns(QDate on)
{
    using Row = desk::MemberRow;
    return {{Texts::tr("Role"), [](const Row& row) { return words::text(row.role); }, {}, false},
            {Texts::tr("Family name"), [](const Row& row) { return row.person.familyName; }, {}, false},
            {Texts::tr("Given name"), [](const Row& row) { return row.person.givenName; }, {}, false},
            {Texts::tr("Born"),
             [](const Row& row) { return row.person.born ? words::dateText(*row.person.born) : QString(); },
             [](const Row& row) { return row.person.born ? QVariant(row.person.born->day()) : QVariant(); },
             true},
            {Texts::tr("Age"), [on](const Row& row) { return ageText(row.person, on); }, {}, true},
            {Texts::tr("Sex"), [](const Row& row) { return words::text(row.person.sex); }, {}, false},
            {Texts::tr("Languages"),
             [](const Row& row) {
                 QStringList texts;
                 for (const QString& code : row.person.languages)
                     texts << words::spokenText(code);
                 return texts.join(QStringLiteral(", "));
             },
             {},
             false},
            {Texts::tr("Residence status"),
             [](const Row& row) { return row.status ? words::text(row.status->kind) : QString(); },
             {},
             false},
            lastDayColumn<&Row::statusValidity>(),
            {Texts::tr("Benefits"),
             [](const Row& row) { return row.regime ? words::text(row.regime->regime) : QString(); },
             {},
             false},
            lastDayColumn<&Row::regimeValidity>(),
            {Texts::tr("Needs"), [](const Row& row) { return number(row.needs); },
             [](const Row& row) { return QVariant(row.needs); }, true},
            {Texts::tr("Note"), hintOf, {}, false, [](const Row& row) {
                 return row.statusValidity.isWarned() ? warningOf(row.statusValidity)
                                                      : warningOf(row.regimeValidity);
             }}};
}

QString validityWarning(const std::vector<desk::MemberRow>& members)
{
    QDate first;
    QString warning;
    int persons = 0;
    for (const desk::MemberRow& member : members) {
        const auto take = [&](const domain::Validity& validity, QString (*hint)(const domain::Validity&)) {
            if (!validity.isWarned() || (first.isValid() && *validity.lastDay >= first))
                return;
            first = *validity.lastDay;
            warning = hint(validity);
        };
        take(member.statusValidity, statusHint);
        take(member.regimeValidity, regimeHint);
        persons += member.statusValidity.isWarned() || member.regimeValidity.isWarned() ? 1 : 0;
    }
    return persons > 1 ? Texts::tr("%1 (%Ln person(s))", nullptr, persons).arg(warning) : warning;
}

std::vector<RowsColumn<desk::HouseholdNeed>> needColumns()
{
    using Row = desk::HouseholdNeed;
    const auto from = [](const Row& row) {
        return row.need.period.from ? words::dateText(*row.need.period.from) : QString();
    };
    const auto to = [](const Row& row) {
        return row.need.period.to ? words::endText(*row.need.period.to) : QString();
    };
    return {{Texts::tr("Strength"),
             [](const Row& row) { return words::text(row.need.strength); },
             {},
             false,
             [](const Row& row) {
                 return row.need.strength == domain::NeedStrength::Must ? QVariant(iconOf(Tone::Info))
                                                                        : QVariant();
             }},
            {Texts::tr("What is needed"),
             [](const Row& row) { return words::needText(row.need.what); },
             {},
             false},
            {Texts::tr("Person"), [](const Row& row) { return row.person; }, {}, false},
            {Texts::tr("From"), from,
             [](const Row& row) { return QVariant(row.need.period.period().fromDay()); }, true},
            {Texts::tr("valid until"), to,
             [](const Row& row) { return QVariant(row.need.period.period().toDay()); }, true},
            {Texts::tr("Note"),
             [](const Row& row) { return row.holds ? QString() : Texts::tr("not on this day"); },
             {},
             false}};
}

std::vector<RowsColumn<desk::HouseholdStay>> stayColumns(QDate on)
{
    using Row = desk::HouseholdStay;
    const auto from = [](const Row& row) {
        return row.period.from ? words::dateText(*row.period.from) : QString();
    };
    const auto to = [](const Row& row) {
        return row.period.to ? words::endText(*row.period.to, words::PeriodEnd::DayOfLeaving) : QString();
    };
    return {{Texts::tr("From"), from, [](const Row& row) { return QVariant(row.period.period().fromDay()); },
             true},
            {Texts::tr("Moved out on"), to,
             [](const Row& row) { return QVariant(row.period.period().toDay()); }, true},
            {Texts::tr("Kind"), [](const Row& row) { return words::text(row.kind); }, {}, false},
            {Texts::tr("Site"), [](const Row& row) { return row.siteName; }, {}, false},
            {Texts::tr("Room"), [](const Row& row) { return row.roomName; }, {}, false},
            {Texts::tr("Pillar"),
             [](const Row& row) { return row.pillar ? words::longName(*row.pillar) : QString(); },
             {},
             false},
            {Texts::tr("Persons"),
             [](const Row& row) { return row.persons.join(QStringLiteral(", ")); },
             {},
             false},
            {Texts::tr("Days"), [on](const Row& row) { return lengthText(row, on); }, {}, true},
            {Texts::tr("Reason of the end"),
             [](const Row& row) {
                 return row.endReason == domain::EndReason::None ? QString() : words::text(row.endReason);
             },
             {},
             false}};
}

} // namespace ui
