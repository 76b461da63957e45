// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/actions.h"

#include "ui/lang/format.h"
#include "ui/words/template.h"
#include "ui/words/terms.h"

namespace words {

namespace {

/// "create-operating-period" → "Anlegen: Betriebszeitraum Bult". Empty when the code is not of this form.
QString kindLabel(const QString& code, const QString& subject)
{
    const QString verb = code.section(QLatin1Char('-'), 0, 0);
    const QString kind = code.section(QLatin1Char('-'), 1).replace(QLatin1Char('-'), QLatin1Char('_'));
    if (!hasTerm(QStringLiteral("action-on-kind"), verb) || !hasTerm(QStringLiteral("kind"), kind))
        return {};
    return filled(term(QStringLiteral("action-on-kind"), verb),
                  {term(QStringLiteral("kind"), kind), subject});
}

} // namespace

QString actionLabel(const QString& code, const QString& subject, std::optional<int> count)
{
    QString label = hasTerm(QStringLiteral("action"), code)
                        ? filled(term(QStringLiteral("action"), code), {subject})
                        : kindLabel(code, subject);
    label = label.isEmpty() ? code : label.simplified();
    return count && *count > 1 ? label + QStringLiteral(" (") + ui::number(*count) + QLatin1Char(')') : label;
}

bool hasActionLabel(const QString& code)
{
    return hasTerm(QStringLiteral("action"), code) || !kindLabel(code, {}).isEmpty();
}

} // namespace words
