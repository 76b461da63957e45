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

/// What a figure speaks of: sites by name, a pillar by its word, else the city as a whole.
QString placeText(const desk::Finding& finding, const Vocabulary& words)
{
    const QString& place = finding.arguments[0];
    if (place.isEmpty())
        return words.text("whole-city");
    return domain::fromCode<domain::Pillar>(place) ? words.term("pillar", place) : place;
}

/// Whether a recorded number of persons would give away what the tables hide. A figure of several sites names
/// them all; one of another day is hidden too, for little changes from day to day.
bool isKept(const desk::Finding& finding, const HiddenCounts& hidden)
{
    const QString& place = finding.arguments[0];
    if (place.isEmpty())
        return hidden.total;
    if (const auto pillar = domain::fromCode<domain::Pillar>(place))
        return hidden.pillars.contains(*pillar);
    return std::ranges::any_of(finding.records, [&](const desk::RecordRef& record) {
        return hidden.sites.contains(base::Id<domain::Accommodation>(record.id));
    });
}

/// The number that is recorded beside a published one.
Value recordedCount(const desk::Finding& finding, const HiddenCounts& hidden)
{
    const qint64 recorded = finding.arguments[4].toLongLong();
    if (finding.arguments[1] != domain::codeOf(domain::ReportedMeasure::Residents))
        return recorded;
    return isKept(finding, hidden) ? personCount(recorded, true) : hidden.told(recorded);
}

/// The published number itself: of places, or of persons where they may be counted out.
Value publishedCount(const desk::Finding& finding, const HiddenCounts& hidden)
{
    const qint64 published = finding.arguments[2].toLongLong();
    return finding.arguments[1] == domain::codeOf(domain::ReportedMeasure::Residents) ? hidden.told(published)
                                                                                      : Value(published);
}

/// Figures of one measure that disagree with what is recorded, as the finding "reported-differs" has them:
/// place, measure, reported, precision, recorded, day. It knows their precision and compares with the day
/// they speak of.
void addDiffering(std::vector<Note>& notes, const KeyDateFacts& facts, const Vocabulary& words,
                  const HiddenCounts& hidden, domain::ReportedMeasure measure, const char* code)
{
    QStringList texts;
    bool hidesNumbers = false;
    const auto text = [&](const Value& value) {
        hidesNumbers |= std::holds_alternative<Hidden>(value);
        return words.format(value, ValueType::Count);
    };
    for (const desk::Finding& finding : facts.findings.findings) {
        if (finding.code != QLatin1String("reported-differs") ||
            finding.arguments.value(1) != domain::codeOf(measure))
            continue;
        const QStringList& values = finding.arguments;
        const QString place = placeText(finding, words);
        const QString shown =
            words.term("count-precision", values[3]).arg(text(publishedCount(finding, hidden)));
        const auto day = base::ImpreciseDate::parse(values[5]);
        const QString recorded = text(recordedCount(finding, hidden));
        texts << (day ? words.text("reported-beside-recorded", {place, recorded, shown, words.date(*day)})
                      : words.text("reported-without-day", {place, recorded, shown}));
    }
    if (texts.isEmpty())
        return;
    addList(notes, words, code, std::move(texts));
    notes.back().hidesNumbers = hidesNumbers;
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

std::vector<Note> keyDateNotes(const KeyDateFacts& facts, const Vocabulary& words, const HiddenCounts& hidden)
{
    std::vector<Note> notes;
    if (facts.inventedPersons > 0)
        notes.push_back(
            {QStringLiteral("invented"), words.text("note-invented", {count(words, facts.inventedPersons)})});
    addDiffering(notes, facts, words, hidden, domain::ReportedMeasure::Residents, "reported-differs");
    addDiffering(notes, facts, words, hidden, domain::ReportedMeasure::Places, "places-differ");
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
