// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateinput.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using ui::DateFault;

namespace {
const QDate Today(2026, 11, 17);
}

TEST_CASE("A date is read as people type it", "[datefield]")
{
    const auto [text, expected] = GENERATE(table<const char*, QDate>({
        {"1.3.26", QDate(2026, 3, 1)},
        {"010326", QDate(2026, 3, 1)},
        {"01032016", QDate(2016, 3, 1)},
        {"1.3.2016", QDate(2016, 3, 1)},
        {" 1. 3. 2016 ", QDate(2016, 3, 1)},
        {"1/3/2016", QDate(2016, 3, 1)},
        {"2016-03-01", QDate(2016, 3, 1)},
        {"1.3.", QDate(2026, 3, 1)},
        {"1.3", QDate(2026, 3, 1)},
        {"12.4.87", QDate(1987, 4, 12)},
        {"12.4.46", QDate(2046, 4, 12)},
        {"12.4.47", QDate(1947, 4, 12)},
        {"29.2.24", QDate(2024, 2, 29)},
        {"+7", QDate(2026, 11, 24)},
        {"-3", QDate(2026, 11, 14)},
        {"\u22123", QDate(2026, 11, 14)},
        {"h", Today},
        {"Heute", Today},
        {"today", Today},
        {"Di 17.11.2026", Today},
        {"Tue 17/11/2026", Today},
    }));
    CAPTURE(text);
    const ui::DateInput input = ui::parseDate(QString::fromUtf8(text), Today);
    CHECK(input.fault == DateFault::None);
    CHECK(input.date == expected);
}

TEST_CASE("What is no date is said to be none, and nothing is guessed", "[datefield]")
{
    const auto [text, fault] = GENERATE(table<const char*, DateFault>({
        {"31.02.2019", DateFault::NoSuchDay},
        {"29.2.2025", DateFault::NoSuchDay},
        {"1.13.2019", DateFault::NoSuchDay},
        {"0.1.2019", DateFault::NoSuchDay},
        {"00000000", DateFault::NoSuchDay},
        {"2019-02-31", DateFault::NoSuchDay},
        {"bald", DateFault::NotADate},
        {"1", DateFault::NotADate},
        {"1.2.3.4", DateFault::NotADate},
        {"1.3.216", DateFault::NotADate},
        {"12345", DateFault::NotADate},
        {"+", DateFault::NotADate},
        {"+123456", DateFault::NotADate},
    }));
    CAPTURE(text);
    const ui::DateInput input = ui::parseDate(QString::fromUtf8(text), Today);
    CHECK(input.fault == fault);
    CHECK_FALSE(input.date.has_value());
}

TEST_CASE("Nothing typed is no date and no fault", "[datefield]")
{
    CHECK(ui::parseDate(QStringLiteral("  "), Today) == ui::DateInput{});
}

TEST_CASE("A day past the end of its month names the last day of that month", "[datefield]")
{
    CHECK(ui::parseDate(QStringLiteral("31.02.2019"), Today).nearest == QDate(2019, 2, 28));
}
