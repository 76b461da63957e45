// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/households.h"
#include "core/actions/placement.h"
#include "core/actions/records.h"
#include "core/actions/sites.h"
#include "core/actions/steps.h"
#include "core/desk/book.h"
#include "core/desk/changes.h"
#include "core/desk/drafts.h"
#include "core/desk/opening.h"
#include "core/desk/owners.h"
#include "core/desk/recordlist.h"
#include "core/desk/savedviews.h"
#include "core/domain/household/contact.h"
#include "core/store/file.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace domain;

namespace {

/// A site with a section of two rooms and one room of no section, in operation since 2015.
struct House {
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{11};
    std::unique_ptr<desk::Book> book = desk::bookInMemory({clock, random});
    base::Id<Accommodation> site;
    base::Id<Section> section;
    std::vector<base::Id<Room>> rooms;

    House()
    {
        OperatingPeriod operation;
        operation.period = base::DatedPeriod::of(QDate(2015, 1, 1), std::nullopt);
        operation.capacity.regularPlaces = 7;
        Accommodation house;
        house.name = QStringLiteral("Bult");
        site = *actions::createSite(file(), house, operation).id;
        Section made;
        made.accommodation = site;
        made.name = QStringLiteral("Haus A");
        section = *actions::create(file(), made).id;
        Room room;
        room.accommodation = site;
        room.beds = 3;
        room.section = section;
        rooms = actions::createRooms(file(), QStringLiteral("1.01-1.02"), room).ids;
        room.section.reset();
        room.beds = 1;
        rooms.push_back(actions::createRooms(file(), QStringLiteral("Gast"), room).ids.front());
    }
    [[nodiscard]] store::File& file() const { return book->file(); }
    [[nodiscard]] desk::RecordRef siteRef() const { return {kindOf<Accommodation>().number, site.uuid()}; }
    void house(int persons, const base::Id<Room>& room) const
    {
        std::vector<actions::NewMember> members(static_cast<std::size_t>(persons));
        for (auto& member : members)
            member.person.familyName = QStringLiteral("Test");
        const auto made = actions::createHousehold(file(), {}, members, QDate(2016, 1, 1));
        actions::Placement placement;
        placement.household = *made.id;
        placement.site = site;
        placement.rooms = {{room, {}}};
        placement.period = base::DatedPeriod::of(QDate(2016, 1, 1), std::nullopt);
        REQUIRE(actions::placeHousehold(file(), placement).ok());
    }
};

} // namespace

TEST_CASE("The tree of sites counts rooms, sections and sites as the lists do")
{
    const House house;
    house.house(2, house.rooms[0]);
    house.house(2, house.rooms[2]);
    const auto rows = house.book->siteTree(QDate(2016, 3, 1));
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].name == QStringLiteral("Bult"));
    CHECK(rows[0].residents == 4);
    CHECK(rows[0].places == 7);
    CHECK(rows[0].free == 3);
    CHECK(rows[1].name == QStringLiteral("Haus A"));
    CHECK(rows[1].parent == 0);
    CHECK(rows[1].residents == 2);
    CHECK(rows[1].places == 6);
    CHECK(rows[2].parent == 1);
    CHECK(rows[2].free == 1);
    CHECK(rows[2].usable == 0); // beside a family
    CHECK(rows[4].name == QStringLiteral("Gast"));
    CHECK(rows[4].parent == 0);
    CHECK(rows[4].over == 1);
}

TEST_CASE("A site that is not in operation stays in the tree")
{
    const House house;
    REQUIRE(actions::closeSite(house.file(), house.site, QDate(2016, 2, 1)).ok());
    const auto rows = house.book->siteTree(QDate(2016, 3, 1));
    REQUIRE(rows.size() == 5);
    CHECK_FALSE(rows[0].holds);
    CHECK(house.book->siteTree(QDate(2016, 1, 31))[0].holds);
}

TEST_CASE("Records of a site are found by whom they name, lists of sites included")
{
    const House house;
    ReportedFigure joint;
    joint.accommodations = {house.site};
    joint.count = 12;
    joint.day = base::ImpreciseDate::of(QDate(2016, 2, 1));
    REQUIRE(actions::create(house.file(), joint).ok());
    CHECK(desk::recordsOf(*house.book, kindOf<Room>(), house.siteRef()).rows.size() == 3);
    const auto figures = desk::recordsOf(*house.book, kindOf<ReportedFigure>(), house.siteRef());
    REQUIRE(figures.rows.size() == 1);
    CHECK(figures.nameOf(house.siteRef()) == QStringLiteral("Bult"));
    CHECK(desk::recordsOf(*house.book, kindOf<Block>(), house.siteRef()).rows.empty());
}

