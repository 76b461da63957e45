// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/steplog.h"

#include "core/actions/records.h"
#include "core/actions/sites.h"
#include "core/actions/steps.h"
#include "core/actions/workplace.h"
#include "core/desk/opening.h"
#include "core/desk/workplace.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace domain;

namespace {

/// An empty city where somebody works.
struct Town {
    base::FixedClock clock{QDate(2026, 11, 17)};
    base::SeededRandom random{11};
    desk::Surroundings around{clock, random};
    std::unique_ptr<desk::Book> book;

    Town()
    {
        around.deviceName = QStringLiteral("PC 1");
        around.userName = QStringLiteral("anna");
        book = desk::bookInMemory(around);
    }
    base::Id<Accommodation> addSite(const QString& name)
    {
        clock.advance(60'000);
        Accommodation site;
        site.name = name;
        return *actions::createSite(book->file(), site).id;
    }
    [[nodiscard]] std::vector<desk::DoneStep> steps() const { return desk::StepLog(*book).read(1000); }
};

} // namespace

TEST_CASE("The log names who did what, latest first, and what stands", "[desk]")
{
    Town town;
    town.addSite(QStringLiteral("Bult"));
    town.addSite(QStringLiteral("Linden"));
    town.clock.advance(60'000);
    actions::undo(town.book->file());
    const auto steps = town.steps();
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].code == QStringLiteral("undo"));
    CHECK(steps[0].name.isRevert);
    CHECK(steps[0].name.code == steps[1].code);
    CHECK_FALSE(steps[0].undoSteps);
    CHECK(steps[1].isUndone);
    CHECK_FALSE(steps[2].isUndone);
    CHECK(steps[2].undoSteps == 1);
    CHECK(steps[2].name.subject == QStringLiteral("Bult"));
    CHECK(steps[2].person == QStringLiteral("anna"));
    CHECK(steps[2].device == QStringLiteral("PC 1"));
    CHECK(steps[2].changes == 1);
    CHECK(steps[3].code == QStringLiteral("device-joined"));
    CHECK_FALSE(steps[3].undoSteps);
}

TEST_CASE("The log can be read in pieces", "[desk]")
{
    Town town;
    for (int i = 0; i < 5; ++i)
        town.addSite(QString::number(i));
    desk::StepLog log(*town.book);
    CHECK(log.size() == 6);
    CHECK(log.read(4).size() == 4);
    CHECK(log.read(4).size() == 2);
    CHECK(log.read(4).empty());
}

