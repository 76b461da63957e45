// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/batch.h"
#include "core/actions/codes.h"
#include "core/actions/staff.h"
#include "core/actions/steps.h"
#include "tests/core/actions/city.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace actiontest;

TEST_CASE("A record with an error is not written, and the field is named", "[actions]")
{
    City city;
    Room room;
    room.beds = -1;
    room.existence = base::DatedPeriod::of(QDate(2016, 2, 1), QDate(2016, 1, 1));
    const auto made = actions::create(city.file, room);
    CHECK_FALSE(made.id);
    CHECK(codesOf(made.problems) == QStringList{QStringLiteral("ends-before-start"),
                                                QStringLiteral("out-of-range"), QStringLiteral("required"),
                                                QStringLiteral("required")});
    CHECK(city.list<Room>().empty());
    CHECK(city.list<Action>().empty());
}

TEST_CASE("A record is made, edited and removed, each one action with its label", "[actions]")
{
    City city;
    Operator body;
    body.name = QStringLiteral("Test e. V.");
    const auto made = actions::create(city.file, body);
    REQUIRE(made.id);
    body.id = *made.id;
    CHECK_FALSE(actions::edit(city.file, body).action);
    body.name = QStringLiteral("Test gGmbH");
    CHECK(actions::edit(city.file, body).action);
    CHECK(actions::remove(city.file, body.id).ok());
    CHECK(codesOf(actions::edit(city.file, body).problems) == QStringList{QStringLiteral("record-gone")});
    QStringList labels;
    for (const Action& action : city.list<Action>())
        labels.append(action.code);
    CHECK(labels == QStringList{QStringLiteral("create-operator"), QStringLiteral("edit-operator"),
                                QStringLiteral("remove-operator")});
}

TEST_CASE("What others name is not removed", "[actions]")
{
    City city;
    const auto site = city.site(10);
    city.room(site, 2);
    const auto outcome = actions::remove(city.file, site);
    REQUIRE(codesOf(outcome.problems) == QStringList{QStringLiteral("still-in-use")});
    CHECK(outcome.problems[0].arguments == QStringList{QStringLiteral("2")});
}

TEST_CASE("A site named in a list or in a part of a value is in use as well", "[actions]")
{
    City city;
    Accommodation site;
    site.name = QStringLiteral("Haus");
    const auto id = *actions::create(city.file, site).id;
    const auto uses = [&] {
        const auto outcome = actions::remove(city.file, id);
        CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("still-in-use")});
        return outcome.problems.empty() ? QString() : outcome.problems[0].arguments.value(0);
    };
    ReportedFigure figure;
    figure.accommodations = {id};
    figure.day = base::ImpreciseDate::of(QDate(2016, 1, 1));
    REQUIRE(actions::create(city.file, figure).id);
    CHECK(uses() == QStringLiteral("1"));
    Worker worker;
    worker.name = QStringLiteral("Test");
    Deployment deployment;
    deployment.worker = *actions::create(city.file, worker).id;
    deployment.place.accommodation = id;
    REQUIRE(actions::create(city.file, deployment).id);
    CHECK(uses() == QStringLiteral("2"));
    ValueRule rule;
    rule.code = QStringLiteral("test");
    rule.unit = QStringLiteral("residents");
    rule.scope.accommodation = id;
    REQUIRE(actions::create(city.file, rule).id);
    CHECK(uses() == QStringLiteral("3"));

    deployment.place.accommodation = city.file.ids().next<Accommodation>();
    CHECK(codesOf(actions::create(city.file, deployment).problems) ==
          QStringList{QStringLiteral("unknown-record")});
    figure.accommodations.push_back(city.file.ids().next<Accommodation>());
    CHECK(codesOf(actions::create(city.file, figure).problems) ==
          QStringList{QStringLiteral("unknown-record")});
}

TEST_CASE("Names of many rooms are counted up", "[actions]")
{
    struct Case {
        const char16_t* pattern;
        qsizetype count;
        const char16_t* last;
    };
    for (const Case& entry : {Case{u"1.01–1.24", 24, u"1.24"}, Case{u"101-103, 105", 4, u"105"},
                              Case{u"Parzelle 1–10", 10, u"Parzelle 10"}, Case{u"7", 1, u"7"},
                              Case{u"Saal", 1, u"Saal"}, Case{u"08-11", 4, u"11"}}) {
        const QString pattern = QString::fromUtf16(entry.pattern);
        CAPTURE(pattern.toStdString());
        const auto names = actions::expandRoomNames(pattern);
        REQUIRE(names);
        CHECK(names->size() == entry.count);
        CHECK(names->last() == QString::fromUtf16(entry.last));
    }
    for (const char16_t* bad : {u"", u"5-3", u"1.01–2.24", u"1-9999", u"1,,2"})
        CHECK_FALSE(actions::expandRoomNames(QString::fromUtf16(bad)));
}

