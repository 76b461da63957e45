// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Segments are radio buttons that the arrow keys change", "[widgets]")
{
    ui::SegmentedControl control(QStringLiteral("Wessen"));
    ui::Segment* mine = control.add(QStringLiteral("Meine"));
    ui::Segment* team = control.add(QStringLiteral("Team"));
    QSignalSpy changed(&control, &ui::SegmentedControl::currentChanged);
    control.show();
    control.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&control));
    mine->setFocus();
    CHECK(control.current() == 0);
    QTest::keyClick(mine, Qt::Key_Right);
    CHECK(control.current() == 1);
    CHECK(changed.size() == 1);
    QTest::mouseClick(mine, Qt::LeftButton, {}, QPoint(mine->width() - 3, 3));
    CHECK(control.current() == 0);
    control.setCurrent(1);
    CHECK(team->isChecked());
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(team);
    REQUIRE(interface);
    CHECK(interface->role() == QAccessible::RadioButton);
}
