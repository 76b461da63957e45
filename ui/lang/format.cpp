// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lang/format.h"

#include <QDateTime>
#include <QLocale>

#include <cstdlib>

namespace ui {

namespace {

const QChar Minus(0x2212);
const QChar NoBreakSpace(0x00A0);

bool isGerman()
{
    return QLocale().language() == QLocale::German;
}

QString signedText(qint64 value, const QString& magnitude)
{
    return value < 0 ? Minus + magnitude : magnitude;
}

} // namespace

QString number(qint64 value)
{
    return signedText(value, QLocale().toString(std::llabs(value)));
}

QString difference(qint64 value)
{
    if (value == 0)
        return QStringLiteral("±0");
    return value > 0 ? QLatin1Char('+') + number(value) : number(value);
}

QString hundredths(qint64 value)
{
    const qint64 magnitude = std::llabs(value);
    const QString cents = QStringLiteral("%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
    return signedText(value, QLocale().toString(magnitude / 100) + QLocale().decimalPoint() + cents);
}

QString percent(qint64 value)
{
    return number(value) + NoBreakSpace + QLatin1Char('%');
}

QString dateText(QDate date)
{
    return date.toString(isGerman() ? u"dd.MM.yyyy" : u"dd/MM/yyyy");
}

QString shortDateText(QDate date)
{
    return date.toString(isGerman() ? u"dd.MM." : u"dd/MM");
}

QString dateWithWeekday(QDate date)
{
    QString weekday = QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    weekday.remove(QLatin1Char('.'));
    return weekday + QLatin1Char(' ') + dateText(date);
}

QString momentText(qint64 msSinceEpoch)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msSinceEpoch);
    return dateText(moment.date()) + moment.toString(QStringLiteral(", HH:mm"));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString datePattern()
{
    return isGerman() ? QStringLiteral("TT.MM.JJJJ") : QStringLiteral("DD/MM/YYYY");
}

} // namespace ui
