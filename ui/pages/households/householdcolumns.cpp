// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdcolumns.h"

#include "ui/lang/format.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::HouseholdsPage)
};

/// So many days before a permit ends it is told (UI.md, 03).
constexpr int WarnDays = 60;

QString ageText(const domain::Person& person, QDate on)
{
    if (!person.born)
        return {};
    const QDate born = person.born->earliest();
    const int years = on.year() - born.year() - (on < born.addYears(on.year() - born.year()) ? 1 : 0);
    return years < 0 ? QString() : number(years);
}

QString validText(const desk::MemberRow& row)
{
    return row.status && row.status->period.to ? words::endText(*row.status->period.to) : QString();
}

/// What about a person wants to be seen: a permit that ends soon, one that is missing, a restriction.
QString hintOf(const desk::MemberRow& row, QDate on)
{
    QStringList hints;
    if (row.status && row.status->period.to) {
        const auto days = on.daysTo(row.status->period.to->earliest());
        if (days <= WarnDays)
            hints << Texts::tr("status ends in %Ln day(s)", nullptr, static_cast<int>(days));
    }
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
    return {{Texts::tr("Name"), [](const Row& row) { return row.name; }, {}, false},
            {Texts::tr("Number"), [](const Row& row) { return row.reference; }, {}, false},
            {Texts::tr("Persons"), [](const Row& row) { return number(row.persons); },
             [](const Row& row) { return QVariant(row.persons); }, true},
            {Texts::tr("Lives in"), place, {}, false},
            {Texts::tr("Note"), state, {}, false}};
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
             [](const Row& row) { return row.person.languages.join(QStringLiteral(", ")); },
             {},
             false},
            {Texts::tr("Residence status"),
             [](const Row& row) { return row.status ? words::text(row.status->kind) : QString(); },
             {},
             false},
            {Texts::tr("valid until"), validText, {}, true},
            {Texts::tr("Benefits"),
             [](const Row& row) { return row.regime ? words::text(row.regime->regime) : QString(); },
             {},
             false},
            {Texts::tr("Needs"), [](const Row& row) { return number(row.needs); },
             [](const Row& row) { return QVariant(row.needs); }, true},
            {Texts::tr("Note"), [on](const Row& row) { return hintOf(row, on); }, {}, false}};
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
