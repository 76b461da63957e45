// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lang/format.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Numbers and dates read as Germans write them", "[lang]")
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(ui::number(1043) == QStringLiteral("1.043"));
    CHECK(ui::number(-3) == QStringLiteral("\u22123"));
    CHECK(ui::difference(12) == QStringLiteral("+12"));
    CHECK(ui::difference(0) == QStringLiteral("±0"));
    CHECK(ui::hundredths(1589) == QStringLiteral("15,89"));
    CHECK(ui::hundredths(-5) == QStringLiteral("\u22120,05"));
    CHECK(ui::percent(88) == QStringLiteral("88\u00A0%"));
    CHECK(ui::sizeText(3'420'000) == QStringLiteral("3,4 MB"));
    const QDate day(2026, 11, 17);
    CHECK(ui::dateText(day) == QStringLiteral("17.11.2026"));
    CHECK(ui::shortDateText(day) == QStringLiteral("17.11."));
    CHECK(ui::dateWithWeekday(day) == QStringLiteral("Di 17.11.2026"));
}

TEST_CASE("Numbers and dates read as the English interface shows them", "[lang]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(ui::number(1043) == QStringLiteral("1,043"));
    CHECK(ui::hundredths(1589) == QStringLiteral("15.89"));
    CHECK(ui::dateWithWeekday(QDate(2026, 11, 17)) == QStringLiteral("Tue 17/11/2026"));
}
