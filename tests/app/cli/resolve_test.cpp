// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"
#include "tests/core/store/exchange.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

namespace {

/// A file in which two copies have changed a room's period apart, and one deleted another room.
struct MergedFile {
    explicit MergedFile(const QString& path)
    {
        const auto one = store::File::create(path, std::nullopt, {clock, random});
        const auto other = store::File::inMemory({clock, random});
        existing = insert(*one, QStringLiteral("1.01"));
        deleted = insert(*one, QStringLiteral("1.02"));
        testing::pull(*other, *one);
        setEnd(*one, existing, QDate(2026, 3, 5));
        setEnd(*other, existing, QDate(2026, 3, 10));
        setEnd(*other, deleted, QDate(2026, 3, 20));
        store::Write write(*one, testing::ActionCode);
        write.remove(deleted.id);
        write.commit();
        testing::pull(*one, *other);
    }

    domain::Room insert(store::File& file, const QString& name)
    {
        auto room = testing::roomOf(name, 3);
        store::Write write(file, testing::ActionCode);
        write.insert(room);
        write.commit();
        return room;
    }
    static void setEnd(store::File& file, domain::Room room, QDate end)
    {
        room.existence = base::DatedPeriod::of(std::nullopt, end);
        store::Write write(file, testing::ActionCode);
        write.update(room);
        write.commit();
    }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{1};
    domain::Room existing;
    domain::Room deleted;
};

} // namespace

TEST_CASE("What two copies disagree about is listed and decided on the command line", "[cli]")
{
    const CommandLine cli;
    const MergedFile merged(cli.path("a.lotse"));
    const auto list = cli("resolve a.lotse --json");
    CHECK(list.code == 1);
    const auto open = list.json().value(QLatin1String("open")).toArray();
    REQUIRE(open.size() == 3);
    const QString id = merged.existing.id.toString();
    CHECK(open[1].toObject().value(QLatin1String("id")).toString() == id);
    CHECK(open[1].toObject().value(QLatin1String("code")).toString() == QStringLiteral("existence"));
    CHECK(open[1].toObject().value(QLatin1String("version")).toInt() == 2);
    const auto german = cli("resolve a.lotse --lang de");
    CHECK(german.out.contains("bis 04.03.2026"));
    CHECK(german.out.contains("--keep"));

    const auto resolve = [&](const QStringList& rest) {
        return cli.run(QStringList{QStringLiteral("resolve"), QStringLiteral("a.lotse")} + rest);
    };
    const QString entry = QStringLiteral("--entry");
    const QString choose = QStringLiteral("--choose");
    CHECK(resolve({id}).code == 2);
    CHECK(resolve({id, entry, QStringLiteral("beds"), choose, QStringLiteral("1")}).code == 2);
    CHECK(resolve({id, entry, QStringLiteral("existence"), choose, QStringLiteral("3")}).code == 2);
    CHECK(resolve({QStringLiteral("nobody"), QStringLiteral("--keep")}).code == 2);
    CHECK(resolve({id, QStringLiteral("--keep")}).code == 1);
    CHECK(resolve({id, entry, QStringLiteral("existence"), choose, QStringLiteral("2")}).code == 0);
    const auto left =
        resolve({merged.deleted.id.toString(), QStringLiteral("--keep"), QStringLiteral("--json")});
    CHECK(left.code == 0);
    CHECK(left.json().value(QLatin1String("open")).toInt(-1) == 0);
    CHECK(cli("resolve a.lotse").code == 0);
    CHECK(cli("undo a.lotse").code == 0);
}

TEST_CASE("A record that names a deleted one is listed and solved on the command line", "[cli]")
{
    const CommandLine cli;
    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{1};
    auto room = testing::roomOf(QStringLiteral("1.01"), 3);
    domain::Block block;
    {
        const auto file = store::File::create(cli.path("a.lotse"), std::nullopt, {clock, random});
        store::Write write(*file, testing::ActionCode);
        block.room = write.insert(room);
        write.insert(block);
        write.remove(room.id);
        write.commit();
    }
    const auto list = cli("resolve a.lotse --json");
    CHECK(list.code == 1);
    const auto open = list.json().value(QLatin1String("open")).toArray();
    REQUIRE(open.size() == 1);
    CHECK(open[0].toObject().value(QLatin1String("id")).toString() == block.id.toString());
    CHECK(cli("resolve a.lotse --lang de").out.contains(room.id.toString().toUtf8()));
    const auto resolve = [&](const base::Uuid& id, const char* how) {
        return cli.run(
            {QStringLiteral("resolve"), QStringLiteral("a.lotse"), id.toString(), QLatin1String(how)});
    };
    CHECK(resolve(block.id.uuid(), "--keep").code == 1);
    CHECK(resolve(room.id.uuid(), "--keep").code == 0);
    CHECK(cli("resolve a.lotse").code == 0);
    CHECK(cli("undo a.lotse").code == 0);
    CHECK(resolve(block.id.uuid(), "--delete").code == 0);
    CHECK(cli("resolve a.lotse").code == 0);
}
