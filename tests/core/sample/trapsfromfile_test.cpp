// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/opening.h"
#include "core/sample/write.h"
#include "core/store/records.h"
#include "tests/core/sample/census.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

// The known traps of the published data once more: from a file on disk, opened again, by what people ask.

using namespace domain;

namespace {

/// The Hannover sample, written to a file, closed and opened again.
class SampleFile {
public:
    SampleFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("hannover.lotse"));
        {
            const auto made = desk::createBook(path, std::nullopt, m_around);
            REQUIRE(made);
            REQUIRE(sample::write(made.book->file(), census::hannover()));
        }
        auto opened = desk::openBook(path, std::nullopt, desk::OpenMode::ReadOnly, m_around);
        REQUIRE(opened);
        m_book = std::move(opened.book);
    }
    [[nodiscard]] const desk::Book& book() const { return *m_book; }

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 1, 5)};
    base::SeededRandom m_random{1};
    desk::Surroundings m_around{m_clock, m_random};
    std::unique_ptr<desk::Book> m_book;
};

const desk::Book& book()
{
    static const SampleFile file;
    return file.book();
}

template <class R>
std::vector<R> recordsOfFile()
{
    return store::Records<R>(book().file()).list();
}

Accommodation siteOfFile(const char* nameStart)
{
    for (const Accommodation& site : recordsOfFile<Accommodation>())
        if (site.name.startsWith(QString::fromUtf8(nameStart)))
            return site;
    FAIL("no such site: " << nameStart);
    return {};
}

/// nullopt: the site is not part of the answer on that day.
std::optional<desk::SiteOccupancy> occupancyOfSite(const char* nameStart, QDate on)
{
    for (const auto& site : book().occupancy(on).sites)
        if (site.name.startsWith(QString::fromUtf8(nameStart)))
            return site;
    return std::nullopt;
}

std::vector<desk::Finding> findingsAbout(const char* code, const char* nameStart, QDate on)
{
    std::vector<desk::Finding> found = book().findings(on).findings;
    std::erase_if(found, [&](const desk::Finding& finding) {
        return finding.code != QLatin1String(code) ||
               !finding.arguments.value(0).startsWith(QString::fromUtf8(nameStart));
    });
    return found;
}

/// Numbers of places that findings set beside the recorded one.
std::vector<int> differingPlaces(const char* nameStart, QDate on)
{
    std::vector<int> counts;
    for (const desk::Finding& finding : findingsAbout("reported-differs", nameStart, on))
        if (finding.arguments.value(1) == QStringLiteral("places"))
            counts.push_back(finding.arguments.value(2).toInt());
    std::sort(counts.begin(), counts.end());
    return counts;
}

/// Published counts about exactly this site, with where they were published.
std::vector<int> publishedPlaces(const char* nameStart)
{
    const auto id = siteOfFile(nameStart).id;
    std::vector<int> counts;
    for (const ReportedFigure& figure : recordsOfFile<ReportedFigure>())
        if (figure.measure == ReportedMeasure::Places && figure.accommodations == std::vector{id}) {
            CHECK_FALSE(figure.source.isEmpty());
            counts.push_back(figure.count);
        }
    std::sort(counts.begin(), counts.end());
    return counts;
}

} // namespace

TEST_CASE("From a file, Wohnheim Bult has 50 places and 52 residents incl. two infants, and is over-occupied",
          "[sample][traps][file]")
{
    const QDate on(2014, 10, 21);
    const auto site = occupancyOfSite("Wohnheim auf der Bult", on);
    REQUIRE(site);
    CHECK(site->counts.places == 50);
    CHECK(site->counts.present == 52);
    CHECK(site->counts.overOccupied == 2);
    CHECK(site->counts.free == 0);
    const auto residents = book().residents(on, {site->id, {}});
    CHECK(residents.size() == 52);
    CHECK(std::count_if(residents.begin(), residents.end(), [&](const desk::ResidentRow& row) {
              return row.born && row.born->earliest() > on.addYears(-1);
          }) == 2);
    const auto findings = findingsAbout("over-occupied", "Wohnheim auf der Bult", on);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].arguments.mid(1) == QStringLiteral("52|50|2").split(QLatin1Char('|')));
}

