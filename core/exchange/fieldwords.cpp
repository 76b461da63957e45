// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldwords.h"

#include <QRegularExpression>

#include <array>

namespace exchange {

namespace {

using domain::CountPrecision;
using domain::Pillar;

template <class E>
struct Word {
    const char16_t* word;
    E value;
};

template <class E, std::size_t N>
std::optional<E> lookUp(const std::array<Word<E>, N>& words, const QString& text)
{
    if (const auto known = domain::fromCode<E>(text))
        return known;
    for (const auto& [word, value] : words)
        if (QString::fromUtf16(word).compare(text, Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

constexpr std::array PillarWords{
    Word<Pillar>{u"Wohnheim", Pillar::Hostel},
    Word<Pillar>{u"Gemeinschaftsunterkunft", Pillar::Hostel},
    Word<Pillar>{u"GU", Pillar::Hostel},
    Word<Pillar>{u"Wohnprojekt", Pillar::Project},
    Word<Pillar>{u"Wohnung", Pillar::Flat},
    Word<Pillar>{u"Wohnungen", Pillar::Flat},
    Word<Pillar>{u"Notunterkunft", Pillar::Emergency},
};

constexpr std::array PrecisionWords{
    Word<CountPrecision>{u"genau", CountPrecision::Exact},
    Word<CountPrecision>{u"rund", CountPrecision::About},
    Word<CountPrecision>{u"etwa", CountPrecision::About},
    Word<CountPrecision>{u"ca.", CountPrecision::About},
    Word<CountPrecision>{u"gut", CountPrecision::About},
    Word<CountPrecision>{u"knapp", CountPrecision::About},
    Word<CountPrecision>{u"~", CountPrecision::About},
    Word<CountPrecision>{u"bis zu", CountPrecision::AtMost},
    Word<CountPrecision>{u"höchstens", CountPrecision::AtMost},
    Word<CountPrecision>{u"max.", CountPrecision::AtMost},
    Word<CountPrecision>{u"mindestens", CountPrecision::AtLeast},
    Word<CountPrecision>{u"über", CountPrecision::AtLeast},
};

constexpr int LargestCount = 10'000'000;

std::optional<base::ImpreciseDate> germanDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(ca\\. ?|um |~)?(?:([0-9]{1,2})\\.)?([0-9]{1,2})[./]([0-9]{4})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool about = !match.captured(1).isEmpty();
    const bool hasDay = !match.captured(2).isEmpty();
    const QDate date(match.captured(4).toInt(), match.captured(3).toInt(),
                     hasDay ? match.captured(2).toInt() : 1);
    const auto exactly = hasDay ? base::Precision::Day : base::Precision::Month;
    return base::ImpreciseDate::of(date, about ? base::Precision::About : exactly);
}

} // namespace

std::optional<WrittenCount> parseCount(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(\\D*[^\\d\\s+-])\\s*)?([0-9]{1,8}|[0-9]{1,3}(?:\\.[0-9]{3})+)\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    WrittenCount result;
    if (!match.captured(1).isEmpty()) {
        const auto precision = parsePrecision(match.captured(1));
        if (!precision)
            return std::nullopt;
        result.precision = *precision;
    }
    result.count = match.captured(2).remove(QLatin1Char('.')).toInt();
    return result.count <= LargestCount ? std::optional(result) : std::nullopt;
}

std::optional<base::ImpreciseDate> parseDate(const QString& text)
{
    const auto known = base::ImpreciseDate::parse(text);
    return known ? known : germanDate(text);
}

std::optional<domain::Pillar> parsePillar(const QString& text)
{
    return lookUp(PillarWords, text.trimmed());
}

std::optional<domain::CountPrecision> parsePrecision(const QString& text)
{
    return lookUp(PrecisionWords, text.trimmed());
}

} // namespace exchange
