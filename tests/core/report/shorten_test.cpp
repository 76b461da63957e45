// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shorten.h"

#include "core/report/keydate.h"
#include "tests/core/report/facts.h"
#include "ui/lang/translations.h"
#include "ui/words/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

namespace {

report::Table twoGroups()
{
    using report::RowRole;
    report::Table table;
    table.columns = {{QStringLiteral("site"), {}, report::ValueType::Text},
                     {QStringLiteral("residents"), {}, report::ValueType::Count},
                     {QStringLiteral("places"), {}, report::ValueType::Count},
                     {QStringLiteral("load"), {}, report::ValueType::Percent}};
    table.rows = {{RowRole::Group, {QStringLiteral("A"), qint64(60), qint64(70), qint64(86)}},
                  {RowRole::Item, {QStringLiteral("a"), qint64(10), report::Value(), report::Value()}},
                  {RowRole::Item, {QStringLiteral("b"), qint64(30), qint64(40), qint64(75)}},
                  {RowRole::Item, {QStringLiteral("c"), qint64(20), qint64(30), qint64(67)}},
                  {RowRole::Group, {QStringLiteral("B"), qint64(5), qint64(6), qint64(83)}},
                  {RowRole::Item, {QStringLiteral("d"), qint64(5), qint64(6), qint64(83)}},
                  {RowRole::Total, {QStringLiteral("Sum"), qint64(65), qint64(76), qint64(86)}}};
    return table;
}

} // namespace

TEST_CASE("Small sites are put together by group, and the rest still adds up", "[report]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const auto table = report::withFewerItems(twoGroups(), 3, words::Vocabulary());
    REQUIRE(table.rows.size() == 6);
    CHECK(table.rows[1].values[0] == report::Value(QStringLiteral("b")));
    CHECK(table.rows[2].values ==
          std::vector<report::Value>{QStringLiteral("2 weitere zusammen"), qint64(30), qint64(30), {}});
    CHECK(table.rows[4].values[0] == report::Value(QStringLiteral("d"))); // alone, it takes no more room
    CHECK(table.rows[5].role == report::RowRole::Total);
    CHECK(report::itemRows(table) == 3);
}

TEST_CASE("Nothing is put together when nothing is left out", "[report]")
{
    const auto table = report::withFewerItems(twoGroups(), 0, words::Vocabulary());
    CHECK(table.rows == twoGroups().rows);
    CHECK(report::itemRows(table) == 4);
}
