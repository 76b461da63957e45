// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateinput.h"

#include "ui/lang/format.h"

#include <QRegularExpression>

namespace ui {

namespace {

using Match = QRegularExpressionMatch;

DateInput notADate()
{
    return {std::nullopt, DateFault::NotADate, std::nullopt};
}

int fullYear(const QString& digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int latest = today.year() + 20;
    const int candidate = latest - latest % 100 + year;
    return candidate > latest ? candidate - 100 : candidate;
}

DateInput givenDay(int year, int month, int day)
{
    if (const QDate date(year, month, day); date.isValid())
        return {date, DateFault::None, std::nullopt};
    const QDate first(year, month, 1);
    if (!first.isValid() || day < 1)
        return {std::nullopt, DateFault::NoSuchDay, std::nullopt};
    return {std::nullopt, DateFault::NoSuchDay, first.addDays(first.daysInMonth() - 1)};
}

std::optional<DateInput> relative(const QString& text, QDate today)
{
    static const QRegularExpression offset(QStringLiteral("^([+\\-\u2212])\\s*(\\d{1,5})$"));
    static const QRegularExpression now(QStringLiteral("^(h|heute|t|today)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (now.match(text).hasMatch())
        return DateInput{today, DateFault::None, std::nullopt};
    const Match match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    const bool forward = match.captured(1) == QLatin1String("+");
    return DateInput{today.addDays(forward ? days : -days), DateFault::None, std::nullopt};
}

} // namespace

DateInput parseDate(const QString& text, QDate today)
{
    static const QRegularExpression weekday(QStringLiteral("^\\p{L}{2,}[.,]*\\s+"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*(?:[./]\\s*(\\d{4}|\\d{2})?)?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));

    QString clean = text.trimmed();
    if (clean.isEmpty())
        return {};
    if (const auto found = relative(clean, today))
        return *found;
    clean.remove(weekday);
    if (const Match m = iso.match(clean); m.hasMatch())
        return givenDay(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    for (const QRegularExpression* form : {&parts, &packed}) {
        const Match m = form->match(clean);
        if (!m.hasMatch())
            continue;
        const QString year = m.captured(3);
        return givenDay(year.isEmpty() ? today.year() : fullYear(year, today), m.captured(2).toInt(),
                        m.captured(1).toInt());
    }
    return notADate();
}

ImpreciseInput parseImpreciseDate(const QString& text, QDate today)
{
    static const QRegularExpression about(QStringLiteral("^(~|(?:um|ca\\.?|circa|around|about)\\s)\\s*(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})\\s*[./]\\s*(\\d{4})$"));
    static const QRegularExpression isoMonth(QStringLiteral("^(\\d{4})-(\\d{1,2})$"));
    static const QRegularExpression year(QStringLiteral("^(\\d{4})$"));
    using base::ImpreciseDate;
    using base::Precision;
    const QString clean = text.trimmed();
    const auto imprecise = [](QDate day, Precision precision) {
        const auto date = ImpreciseDate::of(day, precision);
        return ImpreciseInput{date, date ? DateFault::None : DateFault::NoSuchDay, {}};
    };
    if (const Match m = month.match(clean); m.hasMatch())
        return imprecise(QDate(m.captured(2).toInt(), m.captured(1).toInt(), 1), Precision::Month);
    if (const Match m = isoMonth.match(clean); m.hasMatch())
        return imprecise(QDate(m.captured(1).toInt(), m.captured(2).toInt(), 1), Precision::Month);
    if (const Match m = year.match(clean); m.hasMatch())
        return imprecise(QDate(m.captured(1).toInt(), 1, 1), Precision::Year);
    const Match m = about.match(clean);
    const DateInput input = parseDate(m.hasMatch() ? m.captured(2) : clean, today);
    if (!input.date)
        return {std::nullopt, input.fault, input.nearest};
    return imprecise(*input.date, m.hasMatch() ? Precision::About : Precision::Day);
}

QString typedText(const base::ImpreciseDate& date)
{
    const QDate day = date.earliest();
    switch (date.precision()) {
    case base::Precision::Day:
        return dateText(day);
    case base::Precision::Month:
        return day.toString(QStringLiteral("MM.yyyy"));
    case base::Precision::Year:
        return day.toString(QStringLiteral("yyyy"));
    case base::Precision::About:
        return QLatin1Char('~') + dateText(day);
    }
    return {};
}

} // namespace ui
