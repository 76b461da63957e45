// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/database.h"
#include "core/db/errors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using base::Cell;

namespace {

Cell roundTrip(const Cell& cell)
{
    db::Database database = db::Database::inMemory();
    database.execute("CREATE TABLE t (a)");
    database.cached("INSERT INTO t (a) VALUES (?)")->bindAll(cell).run();
    return database.value("SELECT a FROM t");
}

} // namespace

TEST_CASE("Every value comes back as it was stored", "[db]")
{
    const auto [reason, cell] = GENERATE(table<const char*, Cell>({
        {"absent", Cell()},
        {"zero", Cell(qint64(0))},
        {"the smallest integer", Cell(std::numeric_limits<qint64>::min())},
        {"the largest integer", Cell(std::numeric_limits<qint64>::max())},
        {"empty text is not NULL", Cell(QStringLiteral(""))},
        {"umlauts", Cell(QStringLiteral("Größe, Übergang, ẞ"))},
        {"right to left", Cell(QStringLiteral("محمد \u200Fعبد الرحمن"))},
        {"beyond the basic plane", Cell(QStringLiteral("🚢⚓"))},
        {"a NUL inside a text", Cell(QStringLiteral("a\0b"))},
        {"SQL in a text stays a text", Cell(QStringLiteral("'); DROP TABLE t; --"))},
        {"empty bytes are not NULL", Cell(QByteArray(""))},
        {"bytes with NUL", Cell(QByteArray("\0\1\0\xff", 4))},
        {"a text above the stack buffer", Cell(QString(100000, QChar(u'ü')))},
        {"a huge blob", Cell(QByteArray(20'000'000, '\xaa'))},
    }));
    CAPTURE(reason);
    CHECK(roundTrip(cell) == cell);
}

TEST_CASE("A null string and a null array are stored as empty, not as absent", "[db]")
{
    CHECK(roundTrip(Cell(QString())) == Cell(QStringLiteral("")));
    CHECK(roundTrip(Cell(QByteArray())) == Cell(QByteArray("")));
}

TEST_CASE("Typed getters read what typed binds wrote", "[db]")
{
    db::Database database = db::Database::inMemory();
    database.execute("CREATE TABLE t (a, b, c, d, e, f)");
    base::SeededRandom random(3);
    const base::Uuid id = base::Uuid::version7(1, random);
    const QByteArray bytes("borrowed");
    {
        auto insert = database.cached("INSERT INTO t (a, b, c, d, e, f) VALUES (?, ?, ?, ?, ?, ?)");
        insert->bindAll(7, 2.5, QStringLiteral("Text"), id, std::optional<qint64>());
        insert->bindBorrowedBlob(6, bytes);
        insert->run();
    }
    db::Statement select(database, "SELECT a, b, c, d, e, f FROM t");
    REQUIRE(select.step());
    CHECK(select.columnCount() == 6);
    CHECK(select.columnName(2) == QStringLiteral("c"));
    CHECK(select.int64(0) == 7);
    CHECK(select.real(1) == 2.5);
    CHECK(select.text(2) == QStringLiteral("Text"));
    CHECK(select.utf8View(2) == "Text");
    CHECK(select.uuid(3) == id);
    CHECK(select.isNull(4));
    CHECK_FALSE(select.optionalInt64(4));
    CHECK_FALSE(select.optionalText(4));
    CHECK(select.blobView(5) == bytes);
    CHECK_FALSE(select.step());
}

TEST_CASE("A wrong statement or parameter number is reported with its SQL", "[db]")
{
    db::Database database = db::Database::inMemory();
    try {
        db::Statement statement(database, "SELECT nothing FROM nowhere");
        FAIL("should have thrown");
    } catch (const db::DatabaseError& error) {
        CHECK(error.sql == QStringLiteral("SELECT nothing FROM nowhere"));
    }
    db::Statement one(database, "SELECT ?");
    CHECK_THROWS_AS(one.bind(2, 1), db::DatabaseError);
}

TEST_CASE("A double quoted word is never taken for a text", "[db]")
{
    db::Database database = db::Database::inMemory();
    CHECK_THROWS_AS(database.value("SELECT \"mistyped\""), db::DatabaseError);
}

TEST_CASE("A cached statement starts clean and can be used inside its own loop", "[db]")
{
    db::Database database = db::Database::inMemory();
    database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)");
    constexpr char Sql[] = "SELECT a FROM t WHERE a >= ifnull(?, 2) ORDER BY a";
    int outer = 0;
    int inner = 0;
    auto first = database.cached(Sql);
    first->bindAll(1);
    while (first->step()) {
        ++outer;
        auto second = database.cached(Sql);
        while (second->step())
            ++inner;
    }
    CHECK(outer == 3);
    CHECK(inner == 6);
}
