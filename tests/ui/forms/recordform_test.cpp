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