TEST_CASE("A form about a room offers the sections of its site only")
{
    const House house;
    Accommodation other;
    other.name = QStringLiteral("Anderswo");
    Section elsewhere;
    elsewhere.accommodation = *actions::createSite(house.file(), other).id;
    elsewhere.name = QStringLiteral("Nebenan");
    REQUIRE(actions::create(house.file(), elsewhere).ok());
    auto facts = desk::formFactsOf(*house.book, kindOf<Room>(), house.rooms[0].uuid());
    REQUIRE(facts.row);
    REQUIRE(facts.options[kindOf<Section>().number].size() == 1);
    CHECK(facts.options[kindOf<Section>().number][0].name == QStringLiteral("Haus A"));
    facts = desk::formFactsOf(*house.book, kindOf<Room>(), std::nullopt, house.siteRef());
    CHECK_FALSE(facts.row);
    CHECK(facts.options[kindOf<Section>().number].size() == 1);
}

TEST_CASE("A record leads to the records it belongs to, nearest first")
{
    const House house;
    const auto owners = desk::ownersOf(*house.book, {kindOf<Room>().number, house.rooms[0].uuid()});
    REQUIRE_FALSE(owners.empty());
    CHECK(owners.front() == house.siteRef());
    CHECK(std::ranges::count(owners, house.siteRef()) == 1); // named by the room and by its section
    CHECK(desk::ownersOf(*house.book, house.siteRef()).empty());
    CHECK(desk::ownersOf(*house.book, {kindOf<Room>().number, base::Uuid()}).empty());
}

TEST_CASE("A draft is kept until it is dropped and never becomes a change")
{
    const House house;
    Room typed;
    typed.name = QStringLiteral("halb getippt");
    const QString key = desk::draftKey(kindOf<Room>(), std::nullopt, house.siteRef());
    const desk::Draft draft{{{}, toCells(typed)}, 1'456'832'000'000};
    const auto before = house.book->undoable();
    desk::keepDraft(*house.book, key, draft);
    const auto kept = desk::draftOf(*house.book, kindOf<Room>(), key);
    REQUIRE(kept);
    CHECK(kept->row == draft.row);
    CHECK(kept->whenMs == draft.whenMs);
    CHECK(house.book->undoable()->whenMs == before->whenMs);
    CHECK_FALSE(desk::draftOf(*house.book, kindOf<Section>(), key)); // of other registers
    desk::dropDraft(*house.book, key);
    CHECK_FALSE(desk::draftOf(*house.book, kindOf<Room>(), key));
}

TEST_CASE("Views of a list are kept by name in this copy alone and never become a change")
{
    const House house;
    const QString list = QStringLiteral("households");
    const auto before = house.book->undoable();
    CHECK(desk::savedViews(*house.book, list).empty());
    desk::keepView(*house.book, list, {QStringLiteral("Ärzte"), {}, QStringLiteral("all"), {}});
    desk::keepView(*house.book, list,
                   {QStringLiteral("Bult"), QStringLiteral("bult"), {}, QStringLiteral("2")});
    desk::keepView(*house.book, list, {QStringLiteral("BULT"), QStringLiteral("Bult 3"), {}, {}});
    const auto views = desk::savedViews(*house.book, list);
    REQUIRE(views.size() == 2); // the second Bult took the place of the first
    CHECK(views[0].name == QStringLiteral("Ärzte"));
    CHECK(views[1] == desk::SavedView{QStringLiteral("BULT"), QStringLiteral("Bult 3"), {}, {}});
    CHECK(desk::savedViews(*house.book, QStringLiteral("sites")).empty());
    desk::dropView(*house.book, list, QStringLiteral("bult"));
    CHECK(desk::savedViews(*house.book, list).size() == 1);
    CHECK(house.book->undoable()->whenMs == before->whenMs);
    house.file().setLocalValue(QStringLiteral("views"), list, QByteArrayLiteral("no views"));
    CHECK(desk::savedViews(*house.book, list).empty());
}

TEST_CASE("The changes of a record name the action, the value before and the one after")
{
    const House house;
    auto row = desk::formFactsOf(*house.book, kindOf<Room>(), house.rooms[0].uuid()).row;
    auto room = *fromCells<Room>(house.rooms[0], row->cells);
    room.beds = 4;
    REQUIRE(actions::edit(house.file(), room).ok());
    const auto list = desk::changesOf(*house.book, {{kindOf<Room>().number, house.rooms[0].uuid()}});
    REQUIRE(list.changes.size() > 2);
    const auto& latest = list.changes.front();
    CHECK(latest.action.code == QStringLiteral("edit-room"));
    CHECK(latest.registerNumber == kindOf<Room>().findRegister("beds")->number);
    CHECK(std::get<qint64>(latest.before.front()) == 3);
    CHECK(std::get<qint64>(latest.after.front()) == 4);
    CHECK(latest.isCurrent);
    actions::undo(house.file());
    const auto after = desk::changesOf(*house.book, {{kindOf<Room>().number, house.rooms[0].uuid()}});
    CHECK(after.changes.front().action.isRevert);
    CHECK(after.changes.front().action.code == QStringLiteral("edit-room"));
    CHECK(std::ranges::any_of(after.names, [&](const auto& entry) {
        return entry.first == house.site.uuid() && entry.second == QStringLiteral("Bult");
    }));
}

