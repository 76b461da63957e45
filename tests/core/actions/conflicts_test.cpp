// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/conflicts.h"
#include "core/actions/steps.h"
#include "core/desk/findings/rules.h"
#include "core/store/dangling.h"
#include "tests/core/actions/city.h"
#include "tests/core/store/exchange.h"

#include <catch2/generators/catch_generators.hpp>

using namespace actiontest;

namespace {

/// Two copies that hold one room and then change it apart.
struct TwoCopies {
    TwoCopies()
    {
        room.accommodation = a.site(20);
        room.name = QStringLiteral("1.01");
        room.beds = 3;
        room.id = *actions::create(a.file, room).id;
        testing::pull(b.file, a.file);
    }
    void exchange()
    {
        testing::pull(b.file, a.file);
        testing::pull(a.file, b.file);
        CHECK(testing::dumpOf(a.file) == testing::dumpOf(b.file));
    }
    void setBeds(City& city, int beds)
    {
        Room changed = *store::Records<Room>(city.file).find(room.id);
        changed.beds = beds;
        CHECK(actions::edit(city.file, changed).action);
    }
    [[nodiscard]] store::RowName name() const { return {domain::kindOf<Room>().number, room.id.uuid()}; }
    static int bedsIn(City& city) { return city.list<Room>().at(0).beds; }

    City a{21};
    City b{22};
    Room room;
};

} // namespace

TEST_CASE("A person chooses the version that holds, on both copies, and may take it back", "[actions]")
{
    TwoCopies copies;
    copies.setBeds(copies.a, 4);
    copies.setBeds(copies.b, 5);
    copies.exchange();
    const auto conflicts = store::conflicts(copies.a.file);
    REQUIRE(conflicts.size() == 1);
    REQUIRE(conflicts[0].versions.size() == 2);
    const int holding = TwoCopies::bedsIn(copies.a);
    const auto& loser = conflicts[0].versions[1].cells;
    const int number = conflicts[0].registerNumber;
    CHECK(codesOf(actions::resolveConflict(copies.a.file, copies.name(), number, {qint64{6}}).problems) ==
          QStringList{QStringLiteral("version-gone")});
    CHECK(actions::resolveConflict(copies.a.file, copies.name(), number, loser).action);
    CHECK(store::conflicts(copies.a.file).empty());
    CHECK(codesOf(actions::resolveConflict(copies.a.file, copies.name(), number, loser).problems) ==
          QStringList{QStringLiteral("version-gone")});
    copies.exchange();
    CHECK(store::conflicts(copies.b.file).empty());
    CHECK(TwoCopies::bedsIn(copies.b) == (holding == 4 ? 5 : 4));
    CHECK(actions::undo(copies.a.file).left == 0);
    CHECK(TwoCopies::bedsIn(copies.a) == holding);
    REQUIRE(store::conflicts(copies.a.file).size() == 1);
    CHECK(store::conflicts(copies.a.file)[0].versions[1].cells == loser);
    copies.exchange();
    CHECK(store::conflicts(copies.b.file).size() == 1);
    CHECK(actions::redo(copies.a.file).left == 0);
    CHECK(store::conflicts(copies.a.file).empty());
    CHECK(TwoCopies::bedsIn(copies.a) == (holding == 4 ? 5 : 4));
    CHECK(actions::undo(copies.a.file).left == 0);
    CHECK(store::conflicts(copies.a.file).size() == 1);
}

TEST_CASE("Many entries are decided in one step; what was settled meanwhile is left as it is", "[actions]")
{
    TwoCopies copies;
    Room other = copies.room;
    other.id = {};
    other.name = QStringLiteral("1.02");
    other.id = *actions::create(copies.a.file, other).id;
    testing::pull(copies.b.file, copies.a.file);
    const auto setBedsOf = [](City& city, base::Id<Room> id, int beds) {
        Room changed = *store::Records<Room>(city.file).find(id);
        changed.beds = beds;
        REQUIRE(actions::edit(city.file, changed).action);
    };
    for (const auto& id : {copies.room.id, other.id}) {
        setBedsOf(copies.a, id, 4);
        setBedsOf(copies.b, id, 5);
    }
    copies.exchange();
    std::vector<actions::ChosenVersion> choices;
    for (const auto& conflict : store::conflicts(copies.a.file))
        choices.push_back({{conflict.kind, conflict.row, conflict.registerNumber}, {qint64{4}}});
    REQUIRE(choices.size() == 2);
    choices.push_back(choices.front());
    choices.back().version = {qint64{17}}; // stands nowhere
    const auto done = actions::resolveConflicts(copies.a.file, choices);
    CHECK(done.settled == 2);
    CHECK(done.action);
    CHECK(store::conflicts(copies.a.file).empty());
    CHECK(actions::undo(copies.a.file).left == 0);
    CHECK(store::conflicts(copies.a.file).size() == 2);
    CHECK(actions::redo(copies.a.file).left == 0);
    CHECK_FALSE(actions::resolveConflicts(copies.a.file, choices).action);
}