TEST_CASE("Rooms are made at once and the taken name is told", "[actions]")
{
    City city;
    Room pattern;
    pattern.accommodation = city.site(80);
    pattern.beds = 3;
    const auto made = actions::createRooms(city.file, QStringLiteral("1.01–1.24"), pattern);
    CHECK(made.ids.size() == 24);
    CHECK(store::Records<Action>(city.file).find(*made.action)->count == 24);
    const auto again = actions::createRooms(city.file, QStringLiteral("1.24–1.25"), pattern);
    CHECK(codesOf(again.problems) == QStringList{QStringLiteral("name-taken")});
    CHECK(city.list<Room>().size() == 24);
}

TEST_CASE("A site changes, closes and opens again with its history kept", "[actions]")
{
    City city;
    const auto site = city.site(205, base::DatedPeriod::of(QDate(2015, 1, 1), {}));
    actions::OperationChange change;
    change.capacity = Capacity{180, {}, CountPrecision::Exact};
    CHECK(actions::changeOperation(city.file, site, QDate(2016, 1, 1), change).ok());
    CHECK(actions::closeSite(city.file, site, QDate(2017, 1, 1)).ok());
    CHECK(codesOf(actions::closeSite(city.file, site, QDate(2017, 6, 1)).problems) ==
          QStringList{QStringLiteral("not-in-operation")});
    OperatingPeriod again;
    again.accommodation = site;
    again.capacity.regularPlaces = 160;
    again.period = base::DatedPeriod::of(QDate(2016, 12, 31), {});
    CHECK(codesOf(actions::reopenSite(city.file, again).problems) ==
          QStringList{QStringLiteral("periods-overlap")});
    again.period = base::DatedPeriod::of(QDate(2021, 9, 23), {});
    CHECK(actions::reopenSite(city.file, again).ok());
    const auto periods = city.list<OperatingPeriod>();
    REQUIRE(periods.size() == 3);
    CHECK(periods[0].period == base::DatedPeriod::of(QDate(2015, 1, 1), QDate(2016, 1, 1)));
    CHECK(periods[1].period == base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2017, 1, 1)));
    CHECK(periods[1].capacity.regularPlaces == 180);
    CHECK(city.list<Accommodation>()[0].status == SiteStatus::InOperation);
}

TEST_CASE("Households are numbered, split and merged with dated memberships", "[actions]")
{
    City city;
    const QDate day(2016, 3, 1);
    const auto family = city.household({Sex::Female, Sex::Male, Sex::Unknown});
    CHECK(store::Records<Household>(city.file).find(*family.id)->reference == QStringLiteral("H-0001"));
    CHECK(codesOf(actions::splitHousehold(city.file, *family.id, family.persons, day).problems) ==
          QStringList{QStringLiteral("nobody-left")});
    const auto split = actions::splitHousehold(city.file, *family.id, {family.persons[1]}, day);
    REQUIRE(split.id);
    CHECK(store::Records<Household>(city.file).find(*split.id)->reference == QStringLiteral("H-0002"));
    CHECK(city.list<Membership>().size() == 4);
    CHECK(actions::mergeHouseholds(city.file, *family.id, *split.id, day).ok());
    CHECK(city.list<Membership>().size() == 4);
    CHECK(actions::leaveHousehold(city.file, {family.persons[2]}, day).ok());
    CHECK(codesOf(actions::leaveHousehold(city.file, {family.persons[2]}, day).problems) ==
          QStringList{QStringLiteral("not-a-member")});
    CHECK(codesOf(actions::createHousehold(city.file, {}, {}).problems) ==
          QStringList{QStringLiteral("persons-missing")});
}

TEST_CASE("A new benefit regime ends the one before", "[actions]")
{
    City city;
    const auto single = city.household({Sex::Male});
    BenefitRegime regime;
    regime.person = single.persons[0];
    regime.regime = Regime::AsylbLG;
    CHECK(actions::setRegime(city.file, regime).ok());
    regime.regime = Regime::SgbII;
    regime.period = base::DatedPeriod::of(QDate(2016, 2, 1), {});
    CHECK(actions::setRegime(city.file, regime).ok());
    const auto regimes = city.list<BenefitRegime>();
    REQUIRE(regimes.size() == 2);
    CHECK(regimes[0].period.period().to() == QDate(2016, 2, 1));
}

