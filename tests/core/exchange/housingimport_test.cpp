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

} // namespace

TEST_CASE("Accommodations are imported in one action that undo takes back whole", "[exchange]")
{
    World world;
    const ImportResult result = importHousing(*world.file, published());
    CHECK_FALSE(base::hasErrors(result.problems));
    CHECK(result.sites == 39);
    CHECK(world.count<domain::Accommodation>() == 39);
    CHECK(world.count<domain::ReportedFigure>() == result.figures);
    CHECK(store::undoable(*world.file)->action.code == QStringLiteral("import"));
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
    const ImportResult result = importHousing(*world.file, table);
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
    REQUIRE(importHousing(*world.file, published()).action.has_value());
    const ImportResult again = importHousing(*world.file, published());
    CHECK_FALSE(again.action.has_value());
    CHECK(again.known > 0);
}
