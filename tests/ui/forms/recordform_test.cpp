// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/base/clock.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QTest>

using namespace ui;

namespace {

FieldContext contextOf(const base::Clock& clock, const QStringList& hidden)
{
    return {clock, {}, {}, words::PeriodEnd::LastDay, hidden};
}

} // namespace

TEST_CASE("A form gives back the record it was shown")
{
    const base::SystemClock clock;
    domain::OperatingPeriod period;
    period.pillar = domain::Pillar::Emergency;
    period.capacity = {350, std::nullopt, domain::CountPrecision::About};
    period.period = {base::ImpreciseDate::of(QDate(2015, 9, 1), base::Precision::Month),
                     base::ImpreciseDate::of(QDate(2017, 1, 1))};
    period.targetGroup = QStringLiteral("Familien");
    period.source = QStringLiteral("DS 15-2016");
    RecordForm<domain::OperatingPeriod> form(
        contextOf(clock, {QStringLiteral("accommodation"), QStringLiteral("operated_by")}));
    form.show(period);
    CHECK(form.record() == period);
    CHECK(form.faults().empty());
    CHECK_FALSE(form.isChanged());
}

TEST_CASE("A number that is none is an error of its field")
{
    const base::SystemClock clock;
    RecordForm<domain::Room> form(contextOf(clock, {QStringLiteral("accommodation")}));
    form.show(domain::Room{});
    auto* beds = form.field(QStringLiteral("beds"))->findChild<QLineEdit*>();
    beds->setText(QStringLiteral("drei"));
    const auto faults = form.faults();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == QStringLiteral("beds"));
    form.showProblems(faults);
    CHECK(form.errorCount() == 1);
}

TEST_CASE("A choice is what was picked, or the one entry that holds what was typed")
{
    ComboField field({QStringLiteral("accommodation"), QStringLiteral("Unterkunft"), true});
    QStringList texts;
    for (int i = 0; i < 20; ++i)
        texts << QStringLiteral("Haus %1 · %2 frei").arg(i + 10).arg(i);
    texts << QStringLiteral("Doppelt") << QStringLiteral("Doppelt");
    field.setTexts(texts);
    field.setTexts(texts); // listed again: each edit is told once
    field.setIndex(3);
    field.setIndex(-1);
    CHECK(field.index() == -1);
    auto* line = field.findChild<QLineEdit*>();
    REQUIRE(line);
    CHECK(line->text().isEmpty());
    int edits = 0;
    QObject::connect(&field, &FieldEditor::edited, [&] { ++edits; });
    line->clear();
    QTest::keyClicks(line, QStringLiteral("Haus 1"));
    CHECK(edits == 6);
    CHECK(field.index() == -1); // ten begin so: none is meant, above all not the one before
    CHECK(field.fault());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(field.index() == -1);
    QTest::keyClicks(line, QStringLiteral("7"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(field.index() == 7);
    CHECK(line->text() == texts[7]);
    CHECK_FALSE(field.fault());
    field.setIndex(21); // the second of two with the same name
    CHECK(field.index() == 21);
}
