// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/actions.h"

#include "ui/lang/format.h"
#include "ui/words/template.h"
#include "ui/words/terms.h"

namespace words {

QString actionLabel(const QString& code, const QString& subject, std::optional<int> count)
{
    const QString label = filled(term(QStringLiteral("action"), code), {subject}).simplified();
    return count && *count > 1 ? label + QStringLiteral(" (") + ui::number(*count) + QLatin1Char(')') : label;
}

} // namespace words
