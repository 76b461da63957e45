// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/db/errors.h"
#include "core/db/transaction.h"
#include "tests/core/db/dbfiles.h"

#include <catch2/catch_test_macros.hpp>

using db::Database;
using db::Mode;
using db::Step;

namespace {

constexpr qint32 AppId = 0x4c6f7473;

constexpr char FirstSchema[] = R"sql(
    CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, born TEXT);
    CREATE INDEX person_name ON person (name);
)sql";

// Splits "family, given" names: a change of data that needs a function.
void splitNames(Database& database)
{
    database.execute("ALTER TABLE person ADD COLUMN given TEXT");
    db::Statement select(database, "SELECT id, name FROM person WHERE name IS NOT NULL ORDER BY id");
    std::vector<std::pair<qint64, QString>> rows;
    while (select.step())
        rows.emplace_back(select.int64(0), select.text(1));
    for (const auto& [id, name] : rows) {
        const qsizetype comma = name.indexOf(QLatin1Char(','));
        if (comma < 0)
            continue;
        database.cached("UPDATE person SET name = ?, given = ? WHERE id = ?")
            ->bindAll(name.left(comma).trimmed(), name.mid(comma + 1).trimmed(), id)
            .run();
    }
}

const std::vector<Step>& steps()
{
    static const std::vector<Step> all{
        {1, "Lay out persons", FirstSchema},
        {2, "Split names at the comma", splitNames},
        {3, "Add a note", "ALTER TABLE person ADD COLUMN note TEXT"},
    };
    return all;
}

db::Schema schemaUpTo(int version)
{
    return {AppId, std::span(steps()).first(static_cast<std::size_t>(version))};
}

QStringList personRows(Database& database)
{
    QStringList rows;
    db::Statement select(database, "SELECT quote(name), quote(given), quote(born) FROM person ORDER BY id");
    while (select.step())
        rows << select.text(0) + QLatin1Char('|') + select.text(1) + QLatin1Char('|') + select.text(2);
    return rows;
}

} // namespace

TEST_CASE("A new file runs all steps and carries our mark", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create);
    int backups = 0;
    CHECK(db::needsMigration(database, schemaUpTo(3)));
    CHECK(db::migrate(database, schemaUpTo(3), [&] { ++backups; }) == std::vector<int>{1, 2, 3});
    CHECK(backups == 0);
    CHECK(database.int64("PRAGMA user_version") == 3);
    CHECK(database.int64("PRAGMA application_id") == AppId);
    CHECK_FALSE(db::needsMigration(database, schemaUpTo(3)));
    CHECK(db::migrate(database, schemaUpTo(3)).empty());
}

TEST_CASE("Awkward rows survive a step, and a backup comes first", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create);
    db::migrate(database, schemaUpTo(1));
    database.execute(R"sql(
        INSERT INTO person (id, name, born) VALUES
            (1, 'Çelik, Ayşe', '1990-05-01'), (2, 'Mononym', NULL), (3, NULL, ''),
            (4, ',', 'unknown'), (5, 'O''Brien, Seán, jr', x'00ff'), (-7, '', 1990))sql");
    int versionAtBackup = 0;
    const auto done = db::migrate(database, schemaUpTo(3),
                                  [&] { versionAtBackup = int(database.int64("PRAGMA user_version")); });
    CHECK(done == std::vector<int>{2, 3});
    CHECK(versionAtBackup == 1);
    CHECK(personRows(database) == QStringList{
                                      QStringLiteral("''|NULL|'1990'"),
                                      QStringLiteral("'Çelik'|'Ayşe'|'1990-05-01'"),
                                      QStringLiteral("'Mononym'|NULL|NULL"),
                                      QStringLiteral("NULL|NULL|''"),
                                      QStringLiteral("''|''|'unknown'"),
                                      QStringLiteral("'O''Brien'|'Seán, jr'|X'00FF'"),
                                  });
    CHECK(database.quickCheck().isEmpty());
}

TEST_CASE("A migrated file and a new one have the same schema", "[db]")
{
    const auto schemaOf = [](Database& database) {
        QStringList lines;
        db::Statement select(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
        while (select.step())
            lines << select.text(0) + select.text(1) + select.text(2);
        return lines;
    };
    Database fresh = Database::inMemory();
    Database old = Database::inMemory();
    db::migrate(fresh, schemaUpTo(3));
    db::migrate(old, schemaUpTo(1));
    db::migrate(old, schemaUpTo(3));
    CHECK(schemaOf(fresh) == schemaOf(old));
}

TEST_CASE("A newer file is refused untouched, with both versions", "[db]")
{
    DbFiles files;
    {
        Database database = Database::open(files.path(), Mode::Create);
        db::migrate(database, schemaUpTo(3));
    }
    const QByteArray before = readAll(files.path());
    {
        Database database = Database::open(files.path(), Mode::ReadWrite);
        try {
            db::migrate(database, schemaUpTo(2));
            FAIL("should have thrown");
        } catch (const db::NewerFileError& error) {
            CHECK(error.found == 3);
            CHECK(error.known == 2);
            CHECK(error.path == files.path());
        }
    }
    CHECK(readAll(files.path()) == before);
}

TEST_CASE("A database of another program is refused", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create);
    database.execute("CREATE TABLE bookmarks (url)");
    CHECK_THROWS_AS(db::migrate(database, schemaUpTo(3)), base::FormatError);
    database.setPragma("user_version", 1);
    CHECK_THROWS_AS(db::migrate(database, schemaUpTo(3)), base::FormatError);
    CHECK(database.int64("SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("A step that fails leaves the version before it", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create);
    const std::vector<Step> failing{
        {1, "Lay out persons", FirstSchema},
        {2, "Fail half way", "CREATE TABLE half (a); INSERT INTO missing VALUES (1)"},
    };
    CHECK_THROWS_AS(db::migrate(database, {AppId, failing}), db::DatabaseError);
    CHECK(database.int64("PRAGMA user_version") == 1);
    CHECK(database.int64("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
    CHECK(db::migrate(database, schemaUpTo(3)) == std::vector<int>{2, 3});
}

TEST_CASE("Nothing changes when the backup before the first step fails", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create);
    db::migrate(database, schemaUpTo(1));
    const auto failing = [] { throw base::FileError(QStringLiteral("backup"), QStringLiteral("full")); };
    CHECK_THROWS_AS(db::migrate(database, schemaUpTo(3), failing), base::FileError);
    CHECK(database.int64("PRAGMA user_version") == 1);
}
