// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keydatenotes.h"

#include <algorithm>

namespace report {

namespace {

constexpr qsizetype MostNamed = 10;

QString count(const Vocabulary& words, qint64 value)
{
    return words.format(value, ValueType::Count);
}

/// "Ahlem, Bult und 3 weitere".
QString namesText(const QStringList& names, const Vocabulary& words)
{
    if (names.size() <= MostNamed)
        return names.join(QStringLiteral(", "));
    return words.text("names-and-more", {names.mid(0, MostNamed).join(QStringLiteral(", ")),
                                         count(words, names.size() - MostNamed)});
}

QString reportedText(const desk::SiteOccupancy& site, const Vocabulary& words)
{
    const QString shown = words.term("count-precision", domain::codeOf(site.reported->precision))
                              .arg(count(words, site.reported->count));
    return words.text("reported-beside-recorded", {site.name, count(words, site.counts.residents), shown,
                                                   words.date(site.reported->day)});
}

bool differs(const desk::SiteOccupancy& site)
{
    return site.reported && !site.reported->joint && site.reported->count != site.counts.residents;
}

void addReported(std::vector<Note>& notes, const KeyDateFacts& facts, const Vocabulary& words)
{
    QStringList texts;
    for (const auto& site : facts.occupancy.sites)
        if (differs(site))
            texts << reportedText(site, words);
    const qsizetype more = texts.size() - MostNamed;
    if (more > 0) {
        texts = texts.mid(0, MostNamed);
        texts << words.text("and-more", {count(words, more)});
    }
    if (!texts.isEmpty())
        notes.push_back({QStringLiteral("reported-differs"),
                         words.text("note-reported-differs", {texts.join(QStringLiteral("; "))})});
}

template <class Test>
void addNamed(std::vector<Note>& notes, const KeyDateFacts& facts, const Vocabulary& words, const char* code,
              Test test)
{
    QStringList names;
    for (const auto& site : facts.occupancy.sites)
        if (test(site))
            names << site.name;
    if (!names.isEmpty())
        notes.push_back({QLatin1String(code), words.text((QByteArrayLiteral("note-") + code).constData(),
                                                         {namesText(names, words)})});
}

bool usesDerivedRule(const desk::Staffing& staffing)
{
    return std::any_of(staffing.sites.begin(), staffing.sites.end(), [](const auto& site) {
        return std::any_of(site.functions.begin(), site.functions.end(), [](const auto& function) {
            return function.rule && function.standing == domain::RuleStanding::Derived;
        });
    });
}

} // namespace

std::vector<Note> keyDateNotes(const KeyDateFacts& facts, const Vocabulary& words)
{
    std::vector<Note> notes;
    addReported(notes, facts, words);
    addNamed(notes, facts, words, "joint-count",
             [](const auto& site) { return site.reported && site.reported->joint; });
    addNamed(notes, facts, words, "capacity-unknown", [](const auto& site) { return !site.capacityKnown; });
    addNamed(notes, facts, words, "over-occupied",
             [](const auto& site) { return site.counts.overOccupied > 0; });
    if (usesDerivedRule(facts.staffing))
        notes.push_back({QStringLiteral("derived-rule"), words.text("note-derived-rule")});
    return notes;
}

} // namespace report
