// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/staffingchart.h"

#include "ui/lang/format.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Where the label of a value stands on the axis, by the middle of its text.
std::optional<double> labelAt(const ui::StaffingChart& chart, const QString& text)
{
    for (QGraphicsItem* item : chart.scene()->items())
        if (const auto* label = qgraphicsitem_cast<QGraphicsTextItem*>(item))
            if (label->isVisible() && label->toPlainText() == text)
                return label->sceneBoundingRect().center().y();
    return std::nullopt;
}

} // namespace

TEST_CASE("The axis of the staffing chart ends where its bars stand, however the window was resized",
          "[charts]")
{
    desk::StaffingBar bar;
    bar.name = QStringLiteral("Bult");
    bar.requiredFteHundredths = 830;
    bar.actualFteHundredths = 800;
    ui::StaffingChart chart;
    chart.setBars({bar});
    chart.resize(700, 260);
    chart.show();
    QTest::qWait(20);
    for (const QSize size : {QSize(900, 420), QSize(700, 240), QSize(1000, 520), QSize(1000, 521)}) {
        chart.resize(size);
        QTest::qWait(20);
        const QRectF plot = chart.chart()->plotArea();
        const auto zero = labelAt(chart, ui::number(0));
        const auto ten = labelAt(chart, ui::number(10));
        REQUIRE(zero);
        REQUIRE(ten);
        CAPTURE(size.width(), size.height(), *zero, *ten, plot.top(), plot.bottom());
        CHECK(std::abs(*zero - plot.bottom()) < 3);
        CHECK(std::abs(*ten - plot.top()) < 3);
    }
}
