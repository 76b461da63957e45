// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the first days with a Lotsenbuch, by keyboard alone.
#include "tests/ui/walks/freshtown.h"
#include "tests/ui/walks/hands.h"

#include "core/domain/household/household.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <catch2/catch_test_macros.hpp>

namespace {

struct KeyboardWalk : uitest::FreshTown {
    uitest::Hands hands{[this] { settle(); }};

    KeyboardWalk() : FreshTown(ui::Language::English) {}

    void makeFile()
    {
        hands.press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
        hands.tabTo(QStringLiteral("File"));
        hands.retype(path);
        hands.tabTo(QStringLiteral("Passphrase"));
        hands.type(uitest::TownPassphrase);
        hands.tabTo(QStringLiteral("Repeat the passphrase"));
        hands.type(uitest::TownPassphrase);
        hands.press(Qt::Key_Return);
        REQUIRE(window->files().file());
        REQUIRE(window->files().file()->hasPassphrase());
    }

    void makeSite(const QString& name, const char* rooms)
    {
        using namespace domain;
        hands.press(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
        hands.press(Qt::CTRL | Qt::Key_N);
        CHECK(uitest::Hands::focusName() == QStringLiteral("Name"));
        hands.type(name);
        hands.press(Qt::Key_Return);
        REQUIRE(all<Accommodation>(*look()).size() == 1);
        // The times of operation of the site, which is chosen now.
        hands.press(Qt::CTRL | Qt::Key_Tab);
        hands.mnemonic(QStringLiteral("Record…"));
        hands.tabTo(QStringLiteral("Period, from"));
        hands.retype(QStringLiteral("1.1.26"));
        hands.tabTo(QStringLiteral("Regular places"));
        hands.retype(QStringLiteral("72"));
        hands.press(Qt::Key_Return);
        hands.mnemonic(QStringLiteral("Several rooms"));
        hands.type(QLatin1String(rooms));
        hands.tabTo(QStringLiteral("Beds"));
        hands.retype(QStringLiteral("3"));
        hands.press(Qt::Key_Return);
        const auto book = look();
        REQUIRE(all<OperatingPeriod>(*book).size() == 1);
        CHECK(all<OperatingPeriod>(*book)[0].capacity.regularPlaces == 72);
        const auto made = all<Room>(*book);
        CAPTURE(uitest::sight());
        REQUIRE(made.size() == 24);
        for (const Room& room : made)
            CHECK(room.beds == 3);
    }

    /// A family of five, two of them with a need.
    void enterFamily()
    {
        using namespace domain;
        struct Member {
            const char* given;
            const char* born;
            const char* sex;
            const char* needs;
        };
        hands.press(Qt::CTRL | Qt::Key_3);
        const int before = hands.strokes();
        hands.press(Qt::CTRL | Qt::Key_N);
        CHECK(uitest::Hands::focusName() == QStringLiteral("Family name"));
        hands.type(QStringLiteral("Rahimi"));
        hands.press(Qt::Key_Tab);
        for (const Member& member :
             {Member{"Ali", "1.2.85", "m", "step-free!"}, Member{"Sara", "3.4.87", "f", ""},
              Member{"Omid", "5.6.13", "m", ""}, Member{"Nila", "7.8.16", "f", "quiet"},
              Member{"Samir", "9.10.21", "m", ""}}) {
            hands.type(QLatin1String(member.given));
            hands.press(Qt::Key_Tab);
            hands.type(QLatin1String(member.born));
            hands.press(Qt::Key_Tab);
            hands.type(QLatin1String(member.sex));
            if (*member.needs != '\0') {
                hands.press(Qt::Key_Tab, 2);
                hands.type(QLatin1String(member.needs));
            }
            hands.press(Qt::Key_Return);
        }
        hands.press(Qt::CTRL | Qt::Key_Return);
        // In under a minute: even a slow typist makes more than 200 strokes in it.
        CHECK(hands.strokes() - before == 99);
        const auto book = look();
        REQUIRE(all<Household>(*book).size() == 1);
        REQUIRE(all<Person>(*book).size() == 5);
        for (const Person& person : all<Person>(*book))
            CHECK(person.familyName == QStringLiteral("Rahimi"));
        const auto needs = all<Need>(*book);
        REQUIRE(needs.size() == 2);
        for (const Need& need : needs) {
            const bool isMust = need.strength == NeedStrength::Must;
            CHECK(need.what == (isMust ? QStringLiteral("step-free") : QStringLiteral("quiet")));
        }
    }

    void placeFamily()
    {
        using namespace domain;
        hands.mnemonic(QStringLiteral("Accommodation"));
        hands.mnemonic(QStringLiteral("Place or move"));
        CHECK(uitest::Hands::focusName() == QStringLiteral("Site"));
        hands.choose(QStringLiteral("Haus"));
        hands.tabTo(QStringLiteral("Room for all"));
        hands.retype(QStringLiteral("1.01"));
        hands.tabTo(QStringLiteral("Room, Rahimi, Nila · child"));
        hands.choose(QStringLiteral("1.02"));
        hands.tabTo(QStringLiteral("Room, Rahimi, Samir · child"));
        hands.choose(QStringLiteral("1.02"));
        hands.press(Qt::Key_Return);
        const auto stays = all<Stay>(*look());
        REQUIRE(stays.size() == 5);
        for (const Stay& stay : stays)
            CHECK(stay.room.has_value());
    }

    void moveFamily()
    {
        using namespace domain;
        hands.press(Qt::ALT | Qt::Key_Period); // the next day
        hands.mnemonic(QStringLiteral("Place or move"));
        hands.choose(QStringLiteral("Haus"));
        hands.tabTo(QStringLiteral("Room for all"));
        hands.retype(QStringLiteral("1.05"));
        hands.press(Qt::Key_Return, 2); // takes what is offered, then moves
        const auto stays = all<Stay>(*look());
        CAPTURE(uitest::sight());
        REQUIRE(stays.size() == 10);
        CHECK(std::ranges::count_if(stays, [](const Stay& stay) { return stay.period.to.has_value(); }) == 5);
    }

    void splitFamily()
    {
        using namespace domain;
        hands.mnemonic(QStringLiteral("Split"));
        hands.tabTo(QStringLiteral("Rahimi, Omid · child"));
        hands.press(Qt::Key_Space);
        hands.press(Qt::Key_Return);
        CHECK(all<Household>(*look()).size() == 2);
    }

    /// The one who has a household of his own now moves out.
    void endStay()
    {
        using namespace domain;
        hands.mnemonic(QStringLiteral("Record a move-out"));
        hands.press(Qt::Key_Return);
        const auto stays = all<Stay>(*look());
        CHECK(std::ranges::count(stays, EndReason::OwnFlat, &Stay::endReason) == 1);
        hands.press(Qt::ALT | Qt::Key_Home);
    }

    void employ()
    {
        using namespace domain;
        hands.press(Qt::CTRL | Qt::Key_7);
        hands.mnemonic(QStringLiteral("Workers"));
        hands.mnemonic(QStringLiteral("New worker"));
        CHECK(uitest::Hands::focusName() == QStringLiteral("Name"));
        hands.type(QStringLiteral("Kim Berg"));
        hands.press(Qt::Key_Return);
        REQUIRE(all<Worker>(*look()).size() == 1);
        hands.tabTo(QStringLiteral("Details"));
        hands.press(Qt::Key_Right);
        hands.mnemonic(QStringLiteral("Record…"));
        hands.tabTo(QStringLiteral("Period, from"));
        hands.retype(QStringLiteral("1.11.26"));
        hands.tabTo(QStringLiteral("FTE (FTE)"));
        hands.retype(QStringLiteral("0.5"));
        hands.press(Qt::Key_Return);
        const auto contracts = all<Contract>(*look());
        REQUIRE(contracts.size() == 1);
        CHECK(contracts[0].fteHundredths == 50);
    }

    void makeRule()
    {
        using namespace domain;
        const auto before = all<RatioRule>(*look()).size();
        hands.mnemonic(QStringLiteral("Rules for staff"));
        hands.mnemonic(QStringLiteral("Record…"));
        CHECK(uitest::Hands::focusName() == QStringLiteral("Code"));
        hands.type(QStringLiteral("im-test"));
        hands.tabTo(QStringLiteral("FTE (FTE)"));
        hands.retype(QStringLiteral("1"));
        hands.tabTo(QStringLiteral("Per"));
        hands.retype(QStringLiteral("80"));
        hands.press(Qt::Key_Return);
        CHECK(all<RatioRule>(*look()).size() == before + 1);
    }

    void printReport()
    {
        dialogs.nextFile = folder.filePath(QStringLiteral("bericht.pdf"));
        hands.press(Qt::CTRL | Qt::Key_0);
        hands.press(Qt::CTRL | Qt::Key_S);
        checkReport();
    }

    /// Takes back everything that can be taken back, step by step; how many steps these were.
    int undoAll()
    {
        int steps = 0;
        for (; window->files().file()->undoText(); ++steps) {
            hands.press(Qt::CTRL | Qt::Key_Z);
            REQUIRE(steps < 100);
        }
        return steps;
    }

    void redoAll()
    {
        for (int steps = 0; window->files().file()->redoText(); ++steps) {
            hands.press(Qt::CTRL | Qt::Key_Y);
            REQUIRE(steps < 100);
        }
    }

    void openFile(const QString& file)
    {
        if (window->files().file())
            hands.press(Qt::CTRL | Qt::Key_W);
        dialogs.nextFile = file;
        dialogs.nextChoice = 0; // what this machine sees for the first time is a copy
        hands.press(Qt::CTRL | Qt::Key_O);
        CHECK(uitest::Hands::focusName() == QStringLiteral("Passphrase"));
        hands.type(uitest::TownPassphrase);
        hands.press(Qt::Key_Return);
        REQUIRE(window->files().file());
        CHECK(window->files().file()->path() == file);
    }

    void renameWorker(const QString& name)
    {
        hands.press(Qt::CTRL | Qt::Key_7);
        hands.mnemonic(QStringLiteral("Workers"));
        hands.tabTo(QStringLiteral("Remove"));
        hands.press(Qt::Key_Tab); // into the table
        hands.press(Qt::Key_F2);
        CHECK(uitest::Hands::focusName() == QStringLiteral("Name"));
        hands.retype(name);
        hands.press(Qt::Key_Return);
    }

    void exportTo(const QString& bundle)
    {
        hands.press(Qt::CTRL | Qt::Key_E);
        hands.tabTo(QStringLiteral("File"));
        hands.retype(bundle);
        hands.tabTo(QStringLiteral("Passphrase"));
        hands.type(uitest::TownBundlePassphrase);
        hands.tabTo(QStringLiteral("Repeat the passphrase"));
        hands.type(uitest::TownBundlePassphrase);
        hands.press(Qt::Key_Return);
        CAPTURE(uitest::sight());
        REQUIRE(QFile::exists(bundle));
        hands.press(Qt::Key_Return); // closes
    }

    void importFrom(const QString& bundle)
    {
        hands.press(Qt::CTRL | Qt::Key_I);
        hands.retype(bundle);
        hands.tabTo(QStringLiteral("Passphrase of the bundle"));
        hands.type(uitest::TownBundlePassphrase);
        hands.press(Qt::Key_Return); // looks into it
        hands.mnemonic(QStringLiteral("Import"));
    }

    void showConflicts() { hands.mnemonic(QStringLiteral("Show the conflicts")); }
    void closeImport() { hands.press(Qt::Key_Escape); }

    void decideFor(const QString& name)
    {
        constexpr int Most = 30;
        for (int i = 0; i < Most && !uitest::Hands::focusName().startsWith(QStringLiteral("Kim ")); ++i)
            hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_Space);
        if (!uitest::Hands::focusName().startsWith(name))
            hands.press(Qt::Key_Down);
        CAPTURE(uitest::sight());
        REQUIRE(uitest::Hands::focusName().startsWith(name));
        hands.mnemonic(QStringLiteral("Let it hold"));
    }
};

} // namespace

TEST_CASE("A person walks from a new file to a conflict solved by keyboard alone", "[walk]")
{
    KeyboardWalk walk;
    walk.makeFile();
    const QByteArray fresh = walk.dump();
    walk.makeSite(QStringLiteral("Haus Linden"), "1.01-1.24");
    walk.enterFamily();
    walk.placeFamily();
    walk.moveFamily();
    walk.splitFamily();
    walk.endStay();
    walk.employ();
    walk.makeRule();
    walk.printReport();
    CHECK(walk.undoAll() == 11);
    CHECK(walk.dump() == fresh);
    walk.redoAll();
    walk.exchange(walk);
    CHECK(walk.dialogs.errors.isEmpty());
}
