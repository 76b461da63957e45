// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findings.h"

#include "ui/words/template.h"
#include "ui/words/terms.h"

namespace words {

QLatin1String codeOf(desk::FindingSeverity severity)
{
    switch (severity) {
    case desk::FindingSeverity::Critical:
        return QLatin1String("critical");
    case desk::FindingSeverity::Check:
        return QLatin1String("check");
    case desk::FindingSeverity::Hint:
        return QLatin1String("hint");
    }
    return {};
}

QString text(desk::FindingSeverity severity)
{
    return term(QStringLiteral("severity"), codeOf(severity));
}

namespace {

/// The arguments with words for what has no name: a figure of no site speaks of a pillar or of the whole
/// city.
QStringList argumentsOf(const desk::Finding& finding)
{
    QStringList arguments = finding.arguments;
    if (finding.code != QLatin1String("reported-differs") || arguments.isEmpty())
        return arguments;
    QString& place = arguments.first();
    if (place.isEmpty())
        place = term(QStringLiteral("report"), QStringLiteral("whole-city"));
    else if (hasTerm(QStringLiteral("pillar-long"), place))
        place = term(QStringLiteral("pillar-long"), place);
    return arguments;
}

/// A finding whose last argument is not known may have a sentence of its own.
QString detailOf(const desk::Finding& finding)
{
    const QString group = QStringLiteral("finding-detail");
    const QString undated = finding.code + QStringLiteral("-undated");
    const bool isUndated = !finding.arguments.isEmpty() && finding.arguments.last().isEmpty();
    const QString code = isUndated && hasTerm(group, undated) ? undated : finding.code;
    const QStringList arguments = argumentsOf(finding);
    return hasTerm(group, code) ? filled(term(group, code), arguments) : arguments.join(QStringLiteral(", "));
}

} // namespace

FindingWords findingWords(const desk::Finding& finding)
{
    FindingWords out;
    out.title = term(QStringLiteral("finding"), finding.code);
    out.detail = detailOf(finding);
    for (const QString& remedy : finding.remedies) {
        const bool isInstruction = hasTerm(QStringLiteral("instruction"), remedy);
        out.remedies << term(isInstruction ? QStringLiteral("instruction") : QStringLiteral("remedy"),
                             remedy);
    }
    return out;
}

} // namespace words
