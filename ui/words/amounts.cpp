// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/amounts.h"

#include "ui/lang/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

namespace {

struct Amounts {
    Q_DECLARE_TR_FUNCTIONS(words::Amounts)
};

struct Unit {
    const char* code;
    int hundredthsShown; ///< decimals of a value kept in hundredths; -1 for one that is whole
    const char* text;
};

constexpr Unit Units[] = {
    {"cents-per-month", 2, QT_TRANSLATE_NOOP("words::Amounts", "€%1 a month")},
    {"cents-per-person-year", 2, QT_TRANSLATE_NOOP("words::Amounts", "€%1 per person and year")},
    {"days", -1, QT_TRANSLATE_NOOP("words::Amounts", "%1 days")},
    {"persons", -1, QT_TRANSLATE_NOOP("words::Amounts", "%1 persons")},
    {"places", -1, QT_TRANSLATE_NOOP("words::Amounts", "%1 places")},
    {"residents", -1, QT_TRANSLATE_NOOP("words::Amounts", "%1 residents")},
    {"square-decimetres", 1, QT_TRANSLATE_NOOP("words::Amounts", "%1 m²")},
    {"square-decimetres-per-person", 1, QT_TRANSLATE_NOOP("words::Amounts", "%1 m² per person")},
    {"thirds", -1, QT_TRANSLATE_NOOP("words::Amounts", "%1 thirds")},
};

QString numberText(qint64 value, int hundredthsShown)
{
    if (hundredthsShown < 0)
        return ui::number(value);
    const bool isWhole = value % 100 == 0 && hundredthsShown < 2;
    return QLocale().toString(static_cast<double>(value) / 100.0, 'f', isWhole ? 0 : hundredthsShown);
}

} // namespace

QString amountText(qint64 value, const QString& unit)
{
    for (const Unit& known : Units)
        if (unit == QLatin1String(known.code))
            return Amounts::tr(known.text).arg(numberText(value, known.hundredthsShown));
    return ui::number(value) + QLatin1Char(' ') + unit;
}

} // namespace words
