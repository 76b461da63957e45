// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/opening.h"
#include "core/domain/household/status.h"
#include "core/store/records.h"
#include "core/store/write.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <thread>

using namespace domain;
using desk::Book;

namespace {

struct Fixture {
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{11};
    desk::Surroundings around{clock, random};
    std::unique_ptr<Book> book = desk::bookInMemory(around);

    [[nodiscard]] store::File& file() const { return book->file(); }
};

/// Makes random edits of the records that occupancy is counted from.
class RandomEdits {
public:
    explicit RandomEdits(Fixture& fixture) : m_file(fixture.file())
    {
        store::Write write(m_file, QStringLiteral("sample"));
        for (int i = 0; i < 4; ++i) {
            Accommodation site;
            site.name = QStringLiteral("Haus %1").arg(i);
            m_sites.push_back(write.insert(site));
            OperatingPeriod period;
            period.accommodation = site.id;
            period.capacity.regularPlaces = 5;
            write.insert(period);
        }
        for (int i = 0; i < 12; ++i) {
            Person person;
            person.familyName = QStringLiteral("Test %1").arg(i);
            m_persons.push_back(write.insert(person));
        }
        write.commit();
    }

    void step()
    {
        store::Write write(m_file, QStringLiteral("sample"));
        const auto stays = store::Records<Stay>(m_file).list();
        const quint64 what = m_random.below(10);
        if (stays.empty() || what < 5) {
            Stay stay;
            fill(stay);
            write.insert(stay);
        } else {
            Stay stay = stays[m_random.below(stays.size())];
            if (what < 8) {
                fill(stay);
                write.update(stay);
            } else {
                write.remove(stay.id);
            }
        }
        write.commit();
    }

private:
    void fill(Stay& stay)
    {
        const QDate first(2016, 1, 1);
        stay.person = m_persons[m_random.below(m_persons.size())];
        stay.accommodation = m_sites[m_random.below(m_sites.size())];
        const QDate from = first.addDays(m_random.between(0, 60));
        stay.period = base::DatedPeriod::of(
            m_random.chance(1, 8) ? std::nullopt : std::optional(from),
            m_random.chance(1, 3) ? std::nullopt : std::optional(from.addDays(m_random.between(0, 50))));
        stay.kind = m_random.chance(1, 6) ? StayKind::Planned : StayKind::Actual;
    }

    store::File& m_file;
    base::SeededRandom m_random{5};
    std::vector<base::Id<Accommodation>> m_sites;
    std::vector<base::Id<Person>> m_persons;
};

/// Residents by site, counted by the database.
std::map<base::Uuid, int> residentsInSql(store::File& file, QDate on)
{
    std::map<base::Uuid, int> residents;
    const auto query = file.database().cached(R"(
        SELECT accommodation, COUNT(DISTINCT person)
        FROM stay
        WHERE _state = 1 AND kind = 'actual'
          AND (period_from IS NULL OR period_from <= ?1)
          AND (period_to IS NULL OR ?1 < period_to)
        GROUP BY accommodation)");
    query->bind(1, base::dayNumber(on));
    while (query->step())
        residents[*query->uuid(0)] = query->integer(1);
    return residents;
}

std::map<base::Uuid, int> residentsOf(const desk::Occupancy& occupancy)
{
    std::map<base::Uuid, int> residents;
    for (const auto& site : occupancy.sites)
        if (site.counts.residents > 0)
            residents[site.id.uuid()] = site.counts.residents;
    return residents;
}

} // namespace

TEST_CASE("The packed columns answer as SQL does after every edit", "[desk]")
{
    Fixture fixture;
    RandomEdits edits(fixture);
    fixture.book->warmUp();
    base::SeededRandom random(8);
    for (int i = 0; i < 150; ++i) {
        edits.step();
        const QDate on = QDate(2015, 12, 20).addDays(random.between(0, 150));
        const auto expected = residentsInSql(fixture.file(), on);
        REQUIRE(residentsOf(fixture.book->occupancy(on)) == expected);
        int sum = 0;
        for (const auto& entry : expected)
            sum += entry.second;
        REQUIRE(fixture.book->series(std::array{on})[0].residents[0] == sum);
        REQUIRE(static_cast<int>(fixture.book->residents(on).size()) == sum);
    }
}

