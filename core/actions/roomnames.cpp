// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sites.h"

#include <QRegularExpression>

namespace actions {

namespace {

constexpr qsizetype MostNames = 500;

/// A name split into its beginning and the digits at its end.
struct CountedName {
    QString beginning;
    QString digits;
};

std::optional<CountedName> counted(const QString& name)
{
    qsizetype at = name.size();
    while (at > 0 && name[at - 1] >= QLatin1Char('0') && name[at - 1] <= QLatin1Char('9'))
        --at;
    const qsizetype digits = name.size() - at;
    return digits > 0 && digits <= 9 ? std::optional(CountedName{name.left(at), name.mid(at)}) : std::nullopt;
}

bool appendRange(const QString& first, const QString& last, QStringList& names)
{
    const auto low = counted(first);
    auto high = counted(last);
    if (!low || !high)
        return false;
    if (high->beginning.isEmpty())
        high->beginning = low->beginning; // "Parzelle 1–10"
    const int from = low->digits.toInt();
    const int to = high->digits.toInt();
    if (low->beginning != high->beginning || to < from || to - from >= MostNames)
        return false;
    for (int number = from; number <= to; ++number)
        names.append(low->beginning +
                     QString::number(number).rightJustified(low->digits.size(), QLatin1Char('0')));
    return true;
}

} // namespace

std::optional<QStringList> expandRoomNames(const QString& pattern)
{
    static const QRegularExpression range(QStringLiteral("^(.*\\d)\\s*[-\\x{2013}]\\s*(\\S.*)$"));
    QStringList names;
    for (const QString& raw : pattern.split(QLatin1Char(','))) {
        const QString part = raw.trimmed();
        const auto match = range.match(part);
        if (part.isEmpty())
            return std::nullopt;
        if (!match.hasMatch())
            names.append(part);
        else if (!appendRange(match.captured(1).trimmed(), match.captured(2).trimmed(), names))
            return std::nullopt;
    }
    names.removeDuplicates();
    return names.size() <= MostNames ? std::optional(names) : std::nullopt;
}

} // namespace actions
