// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/findings/kept.h"

#include <QCryptographicHash>

#include <map>

namespace desk {

namespace {

QStringList recordTexts(const Finding& finding)
{
    QStringList texts;
    for (const RecordRef& record : finding.records)
        texts << QString::number(record.kind) + QLatin1Char(':') + record.id.toString();
    texts.sort();
    return texts;
}

QString keyOf(const domain::FindingIdentity& finding)
{
    return finding.code + QLatin1Char('/') + finding.records.join(QLatin1Char('/'));
}

/// The arguments that the rule names as those a finding was accepted with.
QStringList acceptedValues(const Finding& finding)
{
    const FindingRule* rule = findFindingRule(finding.code);
    if (!rule)
        return {};
    const QStringList names = QString::fromLatin1(rule->arguments).split(QLatin1Char(','));
    QStringList values;
    for (const QString& name : QString::fromLatin1(rule->acceptedWith).split(QLatin1Char(',')))
        if (const auto at = names.indexOf(name); at >= 0)
            values << finding.arguments.value(at);
    return values;
}

} // namespace

QString Finding::key() const
{
    return keyOf({code, recordTexts(*this)});
}

QString Finding::shortKey() const
{
    constexpr int Digits = 10;
    return QString::fromLatin1(
        QCryptographicHash::hash(key().toUtf8(), QCryptographicHash::Sha256).toHex().left(Digits));
}

domain::KeptFinding toKeep(const Finding& finding, const QString& reason)
{
    return {{}, {finding.code, recordTexts(finding)}, {reason, acceptedValues(finding)}};
}

void markKept(std::vector<Finding>& findings, std::span<const domain::KeptFinding> kept)
{
    std::multimap<QString, const domain::KeptFinding*> byKey;
    for (const domain::KeptFinding& one : kept)
        byKey.emplace(keyOf(one.finding), &one);
    if (byKey.empty())
        return;
    for (Finding& finding : findings) {
        const auto [first, last] = byKey.equal_range(finding.key());
        // as text: a list of one empty value reads back as an empty list
        const QString values = acceptedValues(finding).join(QLatin1Char('\n'));
        for (auto at = first; at != last && domain::canBeKept(finding.code); ++at)
            if (at->second->acceptance.values.join(QLatin1Char('\n')) == values) {
                finding.state = FindingState::Kept;
                finding.reason = at->second->acceptance.reason;
            }
    }
}

} // namespace desk