TEST_CASE("A book followed edit by edit equals one loaded afresh", "[desk]")
{
    QTemporaryDir folder;
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{11};
    const desk::Surroundings around{clock, random};
    const QString path = folder.filePath(QStringLiteral("a.lotse"));
    auto made = desk::createBook(path, {}, around);
    REQUIRE(made);
    Fixture fixture;
    fixture.book = std::move(made.book);
    RandomEdits edits(fixture);
    fixture.book->warmUp();
    for (int i = 0; i < 60; ++i)
        edits.step();
    const QDate on(2016, 2, 1);
    const auto followed = fixture.book->occupancy(on);
    const auto findings = fixture.book->findings(on);
    fixture.book.reset();
    const auto reopened = desk::openBook(path, {}, desk::OpenMode::ReadOnly, around);
    REQUIRE(reopened);
    const auto fresh = reopened.book->occupancy(on);
    CHECK(fresh.total == followed.total);
    REQUIRE(fresh.sites.size() == followed.sites.size());
    for (std::size_t i = 0; i < fresh.sites.size(); ++i)
        CHECK(fresh.sites[i].counts == followed.sites[i].counts);
    CHECK(reopened.book->findings(on).findings == findings.findings);
}

TEST_CASE("Listeners hear the kinds that a commit changed", "[desk]")
{
    Fixture fixture;
    std::vector<int> heard;
    fixture.book->onChanged([&](std::span<const int> kinds) { heard.assign(kinds.begin(), kinds.end()); });
    store::Write write(fixture.file(), QStringLiteral("sample"));
    Operator record;
    record.name = QStringLiteral("Test e. V.");
    write.insert(record);
    write.commit();
    CHECK(std::find(heard.begin(), heard.end(), Operator::describe().kind) != heard.end());
}

TEST_CASE("A row that makes no value is a finding and is counted nowhere", "[desk]")
{
    Fixture fixture;
    RandomEdits edits(fixture);
    Stay stay;
    stay.person = store::Records<Person>(fixture.file()).list().front().id;
    stay.accommodation = store::Records<Accommodation>(fixture.file()).list().front().id;
    stay.id = fixture.file().ids().next<Stay>();
    auto cells = toCells(stay);
    cells[kindOf<Stay>().findRegister("kind")->firstColumn] = QStringLiteral("of a later version");
    store::Write write(fixture.file(), QStringLiteral("sample"));
    write.insertRow(Stay::describe().kind, stay.id.uuid(), cells);
    write.commit();
    const QDate on(2016, 3, 1);
    CHECK(fixture.book->occupancy(on).total.residents == 0);
    const auto report = fixture.book->findings(on);
    const auto broken = std::find_if(report.findings.begin(), report.findings.end(), [](const auto& finding) {
        return finding.code == QStringLiteral("broken-row");
    });
    REQUIRE(broken != report.findings.end());
    CHECK(broken->records.front().id == stay.id.uuid());
}

TEST_CASE("A verification in pieces finds what one in one go finds, while the book is used", "[desk]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.lotse"));
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{11};
    const desk::Surroundings around{clock, random};
    const auto addRooms = [](store::File& file) {
        store::Write write(file, QStringLiteral("sample"));
        for (int i = 0; i < 3000; ++i)
            write.insert(Room{});
        write.commit();
    };
    {
        const auto made = desk::createBook(path, std::nullopt, around);
        addRooms(made.book->file());
    }
    {
        auto database = db::Database::open(path, db::Mode::ReadWrite);
        database.execute("DROP TRIGGER guard_op_UPDATE");
        database.execute("UPDATE op SET hlc = hlc + 65536 WHERE id = (SELECT max(id) - 5 FROM op)");
    }
    const auto opened = desk::openBook(path, std::nullopt, desk::OpenMode::ReadWrite, around);
    REQUIRE(opened.book);
    Book& book = *opened.book;
    const auto isBroken = [&] {
        const auto found = book.findings(clock.today()).findings;
        return std::any_of(found.begin(), found.end(), [](const desk::Finding& finding) {
            return finding.code == QStringLiteral("chain-broken");
        });
    };
    book.beginVerifying();
    int pieces = 0;
    for (Book::Verified verified; !verified.isDone(); ++pieces) {
        CHECK_FALSE(isBroken());
        verified = book.verifyNext();
        CHECK_FALSE(verified.isDamaged);
        CHECK(verified.done <= verified.total);
        if (pieces == 0)
            addRooms(book.file());
    }
    CHECK(pieces > 2);
    CHECK(isBroken());
}