TEST_CASE("From a file, Heimatweg has 139 places by the text, 150 by the caption and 122 by the room list",
          "[sample][traps][file]")
{
    const QDate on(2018, 1, 1);
    const auto site = occupancyOfSite("Heimatweg", on);
    REQUIRE(site);
    CHECK(site->counts.places == 139);
    CHECK(publishedPlaces("Heimatweg") == std::vector{122, 139, 150});
    CHECK(differingPlaces("Heimatweg", on) == std::vector{122, 150});
    int beds = 0;
    for (const Room& room : recordsOfFile<Room>())
        if (room.accommodation == site->id && room.existence.period().contains(on))
            beds += room.beds;
    CHECK(beds == 122);
}

TEST_CASE("From a file, Albrecht-Schaeffer-Weg has about 80 places by the paper and 47 by the city's text, "
          "in 13 units",
          "[sample][traps][file]")
{
    const QDate on(2018, 8, 1);
    const auto site = occupancyOfSite("Albrecht-Schaeffer-Weg", on);
    REQUIRE(site);
    CHECK(site->counts.places == 80);
    CHECK(publishedPlaces("Albrecht-Schaeffer-Weg") == std::vector{47, 80});
    CHECK(differingPlaces("Albrecht-Schaeffer-Weg", on) == std::vector{47});
    const auto sections = recordsOfFile<Section>();
    CHECK(std::count_if(sections.begin(), sections.end(),
                        [&](const Section& section) { return section.accommodation == site->id; }) == 13);
}

TEST_CASE("From a file, Mecklenheidestraße has 300 places in Ledeburg by one paper, 95 in Stöcken by another",
          "[sample][traps][file]")
{
    const QDate on(2020, 1, 15);
    const auto site = occupancyOfSite("Mecklenheidestraße", on);
    REQUIRE(site);
    CHECK(site->counts.places == 95);
    CHECK(site->district == QStringLiteral("Stöcken"));
    CHECK(publishedPlaces("Mecklenheidestraße") == std::vector{95, 300});
    CHECK(siteOfFile("Mecklenheidestraße").note.contains(QStringLiteral("Ledeburg")));
    CHECK_FALSE(occupancyOfSite("Mecklenheidestraße", QDate(2018, 9, 15)));
}

TEST_CASE(
    "From a file, the Maritim is empty from the handover on 1 Oct 2018 and rented to the end of Nov 2018",
    "[sample][traps][file]")
{
    const auto lastNight = occupancyOfSite("Maritim", QDate(2018, 9, 30));
    REQUIRE(lastNight);
    CHECK(lastNight->counts.residents > 0);
    for (const QDate on : {QDate(2018, 10, 1), QDate(2018, 11, 29)}) { // it ends on a day of November
        const auto empty = occupancyOfSite("Maritim", on);
        REQUIRE(empty);
        CHECK(empty->counts.residents == 0);
        CHECK(empty->counts.places == 550);
    }
    CHECK_FALSE(occupancyOfSite("Maritim", QDate(2018, 11, 30)));
    const QString note = siteOfFile("Maritim").note;
    CHECK(note.contains(QStringLiteral("01.10.2018")));
    CHECK(note.contains(QStringLiteral("11/2018")));
}

TEST_CASE("From a file, Vahrenheide and Vinnhorst have only a sum of 270 for the two sites",
          "[sample][traps][file]")
{
    const QDate on(2016, 3, 15);
    const auto first = occupancyOfSite("Vahrenheider Markt", on);
    const auto second = occupancyOfSite("Alt-Vinnhorst", on);
    REQUIRE(first);
    REQUIRE(second);
    for (const auto& site : {*first, *second}) {
        CHECK_FALSE(site.capacityKnown);
        CHECK(site.counts.places == 0);
        CHECK(site.counts.overOccupied == 0);
        CHECK(findingsAbout("period-without-capacity", site.name.toUtf8().constData(), on).empty());
    }
    const auto joint = findingsAbout("capacity-published-jointly", "", on);
    REQUIRE(joint.size() == 1);
    CHECK(joint[0].arguments ==
          QStringList{first->name + QStringLiteral(", ") + second->name, QStringLiteral("270")});
    CHECK(joint[0].records.size() == 3);
    const auto figures = recordsOfFile<ReportedFigure>();
    CHECK(std::count_if(figures.begin(), figures.end(), [&](const ReportedFigure& figure) {
              return figure.accommodations == std::vector{first->id, second->id} && figure.count == 270 &&
                     figure.measure == ReportedMeasure::Places;
          }) == 1);
    CHECK(publishedPlaces("Vahrenheider Markt").empty());
    CHECK(publishedPlaces("Alt-Vinnhorst").empty());
}

