// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/imprecisedate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using base::ImpreciseDate;

TEST_CASE("A date keeps the precision its source gave", "[base]")
{
    struct Case {
        QString text;
        QDate earliest;
        QDate latest;
    };
    const auto [text, earliest, latest] = GENERATE(values<Case>({
        {QStringLiteral("2016-03-01"), {2016, 3, 1}, {2016, 3, 1}},
        {QStringLiteral("2016-02"), {2016, 2, 1}, {2016, 2, 29}}, // leap year
        {QStringLiteral("2015-02"), {2015, 2, 1}, {2015, 2, 28}},
        {QStringLiteral("2014"), {2014, 1, 1}, {2014, 12, 31}},
        {QStringLiteral("~2016-07-15"), {2016, 7, 15}, {2016, 7, 15}},
    }));
    CAPTURE(text.toStdString());
    const auto date = ImpreciseDate::parse(text);
    REQUIRE(date);
    CHECK(date->earliest() == earliest);
    CHECK(date->latest() == latest);
    CHECK(date->toString() == text);
}

TEST_CASE("Text that is no date becomes none", "[base]")
{
    const QString text = GENERATE(values<QString>({
        QString(),
        QStringLiteral("2015-02-29"), // no leap year
        QStringLiteral("2016-13"), QStringLiteral("16-03-01"), QStringLiteral("2016-3-1"),
        QStringLiteral("0000"), QStringLiteral("2016-03-01 "), QStringLiteral("~2016"),
        QStringLiteral("２０１６"), // full-width digits
    }));
    CAPTURE(text.toStdString());
    CHECK_FALSE(ImpreciseDate::parse(text));
}