TEST_CASE("Opening answers in data what hinders it", "[desk]")
{
    QTemporaryDir folder;
    base::FixedClock clock{QDate(2016, 3, 1)};
    base::SeededRandom random{11};
    const desk::Surroundings around{clock, random};
    const QString path = folder.filePath(QStringLiteral("a.lotse"));
    const auto open = [&](const std::optional<QString>& passphrase) {
        return desk::openBook(path, passphrase, desk::OpenMode::ReadWrite, around);
    };
    CHECK(open({}).opening == desk::Opening::Missing);

    SECTION("a plain file")
    {
        auto made = desk::createBook(path, {}, around);
        REQUIRE(made);
        CHECK(desk::createBook(path, {}, around).opening != desk::Opening::Opened);
        CHECK(open({}).opening == desk::Opening::Locked);
        made.book.reset();
        CHECK(desk::createBook(path, {}, around).opening == desk::Opening::AlreadyThere);
        CHECK(open(QStringLiteral("secret")).opening == desk::Opening::NotEncrypted);
        CHECK(open({}));
    }
    SECTION("an encrypted file")
    {
        REQUIRE(desk::createBook(path, QStringLiteral("secret"), around));
        CHECK(open({}).opening == desk::Opening::NeedsKey);
        CHECK(open(QStringLiteral("wrong")).opening == desk::Opening::WrongKey);
        CHECK(open(QStringLiteral("secret")));
    }
    SECTION("something else")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Dear diary");
        file.close();
        CHECK(open({}).opening == desk::Opening::NotALotsenbuch);
    }
}

TEST_CASE("A file opens on the day it presets, on none when the setting is no day", "[desk]")
{
    Fixture f;
    CHECK(f.book->presetKeyDate() == std::nullopt);
    store::Write write(f.file(), QStringLiteral("sample"));
    Setting setting;
    setting.key = QString::fromLatin1(PresetKeyDateSetting);
    setting.value = QStringLiteral("2016-03-01");
    write.insert(setting);
    write.commit();
    CHECK(f.book->presetKeyDate() == QDate(2016, 3, 1));
    store::Write again(f.file(), QStringLiteral("sample"));
    setting.value = QStringLiteral("bald");
    again.update(setting);
    again.commit();
    CHECK(f.book->presetKeyDate() == std::nullopt);
}

TEST_CASE("Search names its hits, says where people live and puts them first", "[desk]")
{
    Fixture fixture;
    store::Write write(fixture.file(), QStringLiteral("sample"));
    Accommodation site;
    site.name = QStringLiteral("Haus Müller");
    write.insert(site);
    Person away;
    away.familyName = QStringLiteral("Müller");
    away.givenName = QStringLiteral("Anna");
    write.insert(away);
    Person present;
    present.familyName = QStringLiteral("Müllerova");
    write.insert(present);
    Stay stay;
    stay.person = present.id;
    stay.accommodation = site.id;
    stay.period = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 6, 1));
    write.insert(stay);
    write.commit();

    const auto hits = fixture.book->search(QStringLiteral("mueller"), QDate(2016, 3, 1));
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].name == QStringLiteral("Müllerova"));
    CHECK(hits[0].isPresent);
    CHECK(hits[0].site == QStringLiteral("Haus Müller"));
    CHECK(hits[1].name == QStringLiteral("Müller, Anna"));
    CHECK_FALSE(hits[1].isPresent);
    CHECK(hits[1].site.isEmpty());

    CHECK_FALSE(fixture.book->search(QStringLiteral("mueller"), QDate(2016, 7, 1))[0].isPresent);
    const auto mistyped = fixture.book->search(QStringLiteral("Mülelrova"), QDate(2016, 3, 1));
    REQUIRE(!mistyped.empty());
    CHECK(mistyped[0].isApproximate);
    CHECK(fixture.book->search(QStringLiteral("m"), QDate(2016, 3, 1), 2).size() == 2);
}