TEST_CASE("A contact is offered the persons of its household, a need too when the household is given",
          "[desk]")
{
    const House house;
    const auto family = [&](const QString& name) {
        std::vector<actions::NewMember> members(2);
        for (auto& member : members)
            member.person.familyName = name;
        return actions::createHousehold(house.file(), {}, members, QDate(2016, 1, 1));
    };
    const auto ours = family(QStringLiteral("Unsere"));
    const auto others = family(QStringLiteral("Andere"));
    const desk::RecordRef household{kindOf<Household>().number, ours.id->uuid()};
    const auto personKind = kindOf<Person>().number;
    const auto offered = [&](const KindInfo& kind, const std::optional<base::Uuid>& id,
                             const std::optional<desk::RecordRef>& parent) {
        return desk::formFactsOf(*house.book, kind, id, parent).options.at(personKind).size();
    };
    CHECK(offered(kindOf<Contact>(), {}, household) == 2);
    CHECK(offered(kindOf<Contact>(), {}, {}) == 0);
    CHECK(offered(kindOf<Need>(), {}, household) == 2);
    CHECK(offered(kindOf<Need>(), {}, {}) == 4);
    CHECK(offered(kindOf<Membership>(), {}, household) == 4);
    Contact contact;
    contact.household = *ours.id;
    contact.day = QDate(2016, 3, 1);
    contact.persons = {others.persons[0]}; // somebody who has left without a trace
    const auto id = actions::create(house.file(), contact).id->uuid();
    CHECK(offered(kindOf<Contact>(), id, {}) == 3);
}

TEST_CASE("A household says its contacts, the needs of its members and how long what they have goes on",
          "[desk]")
{
    const House house;
    std::vector<actions::NewMember> members(2);
    members[0].person.givenName = QStringLiteral("Samira");
    members[1].person.givenName = QStringLiteral("Omid");
    const auto made = actions::createHousehold(house.file(), {}, members, QDate(2016, 1, 1));
    const QDate on(2016, 3, 1);
    const auto need = [&](std::size_t person, const char* what, NeedStrength strength, QDate from) {
        Need record;
        record.person = made.persons[person];
        record.what = QLatin1String(what);
        record.strength = strength;
        record.period = base::DatedPeriod::of(from, std::nullopt);
        REQUIRE(actions::create(house.file(), record).id);
    };
    need(0, "quiet", NeedStrength::Should, QDate(2016, 1, 1));
    need(1, "cot", NeedStrength::Must, QDate(2016, 6, 1));
    need(1, "step-free", NeedStrength::Must, QDate(2016, 1, 1));
    ResidenceStatus status;
    status.person = made.persons[0];
    status.period = base::DatedPeriod::of(QDate(2015, 1, 1), QDate(2016, 4, 1));
    REQUIRE(actions::create(house.file(), status).id);
    Contact contact;
    contact.household = *made.id;
    contact.day = on;
    const auto contactId = actions::create(house.file(), contact).id;

    const auto detail = desk::householdDetail(*house.book, *made.id, on);
    REQUIRE(detail);
    CHECK(detail->contacts == std::vector{*contactId});
    QStringList needs;
    for (const auto& one : detail->needs)
        needs << one.need.what + QLatin1Char(' ') + one.person +
                     (one.holds ? QString() : QStringLiteral(" -"));
    CHECK(needs == QStringList{QStringLiteral("step-free Omid"), QStringLiteral("quiet Samira"),
                               QStringLiteral("cot Omid -")});
    for (const auto& member : detail->members) {
        const bool isWarned = member.person.givenName == QStringLiteral("Samira");
        CHECK(member.statusValidity.isWarned() == isWarned);
        CHECK_FALSE(member.regimeValidity.isWarned());
    }
}

TEST_CASE("A member is absent since the first day not followed by being seen", "[desk]")
{
    const House house;
    std::vector<actions::NewMember> members(1);
    members[0].person.givenName = QStringLiteral("Samira");
    const auto made = actions::createHousehold(house.file(), {}, members, QDate(2016, 1, 1));
    REQUIRE(made.persons.size() == 1);
    const auto record = [&](QDate day, bool isPresent) {
        REQUIRE(actions::recordPresence(house.file(), {made.persons[0]}, day, isPresent).ok());
    };
    record(QDate(2016, 2, 1), true);
    record(QDate(2016, 2, 10), false);
    record(QDate(2016, 2, 20), false);
    record(QDate(2016, 4, 1), true);
    const auto absentOn = [&](QDate on) {
        const auto detail = desk::householdDetail(*house.book, *made.id, on);
        for (const auto& member : detail->members)
            if (member.person.id == made.persons[0])
                return member.absentSince;
        return std::optional<QDate>();
    };
    CHECK_FALSE(absentOn(QDate(2016, 2, 9)));
    CHECK(absentOn(QDate(2016, 3, 1)) == QDate(2016, 2, 10));
    CHECK_FALSE(absentOn(QDate(2016, 4, 1)));
}
