// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/terms.h"

#include "ui/words/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace words {

namespace {

const Term* findTerm(const QString& group, const QString& code)
{
    const Group* found = findGroup(group);
    if (!found)
        return nullptr;
    const auto at = std::find_if(found->terms.begin(), found->terms.end(),
                                 [=](const Term& term) { return code == QLatin1String(term.code); });
    return at == found->terms.end() ? nullptr : &*at;
}

} // namespace

std::span<const Group> allGroups()
{
    static const std::vector<Group> groups = [] {
        std::vector<Group> all;
        for (const auto& table :
             {housingGroups(), peopleGroups(), staffGroups(), placeGroups(), recordGroups(), findingGroups(),
              problemGroups(), actionGroups(), reportGroups()})
            all.insert(all.end(), table.begin(), table.end());
        return all;
    }();
    return groups;
}

const Group* findGroup(const QString& name)
{
    const auto groups = allGroups();
    const auto at = std::find_if(groups.begin(), groups.end(),
                                 [=](const Group& group) { return name == QLatin1String(group.name); });
    return at == groups.end() ? nullptr : &*at;
}

QString term(const QString& group, const QString& code)
{
    const Term* found = findTerm(group, code);
    return found ? QCoreApplication::translate(group.toLatin1().constData(), found->text) : code;
}

bool hasTerm(const QString& group, const QString& code)
{
    return findTerm(group, code) != nullptr;
}

QString shortName(domain::Pillar pillar)
{
    return term(QStringLiteral("pillar-short"), domain::codeOf(pillar));
}

QString longName(domain::Pillar pillar)
{
    return term(QStringLiteral("pillar-long"), domain::codeOf(pillar));
}

} // namespace words