TEST_CASE("A clock far behind what another copy has seen is shown, not refused", "[desk]")
{
    Fixture fixture;
    const auto change = [&] {
        store::Write write(fixture.file(), QStringLiteral("sample"));
        Person person;
        person.familyName = QStringLiteral("Test");
        write.insert(person);
        write.commit();
    };
    const auto drifts = [&] {
        const auto all = fixture.book->findings(QDate(2016, 3, 1)).findings;
        return std::count_if(all.begin(), all.end(), [](const desk::Finding& finding) {
            return finding.code == QStringLiteral("clock-drift") &&
                   finding.arguments.last() == QStringLiteral("11");
        });
    };
    change();
    fixture.clock.advance(-10 * 60'000);
    change();
    CHECK(drifts() == 0);
    fixture.clock.advance(-60'000);
    change();
    CHECK(drifts() == 1);
}

TEST_CASE("A record that names a deleted one is a finding that names both", "[desk]")
{
    Fixture fixture;
    const auto write = [&](auto change) {
        store::Write action(fixture.file(), QStringLiteral("sample"));
        change(action);
        action.commit();
    };
    Accommodation site;
    site.name = QStringLiteral("Haus");
    Room room;
    Block block;
    write([&](store::Write& action) {
        room.accommodation = block.accommodation = action.insert(site);
        block.room = action.insert(room);
        action.insert(block);
    });
    const auto dangling = [&] {
        std::vector<desk::Finding> found = fixture.book->findings(QDate(2016, 3, 1)).findings;
        std::erase_if(
            found, [](const auto& finding) { return finding.code != QStringLiteral("dangling-reference"); });
        return found;
    };
    CHECK(dangling().empty());
    write([&](store::Write& action) { action.remove(room.id); });
    const auto found = dangling();
    REQUIRE(found.size() == 1);
    CHECK(found[0].records == std::vector<desk::RecordRef>{{kindOf<Block>().number, block.id.uuid()},
                                                           {kindOf<Room>().number, room.id.uuid()}});
    CHECK(found[0].arguments == QStringList{QStringLiteral("block"), QStringLiteral("Haus"),
                                            QStringLiteral("room"), QStringLiteral("room")});
}

TEST_CASE("Facts that could not follow a commit are loaded anew and not answered from by half", "[desk]")
{
    Fixture f;
    RandomEdits edits(f);
    f.book->warmUp();
    const auto person = store::Records<Person>(f.file()).list().front().id;
    const auto site = store::Records<Accommodation>(f.file()).list().front().id;
    int heard = 0;
    f.book->onChanged([&](std::span<const int>) { ++heard; });
    store::ChangeSet changes;
    {
        store::Write write(f.file(), QStringLiteral("sample"));
        Stay stay;
        stay.person = person;
        stay.accommodation = site;
        write.insert(stay);
        changes = {{kindOf<Stay>().number}, {{kindOf<Stay>().number, stay.id.uuid()}}, true};
        f.file().notifier().blockSignals(true);
        write.commit();
        f.file().notifier().blockSignals(false);
    }
    REQUIRE(f.book->occupancy(QDate(2016, 3, 1)).total.residents == 0);
    f.file().database().execute("ALTER TABLE stay RENAME TO away"); // as if reading failed
    f.file().notifier().announce(changes);
    f.file().database().execute("ALTER TABLE away RENAME TO stay");
    CHECK(heard == 1);
    CHECK(f.book->occupancy(QDate(2016, 3, 1)).total.residents == 1);
}
