// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keydateband.h"
#include "ui/shell/keydatebar.h"
#include "ui/shell/keydatemodel.h"
#include "ui/widgets/datefield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace {
const QDate Today(2026, 11, 17);
}

TEST_CASE("The key date begins today and says once when it changes", "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    QSignalSpy changed(&model, &ui::KeyDateModel::changed);
    CHECK(model.isToday());
    model.setDay(Today);
    model.setDay(QDate());
    CHECK(changed.empty());
    model.step(-17);
    CHECK(model.day() == QDate(2026, 10, 31));
    CHECK(model.isPast());
    model.goToToday();
    CHECK(model.isToday());
    CHECK(changed.size() == 2);
}

TEST_CASE("A past day is locked until editing is asked for, and locks again on the next", "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    CHECK(model.canEdit());
    model.step(-1);
    CHECK_FALSE(model.canEdit());
    model.allowBackdating();
    CHECK(model.canEdit());
    model.step(-1);
    CHECK_FALSE(model.canEdit());
    model.step(30);
    CHECK(model.isFuture());
    CHECK(model.canEdit());
}

TEST_CASE("Going to today just after midnight says so though the day stays", "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    model.step(1);
    CHECK(model.isFuture());
    clock.advance(86'400'000);
    QSignalSpy changed(&model, &ui::KeyDateModel::changed);
    model.goToToday();
    CHECK(model.isToday());
    CHECK(model.day() == Today.addDays(1));
    CHECK_FALSE(changed.empty());
}

TEST_CASE("At midnight the key date follows only when it was today", "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    clock.advance(86'400'000);
    model.followClock();
    CHECK(model.day() == Today.addDays(1));
    model.step(-10);
    clock.advance(86'400'000);
    model.followClock();
    CHECK(model.day() == Today.addDays(-9));
}

TEST_CASE("The field of the header sets the key date and shows every change of it", "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    ui::KeyDateBar bar(model);
    auto* field = bar.findChild<ui::DateField*>();
    CHECK(field->text() == QStringLiteral("Di 17.11.2026"));
    field->setText(QStringLiteral("1.3.16"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(model.day() == QDate(2016, 3, 1));
    CHECK(field->text() == QStringLiteral("Di 01.03.2016"));
    CHECK(field->property("fieldState").toString() == QStringLiteral("elsewhen"));
    model.goToToday();
    CHECK(field->text() == QStringLiteral("Di 17.11.2026"));
    field->setText(QStringLiteral("bald"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(model.isToday());
    CHECK_FALSE(field->problem().isEmpty());
}

TEST_CASE("The band shows on every day but today and unlocks only where there is something to edit",
          "[keydate]")
{
    base::FixedClock clock(Today);
    ui::KeyDateModel model(clock);
    QWidget page;
    ui::KeyDateBand reading(model, false, &page);
    ui::KeyDateBand editing(model, true, &page);
    page.show();
    CHECK_FALSE(reading.isVisible());
    model.step(-17);
    CHECK(reading.isVisible());
    CHECK(reading.lead() == QStringLiteral("As of 31.10.2026."));
    CHECK(reading.sentence() == QStringLiteral("The whole window shows this day."));
    CHECK(editing.sentence() == QStringLiteral("The whole window shows this day. Editing is locked."));
    editing.findChild<QPushButton*>()->click();
    CHECK(model.canEdit());
    CHECK(editing.sentence() ==
          QStringLiteral("The whole window shows this day. New entries take it as their date."));
}
