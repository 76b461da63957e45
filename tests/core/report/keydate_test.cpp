// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/opening.h"
#include "core/report/csv.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/keydate.h"
#include "core/report/xlsx.h"
#include "core/store/merge.h"
#include "core/store/write.h"
#include "tests/core/report/facts.h"
#include "ui/lang/translations.h"
#include "ui/words/vocabulary.h"

#include <QFile>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

report::Report germanReport()
{
    return report::keyDateReport(report::smallCity(), words::Vocabulary());
}

/// Compares with a file in tests/data; LOTSE_UPDATE_GOLDEN=1 writes it anew.
void requireGolden(const QByteArray& found, const char* name)
{
    const QString path = QStringLiteral(LOTSE_TEST_DATA "/report/") + QLatin1String(name);
    QFile file(path);
    if (qEnvironmentVariableIsSet("LOTSE_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(found);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(found) == QString::fromUtf8(file.readAll()));
}

const report::Table& table(const report::Report& report, const char* key)
{
    for (const auto& section : report.sections)
        if (const auto* found = std::get_if<report::Table>(&section);
            found && found->key == QLatin1String(key))
            return *found;
    FAIL("no such table");
    throw std::logic_error("unreachable");
}

bool hasNote(const report::Report& report, const char* code)
{
    for (const auto& note : report.notes)
        if (note.code == QLatin1String(code))
            return true;
    return false;
}

} // namespace

TEST_CASE("The key date report answers each part of the council's question", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const auto report = germanReport();
    SECTION("heads by task and place add up to all workers")
    {
        const auto& heads = table(report, "heads");
        CHECK(heads.columns.size() == 4);
        CHECK(heads.rows.size() == 4);
        CHECK(heads.rows.back().values[1] == report::Value(qint64(11)));
        CHECK(heads.rows.back().values[2] == report::Value(qint64(6)));
        CHECK(heads.rows[1].values[3] == report::Value(qint64(2)));
    }
    SECTION("the threshold rule and where it is not followed")
    {
        const auto& threshold = table(report, "threshold");
        REQUIRE(threshold.rows.size() == 2);
        CHECK(std::get<report::CodedText>(threshold.rows[1].values[5]).code == QStringLiteral("no"));
    }
    SECTION("posts intended")
    {
        CHECK(table(report, "posts").rows.back().values[1] == report::Value(qint64(10)));
    }
    SECTION("residents and places by pillar and site; an unknown capacity is not 0")
    {
        const auto& places = table(report, "occupancy");
        CHECK(places.rows.size() == 9);
        CHECK(places.rows[5].values[2] == report::Value());
        CHECK(places.rows.back().values[1] == report::Value(qint64(1400)));
    }
    SECTION("notes on figures that conflict")
    {
        for (const char* code :
             {"reported-differs", "joint-count", "capacity-unknown", "over-occupied", "derived-rule"}) {
            CAPTURE(code);
            CHECK(hasNote(report, code));
        }
    }
}

TEST_CASE("Conflicting numbers of places stand side by side in a note", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    auto facts = report::smallCity();
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments = QString::fromUtf8("Ahlem|places|155|exact|205|2014-10-16").split(QLatin1Char('|'));
    facts.findings.findings = {finding};
    const auto made = report::keyDateReport(facts, words::Vocabulary());
    CHECK(std::count(made.notes.begin(), made.notes.end(),
                     report::Note{QStringLiteral("places-differ"),
                                  QStringLiteral("Gemeldete und erfasste Plätze weichen ab: "
                                                 "Ahlem 205 erfasst, 155 gemeldet (16.10.2014).")}) == 1);
}

TEST_CASE("Only counts that the findings name as differing are noted, with the figure of their own day",
          "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    auto facts = report::smallCity();
    const auto differing = [&] {
        const auto made = report::keyDateReport(facts, words::Vocabulary());
        const auto note = std::find_if(made.notes.begin(), made.notes.end(), [](const report::Note& one) {
            return one.code == QStringLiteral("reported-differs");
        });
        return note == made.notes.end() ? std::string() : note->text.toStdString();
    };
    facts.occupancy.sites[0].reported->joint = false;
    facts.occupancy.sites[0].reported->count = 811; // of another day; "at most" agrees anyway
    facts.findings.findings.clear();
    CHECK(differing().empty());
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    for (const char* arguments :
         {"Ahlem|residents|300|about|205|2014-10-16", "emergency|residents|850|exact|812|2015-12-31",
          "|residents|5000|exact|4900|2016-02-01"}) {
        finding.arguments = QString::fromUtf8(arguments).split(QLatin1Char('|'));
        facts.findings.findings.push_back(finding);
    }
    CHECK(differing() == std::string("Gemeldete und erfasste Personen weichen ab: Ahlem 205 erfasst, rund "
                                     "300 gemeldet (16.10.2014); Notunterkunft 812 erfasst, 850 gemeldet "
                                     "(31.12.2015); Stadt insgesamt 4.900 erfasst, 5.000 gemeldet "
                                     "(01.02.2016)."));
}

TEST_CASE("A report says up to which change of each copy it knows", "[report]")
{
    base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    store::Write write(book->file(), QStringLiteral("test"));
    domain::Operator made;
    made.name = QStringLiteral("Träger");
    write.insert(made);
    write.commit();
    const auto facts = report::keyDateFacts(*book, QDate(2016, 3, 1));
    REQUIRE(facts.knownUpTo.size() == 1);
    CHECK(facts.knownUpTo[0].device == book->file().device().toString());
    CHECK(facts.knownUpTo[0].epoch == 1);
    CHECK(facts.knownUpTo[0].seq == store::vectorOf(book->file()).back().last);
    CHECK(report::keyDateReport(facts, words::Vocabulary()).knownUpTo.size() == 1);
}

TEST_CASE("Sources are those of places, of counts beside them and of the rules used", "[report]")
{
    base::FixedClock clock(QDate(2016, 3, 1));
    base::SeededRandom random(1);
    const auto book = desk::bookInMemory({clock, random});
    store::Write write(book->file(), QStringLiteral("test"));
    domain::Setting city;
    city.key = QStringLiteral("city.name");
    city.value = QStringLiteral("Hannover");
    write.insert(city);
    domain::Accommodation site;
    site.name = QStringLiteral("Haus");
    site.id = write.insert(site);
    domain::OperatingPeriod period;
    period.accommodation = site.id;
    period.period = base::DatedPeriod::of(QDate(2015, 1, 1), {});
    period.capacity.regularPlaces = 50;
    period.source = QStringLiteral("HAZ 01.01.2015");
    write.insert(period);
    domain::ReportedFigure figure;
    figure.measure = domain::ReportedMeasure::Places;
    figure.accommodations = {site.id};
    figure.day = base::ImpreciseDate::of(QDate(2016, 1, 5));
    figure.count = 60;
    figure.source = QStringLiteral("NP 05.01.2016");
    write.insert(figure);
    for (const auto& [day, source] :
         {std::pair(QDate(2015, 12, 1), "HAZ 01.12.2015"), std::pair(QDate(2016, 3, 1), "HAZ 01.03.2016"),
          std::pair(QDate(2016, 4, 1), "HAZ 01.04.2016")}) {
        domain::ReportedFigure total;
        total.day = base::ImpreciseDate::of(day);
        total.count = 4800;
        total.source = QLatin1String(source);
        write.insert(total);
    }
    domain::Person person;
    person.familyName = QStringLiteral("Segelklang");
    person.source = QStringLiteral("erfunden");
    write.insert(person);
    write.commit();
    const auto sources = report::keyDateFacts(*book, QDate(2016, 3, 1)).sources;
    const auto times = [&](const char* start) {
        return std::count_if(sources.begin(), sources.end(), [&](const QString& source) {
            return source.startsWith(QString::fromUtf8(start));
        });
    };
    CHECK(times("HAZ 01.01.2015") == 1);
    CHECK(times("HAZ 01.12.2015") == 0); // an older total
    CHECK(times("HAZ 01.03.2016") == 1);
    CHECK(times("HAZ 01.04.2016") == 0); // not yet known
    CHECK(hasNote(report::keyDateReport(report::keyDateFacts(*book, QDate(2016, 3, 1)), words::Vocabulary()),
                  "invented"));
    CHECK(times("NP 05.01.2016") == 1);
    CHECK(times("Grundsätze zum Haushalt 2014") == 1); // the hostel ratio
    CHECK(times("DS 0558/2016") == 1);                 // the threshold
}

TEST_CASE("The report looks as agreed in each format", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const words::Vocabulary vocabulary;
    const auto report = germanReport();
    requireGolden(QJsonDocument(report::toJson(report)).toJson(), "key-date.json");
    requireGolden(report::toHtml(report, vocabulary), "key-date.html");
    requireGolden(report::toCsv(report, vocabulary), "key-date.csv");
}

TEST_CASE("The HTML is well-formed, with captions and scopes, and escapes names", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const QByteArray html = report::toHtml(germanReport(), words::Vocabulary());
    CHECK(html.contains("Bült &lt;Süd&gt;"));
    CHECK(html.count("<caption>") == 5);
    CHECK(html.contains("scope=\"col\""));
    CHECK(html.contains("<html lang=\"de\">"));
    QByteArray xml = html;
    xml.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", "");
    xml.replace("<meta name=\"viewport\" content=\"width=device-width\">", "");
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    CHECK(reader.errorString().toStdString().empty());
}

TEST_CASE("The workbook is a zip with content", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const QByteArray book = report::toXlsx(germanReport(), words::Vocabulary());
    CHECK(book.startsWith("PK"));
    for (int sheet = 1; sheet <= 6; ++sheet)
        CHECK(book.contains("xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml"));
    CHECK(book.contains("xl/charts/chart1.xml"));
}

TEST_CASE("A text that a spreadsheet would run is made harmless", "[report]")
{
    report::Table table{QStringLiteral("t"), {}, {{QStringLiteral("name"), {}, {}}}, {}, {}, {}};
    table.rows.push_back({report::RowRole::Item, {QStringLiteral("=cmd|' /C calc'!A0")}});
    CHECK(report::toDataCsv(table) == "name\n'=cmd|' /C calc'!A0\n");
}