TEST_CASE("Choosing the version that holds already is a choice too, and can be taken back", "[actions]")
{
    TwoCopies copies;
    copies.setBeds(copies.a, 4);
    copies.setBeds(copies.b, 5);
    copies.exchange();
    const auto conflict = store::conflicts(copies.a.file).at(0);
    const int holding = TwoCopies::bedsIn(copies.a);
    REQUIRE(actions::resolveConflict(copies.a.file, copies.name(), conflict.registerNumber,
                                     conflict.versions[0].cells)
                .action);
    CHECK(actions::undo(copies.a.file).left == 0);
    CHECK(TwoCopies::bedsIn(copies.a) == holding);
    REQUIRE(store::conflicts(copies.a.file).size() == 1);
    CHECK(store::conflicts(copies.a.file)[0].versions[1].cells == conflict.versions[1].cells);
    copies.exchange();
    CHECK(actions::redo(copies.a.file).left == 0);
    copies.exchange();
    CHECK(store::conflicts(copies.b.file).empty());
    CHECK(TwoCopies::bedsIn(copies.b) == holding);
}

TEST_CASE("A record deleted here and changed there is kept or goes for good", "[actions]")
{
    TwoCopies copies;
    copies.setBeds(copies.b, 5);
    REQUIRE(actions::remove(copies.a.file, copies.room.id).action);
    CHECK(codesOf(actions::keepRecord(copies.a.file, copies.name()).problems) ==
          QStringList{QStringLiteral("not-in-question")});
    copies.exchange();
    REQUIRE(store::deletedInConflict(copies.a.file) == std::vector{copies.name()});
    SECTION("kept, with the change")
    {
        CHECK(actions::keepRecord(copies.a.file, copies.name()).action);
        copies.exchange();
        CHECK(TwoCopies::bedsIn(copies.b) == 5);
    }
    SECTION("deleted")
    {
        CHECK(actions::confirmDeletion(copies.b.file, copies.name()).action);
        copies.exchange();
        CHECK(copies.a.list<Room>().empty());
    }
    CHECK(store::deletedInConflict(copies.b.file).empty());
    CHECK(codesOf(actions::confirmDeletion(copies.b.file, copies.name()).problems) ==
          QStringList{QStringLiteral("not-in-question")});
}

TEST_CASE("A record that names one deleted on another copy is found on both, and solved either way",
          "[actions]")
{
    TwoCopies copies;
    Block block;
    block.accommodation = copies.room.accommodation;
    block.room = copies.room.id;
    block.period = base::DatedPeriod::of(QDate(2016, 1, 1), {});
    block.id = *actions::create(copies.b.file, block).id;
    REQUIRE(actions::remove(copies.a.file, copies.room.id).action);
    copies.exchange();
    const store::RowName naming{domain::kindOf<Block>().number, block.id.uuid()};
    for (City* city : {&copies.a, &copies.b}) {
        CHECK(store::deletedInConflict(city->file).empty());
        const auto found = store::danglingReferences(city->file);
        REQUIRE(found.size() == 1);
        CHECK(found[0] == store::DanglingReference{naming, 2, copies.name()});
    }
    CHECK(codesOf(actions::keepRecord(copies.a.file, naming).problems) ==
          QStringList{QStringLiteral("not-in-question")});
    SECTION("the deleted record comes back")
    {
        CHECK(actions::keepRecord(copies.b.file, copies.name()).action);
        copies.exchange();
        CHECK(copies.a.list<Room>().size() == 1);
        CHECK(actions::undo(copies.b.file).left == 0);
        CHECK(store::danglingReferences(copies.b.file).size() == 1);
        CHECK(actions::redo(copies.b.file).left == 0);
    }
    SECTION("the record that names it goes as well")
    {
        CHECK(actions::confirmDeletion(copies.a.file, naming).action);
        copies.exchange();
        CHECK(copies.b.list<Block>().empty());
    }
    CHECK(store::danglingReferences(copies.a.file).empty());
    CHECK(store::danglingReferences(copies.b.file).empty());
}

