// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/template.h"

#include "ui/lang/format.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"

namespace words {

namespace {

QString asNumber(const QString& argument, bool hundredths)
{
    bool isNumber = false;
    const qint64 value = argument.toLongLong(&isNumber);
    if (!isNumber)
        return argument;
    return hundredths ? ui::hundredths(value) : ui::number(value);
}

QString asDay(const QString& argument)
{
    const auto day = base::ImpreciseDate::parse(argument);
    return day ? dateText(*day) : argument;
}

/// `"at-most"` after `"850"` → "bis zu 850".
QString asPreciseCount(const QString& precision, const QString& count)
{
    return term(QStringLiteral("count-precision"), precision).arg(asNumber(count, false));
}

/// What the letter after the place asks for; nullopt when the letter is part of the sentence.
std::optional<QString> formatted(QChar letter, const QStringList& arguments, int place)
{
    const QString argument = arguments.value(place);
    switch (letter.unicode()) {
    case 'n':
        return asNumber(argument, false);
    case 'f':
        return asNumber(argument, true);
    case 'd':
        return asDay(argument);
    case 'm':
        return term(QStringLiteral("deployment-mode"), argument);
    case 'k':
        return term(QStringLiteral("kind"), argument);
    case 'r':
        return term(QStringLiteral("register"), argument);
    case 'p':
        return term(QStringLiteral("pillar"), argument);
    case 'g':
        return term(QStringLiteral("designation"), argument);
    case 'u':
        return term(QStringLiteral("measure"), argument);
    case 'q':
        return asPreciseCount(argument, arguments.value(place - 1));
    default:
        return std::nullopt;
    }
}

/// `"{one|many}"` at `at`: moves there past it; nothing when it is no choice.
std::optional<QString> chosen(const QString& sentence, qsizetype& at, bool isOne)
{
    const qsizetype bar = sentence.indexOf(QLatin1Char('|'), at);
    const qsizetype end = sentence.indexOf(QLatin1Char('}'), at);
    if (bar < 0 || end < bar)
        return std::nullopt;
    const qsizetype from = isOne ? at + 1 : bar + 1;
    const QString word = sentence.mid(from, (isOne ? bar : end) - from);
    at = end;
    return word;
}

/// A name written from right to left keeps the numbers beside it in their place.
QString isolated(const QString& argument)
{
    return argument.isRightToLeft() ? QChar(0x2068) + argument + QChar(0x2069) : argument;
}

} // namespace

QString filled(const QString& sentence, const QStringList& arguments)
{
    QString out;
    bool isOne = false;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace =
            sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (!isPlace) {
            const bool isChoice = sentence[i] == QLatin1Char('{');
            const auto word = isChoice ? chosen(sentence, i, isOne) : std::nullopt;
            out += word.value_or(QString(sentence[i]));
            continue;
        }
        const int place = sentence[++i].digitValue() - 1;
        const auto special =
            i + 1 < sentence.size() ? formatted(sentence[i + 1], arguments, place) : std::nullopt;
        out += special.value_or(isolated(arguments.value(place)));
        i += special ? 1 : 0;
        if (special && sentence[i] == QLatin1Char('n'))
            isOne = arguments.value(place) == QLatin1String("1");
    }
    return out;
}

} // namespace words
