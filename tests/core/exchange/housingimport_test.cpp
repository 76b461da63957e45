// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/housingimport.h"
#include "core/store/records.h"
#include "core/store/undo.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace exchange;

namespace {

struct World {
    base::FixedClock clock{QDate(2026, 1, 5)};
    base::SeededRandom random{1};
    store::Environment environment{clock, random};
    std::unique_ptr<store::File> file = store::File::inMemory(environment);

    template <class R>
    [[nodiscard]] qint64 count() const
    {
        return store::Records<R>(*file).count();
    }
};

QByteArray published()
{
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/resources/sample/hannover/accommodations.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ImportResult import(store::File& file, const QByteArray& table)
{
    return importHousing(file, planHousingImport(file, {table}));
}

} // namespace

TEST_CASE("Accommodations are imported in one action that undo takes back whole", "[exchange]")
{
    World world;
    const ImportResult result = import(*world.file, published());
    CHECK_FALSE(base::hasErrors(result.problems));
    CHECK(result.sites == 39);
    CHECK(world.count<domain::Accommodation>() == 39);
    CHECK(world.count<domain::ReportedFigure>() == result.figures);
    CHECK(store::undoable(*world.file)->action.code == QStringLiteral("import-housing"));
    const auto reverted = store::undo(*world.file);
    REQUIRE(reverted.has_value());
    CHECK(reverted->left.empty());
    CHECK(world.count<domain::Accommodation>() == 0);
    CHECK(world.count<domain::OperatingPeriod>() == 0);
    CHECK(world.count<domain::ReportedFigure>() == 0);
}

TEST_CASE("A table with one wrong field changes nothing and names it", "[exchange]")
{
    World world;
    QByteArray table = published();
    table.replace("Tresckowstraße;Wohnheim;DRK;Wettbergen;100", "Tresckowstraße;Wohnheim;DRK;Wettbergen;1oo");
    const ImportResult result = import(*world.file, table);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].code == QStringLiteral("not-a-count"));
    CHECK(result.problems[0].field == QStringLiteral("capacity"));
    CHECK(result.problems[0].column == 5);
    CHECK(result.problems[0].line == 24);
    CHECK_FALSE(result.action.has_value());
    CHECK(world.count<domain::Accommodation>() == 0);
    CHECK_FALSE(store::undoable(*world.file).has_value());
}

TEST_CASE("Importing the same table again writes nothing", "[exchange]")
{
    World world;
    REQUIRE(import(*world.file, published()).action.has_value());
    const ImportResult again = import(*world.file, published());
    CHECK_FALSE(again.action.has_value());
    CHECK(again.known > 0);
}

TEST_CASE("A history that cannot be is named by line and column, and nothing is written", "[exchange]")
{
    World world;
    const auto result = import(*world.file, "name;pillar;capacity;as_of;opened;closed\n"
                                            "A;Wohnheim;60;2015-01-01;2015-01-01;\n"
                                            "A;Wohnheim;80;2016-06-01;2015-01-01;\n"
                                            "A;Wohnheim;;2016-07-01;2015-01-01;2016-03-01\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].code == QStringLiteral("ends-before-start"));
    CHECK(result.problems[0].line == 4);
    CHECK(result.problems[0].column == 6);
    CHECK(world.count<domain::Accommodation>() == 0);
    const auto large = import(*world.file, "name;pillar;capacity;as_of\nA;Wohnheim;100001;2016-01-01\n");
    REQUIRE_FALSE(large.problems.empty());
    CHECK(large.problems[0].code == QStringLiteral("out-of-range"));
    CHECK(large.problems[0].column == 3);
    CHECK(world.count<domain::Accommodation>() == 0);
}
