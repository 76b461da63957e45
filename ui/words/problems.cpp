// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/problems.h"

#include "ui/words/places.h"
#include "ui/words/template.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

namespace words {

namespace {

struct Problems {
    Q_DECLARE_TR_FUNCTIONS(words::Problems)
};

QString placeText(const base::Problem& problem)
{
    if (problem.line > 0 && problem.column > 0)
        return Problems::tr("Line %1, column %2").arg(problem.line).arg(problem.column);
    if (problem.line > 0)
        return Problems::tr("Line %1").arg(problem.line);
    return {};
}

} // namespace

QString problemText(const base::Problem& problem)
{
    QStringList arguments = problem.arguments;
    if (problem.code == QLatin1String("need-not-met") && arguments.size() > 1)
        arguments[1] = needText(arguments[1]);
    return filled(term(QStringLiteral("problem"), problem.code), arguments);
}

QString problemLine(const base::Problem& problem)
{
    const QString field =
        problem.field.isEmpty() ? QString() : term(QStringLiteral("register"), problem.field);
    QString place = placeText(problem);
    if (!field.isEmpty())
        place = place.isEmpty() ? field : place + QStringLiteral(" (") + field + QLatin1Char(')');
    return place.isEmpty() ? problemText(problem) : place + QStringLiteral(": ") + problemText(problem);
}

QString openText(const QString& code, const QStringList& arguments)
{
    return filled(term(QStringLiteral("open-outcome"), code), arguments);
}

QString bundleText(const QString& code, const QString& path)
{
    return filled(term(QStringLiteral("bundle-error"), code), {path});
}

} // namespace words