TEST_CASE("A joint figure that names a deleted site among others dangles, a record awaited does not",
          "[actions]")
{
    City a{31};
    City b{32};
    const auto first = a.site(20);
    const auto second = a.site(30);
    testing::pull(b.file, a.file);
    ReportedFigure figure;
    figure.accommodations = {first, second};
    figure.day = base::ImpreciseDate::of(QDate(2016, 1, 1));
    figure.source = QStringLiteral("HAZ");
    figure.id = *actions::create(b.file, figure).id;
    {
        store::Write write(a.file, QStringLiteral("remove-accommodation"));
        write.remove(second);
        write.commit();
    }
    City late{33};
    testing::take(late.file, testing::opsOf(b.file, store::vectorOf(a.file)));
    CHECK(store::danglingReferences(late.file).empty());
    testing::pull(b.file, a.file);
    const auto found = store::danglingReferences(b.file);
    REQUIRE(found.size() == 2); // the operating period of the site and the figure
    CHECK(found[1].row == store::RowName{domain::kindOf<ReportedFigure>().number, figure.id.uuid()});
    CHECK(found[1].deleted.id == second.uuid());
}

TEST_CASE("Taking back a decision about a deleted record brings the question back", "[actions]")
{
    TwoCopies copies;
    copies.setBeds(copies.b, 5);
    REQUIRE(actions::remove(copies.a.file, copies.room.id).action);
    copies.exchange();
    const bool isKept = GENERATE(true, false);
    const bool isChangedMeanwhile = isKept && GENERATE(true, false);
    REQUIRE((isKept ? actions::keepRecord(copies.a.file, copies.name())
                    : actions::confirmDeletion(copies.a.file, copies.name()))
                .action);
    CHECK(store::deletedInConflict(copies.a.file).empty());
    if (isChangedMeanwhile) {
        copies.setBeds(copies.a, 6);
        CHECK(actions::undo(copies.a.file).reverted);
    }
    CHECK(actions::undo(copies.a.file).left == 0);
    CHECK(copies.a.list<Room>().empty());
    CHECK(store::deletedInConflict(copies.a.file) == std::vector{copies.name()});
    copies.exchange();
    CHECK(store::deletedInConflict(copies.b.file) == std::vector{copies.name()});
    CHECK(actions::redo(copies.a.file).left == 0);
    CHECK(store::deletedInConflict(copies.a.file).empty());
    CHECK(copies.a.list<Room>().size() == (isKept ? 1 : 0));
    copies.exchange();
}

TEST_CASE("A record whose values cannot be read is deleted, and comes back with undo", "[actions]")
{
    City city;
    Stay stay;
    stay.person = city.household({Sex::Male}).persons.at(0);
    stay.accommodation = city.site(10);
    stay.period = base::DatedPeriod::of(QDate(2016, 1, 1), {});
    stay.id = *actions::create(city.file, stay).id;
    const store::RowName name{domain::kindOf<Stay>().number, stay.id.uuid()};
    CHECK(codesOf(actions::confirmDeletion(city.file, name).problems) ==
          QStringList{QStringLiteral("not-in-question")});
    auto cells = toCells(stay);
    cells[kindOf<Stay>().findRegister("kind")->firstColumn] = QStringLiteral("of a later version");
    {
        store::Write write(city.file, QStringLiteral("edit-stay"));
        write.updateRow(name.kind, name.id, cells);
        write.commit();
    }
    const auto rows = [&] { return store::Records<Stay>(city.file).count(); };
    REQUIRE(actions::confirmDeletion(city.file, name).action);
    CHECK(rows() == 0);
    CHECK(actions::undo(city.file).left == 0);
    CHECK(rows() == 1);
}

TEST_CASE("Every remedy of a finding names actions there are, or is an instruction", "[actions]")
{
    const QStringList instructions{QStringLiteral("correct-values"), QStringLiteral("ask-sender"),
                                   QStringLiteral("compare-copies"), QStringLiteral("import-missing"),
                                   QStringLiteral("set-clock")};
    const QStringList known = actions::actionCodes();
    for (const auto& rule : desk::findingRules())
        for (const char* code : rule.remedies) {
            CAPTURE(rule.code, code);
            const auto* remedy = actions::findRemedy(QLatin1String(code));
            REQUIRE(remedy);
            CHECK(remedy->actions.empty() == instructions.contains(QLatin1String(code)));
            for (const char* action : remedy->actions)
                CHECK(known.contains(QLatin1String(action)));
        }
    for (const char* code : {"resolve-conflict", "keep-record", "delete-record"})
        CHECK_FALSE(actions::findRemedy(QLatin1String(code))->actions.empty());
}
