// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dates.h"

#include "ui/lang/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(words::Dates)
};

/// The end as shown: one day earlier when the last day is shown and the day is known exactly.
base::ImpreciseDate shownEnd(const base::ImpreciseDate& to, PeriodEnd end)
{
    if (end == PeriodEnd::DayOfLeaving || to.precision() != base::Precision::Day)
        return to;
    return base::ImpreciseDate::of(to.earliest().addDays(-1)).value_or(to);
}

} // namespace

QString dateText(const base::ImpreciseDate& date)
{
    const QDate day = date.earliest();
    switch (date.precision()) {
    case base::Precision::Day:
        return ui::dateText(day);
    case base::Precision::Month:
        return QLocale().standaloneMonthName(day.month()) + QLatin1Char(' ') + QString::number(day.year());
    case base::Precision::Year:
        return QString::number(day.year());
    case base::Precision::About:
        return Dates::tr("around %1").arg(ui::dateText(day));
    }
    return {};
}

QString endText(const base::ImpreciseDate& to, PeriodEnd end)
{
    return dateText(shownEnd(to, end));
}

QString periodText(const base::DatedPeriod& period, PeriodEnd end)
{
    const QString from = period.from ? dateText(*period.from) : QString();
    const QString to = period.to ? endText(*period.to, end) : QString();
    if (from.isEmpty() && to.isEmpty())
        return Dates::tr("unlimited");
    if (to.isEmpty())
        return Dates::tr("since %1").arg(from);
    if (from.isEmpty())
        return Dates::tr("until %1").arg(to);
    return Dates::tr("%1 to %2").arg(from, to);
}

QString distanceText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Dates::tr("today");
    if (days == 1)
        return Dates::tr("tomorrow");
    if (days == -1)
        return Dates::tr("yesterday");
    return days > 0 ? Dates::tr("in %1 days").arg(ui::number(days))
                    : Dates::tr("%1 days ago").arg(ui::number(-days));
}

} // namespace words
