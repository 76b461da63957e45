// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Fixture {
    base::FixedClock clock{QDate(2026, 11, 17)};
    ui::DateField field{clock};
    std::vector<std::optional<QDate>> chosen;
    QStringList problems;

    Fixture()
    {
        QObject::connect(&field, &ui::DateField::dateChosen, &field,
                         [this](auto day) { chosen.push_back(day); });
        QObject::connect(&field, &ui::DateField::problemChanged, &field,
                         [this](auto text) { problems << text; });
    }

    void type(const char* text)
    {
        field.clear();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
};

} // namespace

TEST_CASE("A typed date counts when the field is left, not while typing", "[datefield]")
{
    Fixture f;
    f.type("1.3.2016");
    CHECK(f.chosen.empty());
    QTest::keyClick(&f.field, Qt::Key_Return);
    REQUIRE(f.chosen.size() == 1);
    CHECK(f.chosen.front() == QDate(2016, 3, 1));
    CHECK(f.field.text() == QStringLiteral("01.03.2016"));
}

TEST_CASE("A wrong date stays as typed and the field says what to do", "[datefield]")
{
    Fixture f;
    f.field.setDate(QDate(2026, 1, 1));
    f.type("31.02.2019");
    CHECK(f.problems.isEmpty());
    CHECK_FALSE(f.field.commit());
    CHECK(f.field.text() == QStringLiteral("31.02.2019"));
    CHECK_FALSE(f.field.date().has_value());
    CHECK(f.field.problem() ==
          QStringLiteral("This day does not exist. Format TT.MM.JJJJ, for example 28.02.2019"));
    CHECK(f.field.accessibleDescription() == f.field.problem());
    CHECK(f.field.property("fieldState").toString() == QStringLiteral("error"));
    f.type("28.2.19");
    CHECK(f.field.commit());
    CHECK(f.field.problem().isEmpty());
    CHECK(f.field.date() == QDate(2019, 2, 28));
}

TEST_CASE("A field that was marked is marked again when its date is right again", "[datefield]")
{
    Fixture f;
    f.field.setDate(QDate(2016, 3, 1));
    f.field.setProperty("fieldState", QStringLiteral("elsewhen"));
    f.type("bald");
    CHECK_FALSE(f.field.commit());
    f.type("noch");
    CHECK_FALSE(f.field.commit());
    CHECK(f.field.property("fieldState").toString() == QStringLiteral("error"));
    f.type("1.3.2016");
    CHECK(f.field.commit());
    CHECK(f.field.property("fieldState").toString() == QStringLiteral("elsewhen"));
}

TEST_CASE("A field may be empty unless it is required", "[datefield]")
{
    Fixture f;
    f.field.setDate(QDate(2026, 1, 1));
    f.field.clear();
    CHECK(f.field.commit());
    CHECK_FALSE(f.field.date().has_value());
    REQUIRE(f.chosen.size() == 1);
    CHECK_FALSE(f.chosen.front().has_value());

    Fixture required;
    required.field.setRequired(true);
    required.field.setDate(QDate(2026, 1, 1));
    required.field.clear();
    CHECK(required.field.commit());
    CHECK(required.field.date() == QDate(2026, 1, 1));
    CHECK(required.chosen.empty());
}

TEST_CASE("F4 opens a calendar whose day is taken over", "[datefield]")
{
    Fixture f;
    f.field.setDate(QDate(2026, 11, 3));
    f.field.show();
    QTest::keyClick(&f.field, Qt::Key_F4);
    auto* popup = f.field.findChild<ui::CalendarPopup*>();
    REQUIRE(popup);
    auto* calendar = popup->findChild<QCalendarWidget*>();
    CHECK(calendar->selectedDate() == QDate(2026, 11, 3));
    Q_EMIT calendar->activated(QDate(2026, 11, 9));
    CHECK(f.field.date() == QDate(2026, 11, 9));
    CHECK(f.chosen.size() == 1);
}