TEST_CASE("The changes of a step say what a value was before and after it, not later", "[desk]")
{
    Town town;
    const auto id = town.addSite(QStringLiteral("Bult"));
    Accommodation site;
    site.id = id;
    for (const char* name : {"Bult 2", "Bult 3"}) {
        town.clock.advance(60'000);
        site.name = QLatin1String(name);
        REQUIRE(actions::edit(town.book->file(), site).ok());
    }
    const auto steps = town.steps();
    const auto changes = desk::changesOfStep(*town.book, steps[1], 10);
    CHECK(changes.records == 1);
    REQUIRE(changes.list.changes.size() == 1);
    CHECK(changes.list.changes[0].before == std::vector<base::Cell>{QStringLiteral("Bult")});
    CHECK(changes.list.changes[0].after == std::vector<base::Cell>{QStringLiteral("Bult 2")});
    CHECK_FALSE(changes.list.changes[0].isCurrent);
    CHECK(changes.list.names.at(id.uuid()) == QStringLiteral("Bult 3"));
    CHECK(desk::changesOfStep(*town.book, steps[1], 0).list.changes.empty());
}

TEST_CASE("Several steps are undone as far as the one that was chosen, and only if nothing came between",
          "[desk]")
{
    Town town;
    for (const char* name : {"A", "B", "C"})
        town.addSite(QLatin1String(name));
    const auto steps = town.steps();
    REQUIRE(steps[1].undoSteps == 2);
    CHECK(actions::undoThrough(town.book->file(), steps[1].id, 3).steps == 0);
    CHECK(actions::undoThrough(town.book->file(), steps[1].id, 2).steps == 2);
    CHECK(town.book->undoable()->subjectName == QStringLiteral("A"));
    CHECK(town.book->redoable());
    CHECK(actions::undoThrough(town.book->file(), steps[1].id, 2).steps == 0);
}

TEST_CASE("A person and a copy can be given names, which stand behind what was done before too", "[desk]")
{
    Town town;
    town.addSite(QStringLiteral("Bult"));
    CHECK(actions::namePerson(town.book->file(), QStringLiteral("  Anna   Nowak ")).ok());
    CHECK(actions::nameCopy(town.book->file(), QStringLiteral("Team Nord")).ok());
    CHECK_FALSE(actions::namePerson(town.book->file(), QStringLiteral("  ")).ok());
    const auto place = desk::workplaceOf(*town.book);
    CHECK(place.person == QStringLiteral("Anna Nowak"));
    CHECK(place.copy == QStringLiteral("Team Nord"));
    const auto steps = town.steps();
    REQUIRE(steps.size() == 4);
    for (std::size_t i = 0; i < 3; ++i) // before the first of them nobody was known here
        CHECK(steps[i].person == QStringLiteral("Anna Nowak"));
    CHECK(steps[2].device == QStringLiteral("Team Nord"));
    actions::undo(town.book->file());
    CHECK(desk::workplaceOf(*town.book).copy == QStringLiteral("PC 1"));
}

TEST_CASE("A name is kept for the login on this copy; other logins and copies have their own", "[desk]")
{
    Town town;
    const QTemporaryDir folder;
    const QTemporaryDir state;
    const QString path = folder.filePath(QStringLiteral("a.lotse"));
    const QString copy = folder.filePath(QStringLiteral("b.lotse"));
    town.around.stateDirectory = state.path();
    const auto person = [&](const QString& file, const QString& login) {
        desk::Surroundings around = town.around;
        around.userName = login;
        const auto opened = desk::openBook(file, std::nullopt, desk::OpenMode::ReadWrite, around);
        REQUIRE(opened);
        return desk::workplaceOf(*opened.book).person;
    };
    {
        const auto made = desk::createBook(path, std::nullopt, town.around);
        REQUIRE(made);
        REQUIRE(actions::namePerson(made.book->file(), QStringLiteral("Anna Nowak")).ok());
    }
    CHECK(person(path, QStringLiteral("anna")) == QStringLiteral("Anna Nowak"));
    CHECK(person(path, QStringLiteral("ben")) == QStringLiteral("ben"));
    CHECK(person(path, QStringLiteral("anna")) == QStringLiteral("Anna Nowak"));
    REQUIRE(QFile::copy(path, copy));
    CHECK(person(copy, QStringLiteral("anna")) == QStringLiteral("anna"));
}

TEST_CASE("Whoever names himself leaves those alone who write under the same login elsewhere", "[desk]")
{
    Town town;
    const QTemporaryDir folder;
    const QTemporaryDir state;
    const QString path = folder.filePath(QStringLiteral("a.lotse"));
    const QString copy = folder.filePath(QStringLiteral("b.lotse"));
    desk::Surroundings around = town.around;
    around.stateDirectory = state.path();
    around.userName = QStringLiteral("benutzer");
    const auto addSite = [](const desk::Book& book, const char* name) {
        domain::Accommodation site;
        site.name = QLatin1String(name);
        REQUIRE(actions::createSite(book.file(), site).ok());
    };
    {
        const auto made = desk::createBook(path, std::nullopt, around);
        REQUIRE(made);
        addSite(*made.book, "Bult");
    }
    REQUIRE(QFile::copy(path, copy));
    const auto opened = desk::openBook(copy, std::nullopt, desk::OpenMode::ReadWrite, around);
    REQUIRE(opened);
    REQUIRE(actions::namePerson(opened.book->file(), QStringLiteral("Anna Nowak")).ok());
    addSite(*opened.book, "Linden");
    desk::StepLog log(*opened.book);
    const auto steps = log.read(100);
    CHECK(steps.front().person == QStringLiteral("Anna Nowak"));
    const auto there = std::ranges::find(steps, QStringLiteral("Bult"),
                                         [](const desk::DoneStep& step) { return step.name.subject; });
    REQUIRE(there != steps.end());
    CHECK(there->person == QStringLiteral("benutzer"));
    REQUIRE(actions::namePerson(opened.book->file(), QStringLiteral("Anna Nowak-Ott")).ok());
    CHECK(desk::StepLog(*opened.book).read(1).front().person == QStringLiteral("Anna Nowak-Ott"));
}

TEST_CASE("What was deleted keeps its name where undo and the log speak of it", "[desk]")
{
    Town town;
    const auto site = town.addSite(QStringLiteral("Bult"));
    REQUIRE(actions::remove(town.book->file(), site).ok());
    CHECK(town.book->undoable()->subjectName == QStringLiteral("Bult"));
    CHECK(town.steps().front().name.subject == QStringLiteral("Bult"));
    actions::undo(town.book->file());
    CHECK(town.book->redoable()->subjectName == QStringLiteral("Bult"));
}
