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

/// The first few of the texts as one note; none when there are none.
void addList(std::vector<Note>& notes, const Vocabulary& words, const char* code, QStringList texts)
{
    const qsizetype more = texts.size() - MostNamed;
    if (more > 0) {
        texts = texts.mid(0, MostNamed);
        texts << words.text("and-more", {count(words, more)});
    }
    if (!texts.isEmpty())
        notes.push_back({QLatin1String(code), words.text((QByteArrayLiteral("note-") + code).constData(),
                                                         {texts.join(QStringLiteral("; "))})});
}

void addReported(std::vector<Note>& notes, const KeyDateFacts& facts, const Vocabulary& words)
{
    QStringList texts;
    for (const auto& site : facts.occupancy.sites)
        if (differs(site))
            texts << reportedText(site, words);
    addList(notes, words, "reported-differs", std::move(texts));
}

/// Conflicting numbers of places, as the finding "reported-differs" has them: place, measure, reported,
/// precision, recorded, day.
void addPlaces(std::vector<Note>& notes, const KeyDateFacts& facts, const Vocabulary& words)
{
    QStringList texts;
    for (const desk::Finding& finding : facts.findings.findings) {
        if (finding.code != QLatin1String("reported-differs") ||
            finding.arguments.value(1) != QLatin1String("places"))
            continue;
        const QStringList& values = finding.arguments;
        const QString shown =
            words.term("count-precision", values[3]).arg(count(words, values[2].toLongLong()));
        const auto day = base::ImpreciseDate::parse(values[5]);
        const QString recorded = count(words, values[4].toLongLong());
        texts << (day ? words.text("reported-beside-recorded", {values[0], recorded, shown, words.date(*day)})
                      : words.text("reported-without-day", {values[0], recorded, shown}));
    }
    addList(notes, words, "places-differ", std::move(texts));
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
    addPlaces(notes, facts, words);
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
