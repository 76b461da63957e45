// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/write.h"
#include "core/store/records.h"
#include "core/store/undo.h"
#include "tests/core/sample/census.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sample;

namespace {

struct World {
    base::FixedClock clock{QDate(2026, 1, 5)};
    base::SeededRandom random{1};
    store::Environment environment{clock, random};
};

template <class R>
qint64 count(store::File& file)
{
    return store::Records<R>(file).count();
}

} // namespace

TEST_CASE("The Hannover sample is one action and comes back from the file as it was", "[sample]")
{
    World world;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.lotse"));
    const auto file = store::File::create(path, std::nullopt, world.environment);
    const auto action = write(*file, census::hannover());
    REQUIRE(action.has_value());
    CHECK(QFileInfo(path).size() < 55'000'000);
    CHECK(store::undoable(*file)->action.code == QStringLiteral("create-sample"));
    CHECK(store::Records<domain::Person>(*file).list() == census::hannover().persons);
    CHECK(store::Records<domain::Stay>(*file).list() == census::hannover().stays);
    CHECK(store::Records<domain::Deployment>(*file).list() == census::hannover().deployments);
}

TEST_CASE("The sample says which day it opens on", "[sample]")
{
    const auto& settings = census::hannover().settings;
    CHECK(std::any_of(settings.begin(), settings.end(), [](const domain::Setting& setting) {
        return setting.key == QLatin1String(domain::PresetKeyDateSetting) &&
               setting.value == QStringLiteral("2016-03-01");
    }));
}

TEST_CASE("A stopped sample leaves nothing behind", "[sample]")
{
    World world;
    const auto file = store::File::inMemory(world.environment);
    base::StopFlag stop;
    const base::Progress progress([&](qint64 done, qint64) { done > 5000 ? stop.stop() : void(); }, &stop);
    CHECK_THROWS_AS(write(*file, census::hannover(), progress), base::Stopped);
    CHECK(count<domain::Person>(*file) == 0);
    CHECK(count<domain::Accommodation>(*file) == 0);
}

TEST_CASE("An invented city is written piece by piece", "[sample]")
{
    World world;
    const auto file = store::File::inMemory(world.environment);
    generate(*file, 5000, 1);
    CHECK(count<domain::Person>(*file) == 5000);
    CHECK(count<domain::Accommodation>(*file) == 60);
    CHECK(count<domain::Stay>(*file) == 20'000);
}