TEST_CASE("A contract that ends takes its deployments along; too many shares are a warning", "[actions]")
{
    City city;
    const auto site = city.site(10);
    Worker person;
    person.name = QStringLiteral("Test, Toni");
    Contract contract;
    contract.fteHundredths = 50;
    const auto worker = actions::hireWorker(city.file, person, contract);
    REQUIRE(worker.id);
    Deployment deployment;
    deployment.worker = *worker.id;
    deployment.place.accommodation = site;
    deployment.shareHundredths = 75;
    const auto deployed = actions::deployWorker(city.file, deployment);
    CHECK(deployed.id);
    CHECK(codesOf(deployed.problems, base::Severity::Warning) ==
          QStringList{QStringLiteral("over-contract")});
    const auto contracts = city.list<Contract>();
    CHECK(actions::endContract(city.file, contracts[0].id, QDate(2016, 4, 1)).ok());
    CHECK(city.list<Deployment>()[0].period.period().to() == QDate(2016, 4, 1));
}

TEST_CASE("A batch is one undoable action, and nothing when a parent is missing", "[actions]")
{
    City city;
    actions::RecordBatch batch;
    Accommodation site;
    site.id = city.file.ids().next<Accommodation>();
    site.name = QStringLiteral("Haus");
    Room room;
    room.id = city.file.ids().next<Room>();
    room.accommodation = site.id;
    room.name = QStringLiteral("1");
    batch.add(room);
    batch.add(site);
    CHECK(codesOf(actions::writeBatch(city.file, QStringLiteral("import-housing"), batch).problems) ==
          QStringList{QStringLiteral("unknown-record")});
    actions::RecordBatch sorted;
    sorted.add(site);
    sorted.add(room);
    CHECK(actions::writeBatch(city.file, QStringLiteral("import-housing"), sorted).action);
    CHECK(city.list<Room>().size() == 1);
    CHECK(actions::undo(city.file).reverted);
    CHECK(city.list<Room>().empty());
    CHECK(city.list<Accommodation>().empty());
}

TEST_CASE("Codes of actions and problems stand once each in their tables", "[actions]")
{
    QStringList actionCodes = actions::actionCodes();
    CHECK(actionCodes.removeDuplicates() == 0);
    QStringList problemCodes;
    for (const auto& entry : actions::problemCodes())
        problemCodes.append(QString::fromLatin1(entry.code));
    CHECK(problemCodes.removeDuplicates() == 0);
}

TEST_CASE("A text that would fit no bundle is an error at its field", "[actions]")
{
    City city;
    Operator body;
    body.name = QString(2 << 20, QLatin1Char('x'));
    const auto made = actions::create(city.file, body);
    CHECK_FALSE(made.id);
    REQUIRE(codesOf(made.problems) == QStringList{QStringLiteral("record-too-large")});
    CHECK(made.problems[0].field == QLatin1String("name"));
}

TEST_CASE("The labels listed are those the core really writes", "[actions]")
{
    static const QRegularExpression literal(QStringLiteral("\"([a-z]+(?:-[a-z]+)*)\""));
    static const QRegularExpression written(
        QStringLiteral("(?:Write \\w+\\(|writeBatch\\()[^\";]*QStringLiteral\\(\"([a-z-]+)\"\\)"));
    QSet<QString> literals;
    QSet<QString> labels;
    QDirIterator files(QStringLiteral(LOTSE_SOURCE_DIR "/core"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (file.fileName().endsWith(QLatin1String("/codes.cpp")))
            continue;
        for (auto match = literal.globalMatch(text); match.hasNext();)
            literals.insert(match.next().captured(1));
        for (auto match = written.globalMatch(text); match.hasNext();)
            labels.insert(match.next().captured(1));
    }
    static const QRegularExpression onKind(QStringLiteral("^(create|edit|remove)-"));
    const QStringList listed = actions::actionCodes();
    for (const QString& code : listed) {
        CAPTURE(code.toStdString());
        CHECK((literals.contains(code) || onKind.match(code).hasMatch()));
    }
    CHECK(labels.size() > 10);
    for (const QString& label : labels) {
        CAPTURE(label.toStdString());
        CHECK(listed.contains(label));
    }
}
