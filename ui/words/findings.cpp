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

FindingWords findingWords(const desk::Finding& finding)
{
    FindingWords out;
    out.title = term(QStringLiteral("finding"), finding.code);
    out.detail = hasTerm(QStringLiteral("finding-detail"), finding.code)
                     ? filled(term(QStringLiteral("finding-detail"), finding.code), finding.arguments)
                     : finding.arguments.join(QStringLiteral(", "));
    for (const QString& remedy : finding.remedies) {
        const bool isInstruction = hasTerm(QStringLiteral("instruction"), remedy);
        out.remedies << term(isInstruction ? QStringLiteral("instruction") : QStringLiteral("remedy"),
                             remedy);
    }
    return out;
}

} // namespace words
