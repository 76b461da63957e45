// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/imprecisedate.h"

namespace base {

namespace {

constexpr int FirstYear = 1800;
constexpr int LastYear = 9999;

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<ImpreciseDate> ImpreciseDate::of(QDate date, Precision precision)
{
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear)
        return std::nullopt;
    if (precision == Precision::Year)
        date = QDate(date.year(), 1, 1);
    else if (precision == Precision::Month)
        date = QDate(date.year(), date.month(), 1);
    return ImpreciseDate(dayNumber(date), precision);
}

std::optional<ImpreciseDate> ImpreciseDate::parse(QStringView text)
{
    const bool about = text.startsWith(QLatin1Char('~'));
    if (about)
        text = text.mid(1);
    const bool dashes =
        (text.size() < 5 || text[4] == QLatin1Char('-')) && (text.size() < 8 || text[7] == QLatin1Char('-'));
    if (!dashes || (text.size() != 4 && text.size() != 7 && text.size() != 10))
        return std::nullopt;
    const auto year = digits(text.left(4));
    const auto month = text.size() > 4 ? digits(text.mid(5, 2)) : 1;
    const auto day = text.size() > 7 ? digits(text.mid(8, 2)) : 1;
    if (!year || !month || !day || (about && text.size() != 10))
        return std::nullopt;
    const Precision precision = about              ? Precision::About
                                : text.size() == 4 ? Precision::Year
                                : text.size() == 7 ? Precision::Month
                                                   : Precision::Day;
    return of(QDate(*year, *month, *day), precision);
}

QString ImpreciseDate::toString() const
{
    const QString iso = earliest().toString(Qt::ISODate);
    switch (m_precision) {
    case Precision::Year:
        return iso.left(4);
    case Precision::Month:
        return iso.left(7);
    case Precision::About:
        return QLatin1Char('~') + iso;
    case Precision::Day:
        break;
    }
    return iso;
}

QDate ImpreciseDate::latest() const
{
    const QDate first = earliest();
    if (m_precision == Precision::Year)
        return QDate(first.year(), 12, 31);
    if (m_precision == Precision::Month)
        return QDate(first.year(), first.month(), first.daysInMonth());
    return first;
}

} // namespace base