TEST_CASE("From a file, Ahlem closes in 2017 with 205 places and opens again on 2021-09-23 with 160",
          "[sample][traps][file]")
{
    const auto before = occupancyOfSite("Schulzentrum Ahlem", QDate(2016, 3, 1));
    REQUIRE(before);
    CHECK(before->counts.places == 205);
    CHECK(occupancyOfSite("Schulzentrum Ahlem", QDate(2017, 12, 30)));
    CHECK_FALSE(occupancyOfSite("Schulzentrum Ahlem", QDate(2017, 12, 31)));
    CHECK_FALSE(occupancyOfSite("Schulzentrum Ahlem", QDate(2021, 9, 22)));
    const auto after = occupancyOfSite("Schulzentrum Ahlem", QDate(2021, 9, 23));
    REQUIRE(after);
    CHECK(after->counts.places == 160);
    CHECK(after->id == before->id);
    CHECK(after->counts.residents > 0);
}

TEST_CASE(
    "From a file, Waterloo has 120 places, 70 residents and 30 reserved places, and later is for others",
    "[sample][traps][file]")
{
    const auto site = occupancyOfSite("Waterlooplatz", QDate(2017, 1, 5));
    REQUIRE(site);
    CHECK(site->counts.places == 120);
    CHECK(site->counts.present == 70);
    CHECK(site->counts.reserved == 30);
    CHECK(site->counts.free == 20);
    CHECK_FALSE(occupancyOfSite("Waterlooplatz", QDate(2018, 1, 15)));
    CHECK(siteOfFile("Waterlooplatz").status == SiteStatus::Redesignated);
    const auto published = publishedPlaces("Waterlooplatz");
    CHECK(std::count(published.begin(), published.end(), 70) == 1);
    CHECK(std::count(published.begin(), published.end(), 50) == 1);
}

TEST_CASE("From a file, the first 400 in the Deutscher Pavillon live there and are not assigned to the city",
          "[sample][traps][file]")
{
    const auto assignedOn = [](QDate on) {
        const auto site = occupancyOfSite("Deutscher Pavillon", on);
        REQUIRE(site);
        int assigned = 0;
        for (const desk::ResidentRow& row : book().residents(on, {site->id, {}}))
            assigned += store::Records<Person>(book().file()).find(row.person)->assigned ? 1 : 0;
        return std::pair(site->counts.residents, assigned);
    };
    CHECK(assignedOn(QDate(2015, 11, 9)) == std::pair(400, 0));
    CHECK(assignedOn(QDate(2015, 12, 6)) == std::pair(400, 0));
    CHECK(assignedOn(QDate(2016, 3, 1)) == std::pair(425, 425));
}

TEST_CASE("From a file, capacity and occupancy of the Oststadtkrankenhaus are series",
          "[sample][traps][file]")
{
    struct Point {
        QDate on;
        int places;
        int residents;
    };
    for (const Point& point : {Point{QDate(2015, 1, 29), 300, 270}, Point{QDate(2015, 3, 24), 500, 460},
                               Point{QDate(2015, 9, 25), 500, 750}, Point{QDate(2016, 1, 15), 500, 850},
                               Point{QDate(2017, 1, 5), 500, 150}}) {
        CAPTURE(point.on.toString(Qt::ISODate).toStdString());
        const auto site = occupancyOfSite("Oststadtkrankenhaus", point.on);
        REQUIRE(site);
        CHECK(site->counts.places == point.places);
        CHECK(site->counts.residents == point.residents);
    }
    const auto later = occupancyOfSite("Oststadtkrankenhaus", QDate(2017, 1, 31));
    REQUIRE(later);
    REQUIRE(later->reported);
    CHECK(later->reported->count == 150);
}

TEST_CASE("From a file, planned, postponed and cancelled sites are known and in operation on no day",
          "[sample][traps][file]")
{
    CHECK(siteOfFile("Bemeroder Anger").status == SiteStatus::Postponed);
    CHECK(siteOfFile("Große Heide").status == SiteStatus::Cancelled);
    CHECK(siteOfFile("Leichtbauhalle Lohweg").status == SiteStatus::Planned);
    for (const char* name : {"Bemeroder Anger", "Große Heide", "Leichtbauhalle Lohweg"})
        for (const QDate on : {QDate(2016, 3, 1), QDate(2017, 6, 1), QDate(2022, 6, 1)})
            CHECK_FALSE(occupancyOfSite(name, on));
}
