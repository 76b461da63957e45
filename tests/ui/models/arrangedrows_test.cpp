// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arrangedrows.h"

#include "ui/lists/listfile.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

struct Line {
    QString room;
    std::optional<int> beds;
};

std::unique_ptr<ui::RowsModelBase> linesOf(std::vector<Line> lines)
{
    std::vector<ui::RowsColumn<Line>> columns{
        {QStringLiteral("Room"), [](const Line& line) { return line.room; }, {}, false},
        {QStringLiteral("Beds"),
         [](const Line& line) { return line.beds ? QString::number(*line.beds) : QString(); },
         [](const Line& line) { return line.beds ? QVariant(*line.beds) : QVariant(); }, true}};
    auto model = std::make_unique<ui::RowsModel<Line>>(std::move(columns));
    model->setRows(std::move(lines));
    return model;
}

std::vector<Line> rooms(int count)
{
    std::vector<Line> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({QStringLiteral("Z %1").arg((i * 7919) % count), (i * 31) % 4});
    return lines;
}

QString cell(const ui::ArrangedRows& rows, int row, int column)
{
    return rows.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Rows are sorted as people count, and what is not known comes first", "[lists]")
{
    ui::ArrangedRows rows(linesOf({{QStringLiteral("Zimmer 10"), 3},
                                   {QStringLiteral("zimmer 9"), std::nullopt},
                                   {QStringLiteral("Äußeres"), 12}}));
    rows.sort(0, Qt::AscendingOrder);
    CHECK(cell(rows, 0, 0) == QStringLiteral("Äußeres"));
    CHECK(cell(rows, 1, 0) == QStringLiteral("zimmer 9"));
    rows.sort(1, Qt::AscendingOrder);
    CHECK(cell(rows, 0, 1) == QStringLiteral("–"));
    CHECK(cell(rows, 2, 1) == QStringLiteral("12"));
    rows.sort(1, Qt::DescendingOrder);
    CHECK(cell(rows, 0, 1) == QStringLiteral("12"));
    rows.setFilter(QStringLiteral("ZIMMER"));
    CHECK(rows.rowCount() == 2);
    rows.setFilter(QString());
    CHECK(rows.rowCount() == 3);
}

TEST_CASE("Long lists are arranged beside the window; the newest wish is shown", "[lists]")
{
    const int count = GENERATE(10, 20'000);
    ui::ArrangedRows rows(linesOf(rooms(count)));
    const QPersistentModelIndex chosen(rows.index(3, 0));
    const QString name = chosen.data().toString();
    rows.sort(1, Qt::AscendingOrder);
    rows.sort(0, Qt::DescendingOrder);
    rows.sort(0, Qt::AscendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return rows.isSettled(); }, 20'000));
    CHECK(cell(rows, 0, 0) == QStringLiteral("Z 0"));
    CHECK(cell(rows, 9, 0) == QStringLiteral("Z 9"));
    CHECK(chosen.data().toString() == name);
    rows.setFilter(QStringLiteral("z 7"));
    REQUIRE(QTest::qWaitFor([&] { return rows.isSettled(); }, 20'000));
    CHECK(cell(rows, 0, 0) == QStringLiteral("Z 7"));
}

TEST_CASE("A list that closes while it is being arranged does not wait for it", "[lists]")
{
    auto rows = std::make_unique<ui::ArrangedRows>(linesOf(rooms(50'000)));
    rows->sort(0, Qt::DescendingOrder);
    rows.reset();
    SUCCEED();
}

TEST_CASE("A list is saved with numbers as numbers and what is not known left empty", "[lists]")
{
    const auto rows = linesOf({{QStringLiteral("1.01"), 3}, {QStringLiteral("1.02"), std::nullopt}});
    const report::Report made = ui::listReport(*rows, {{1, 0}}, QStringLiteral("Rooms"));
    const auto& table = std::get<report::Table>(made.sections.at(0));
    CHECK(table.columns.at(0).type == report::ValueType::Text);
    CHECK(table.columns.at(1).type == report::ValueType::Count);
    CHECK(table.rows.at(0).values.at(1) == report::Value());
    CHECK(table.rows.at(1).values.at(1) == report::Value(qint64{3}));
    CHECK(ui::tabbedText(*rows, {{0}}) == QStringLiteral("Room\tBeds\n1.01\t3"));
}
