// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace uitest {

/// Lets the window work until its file has nothing left to do, nor what an answer or a timer of up to
/// `pauseMs` asks for then.
inline void settle(const ui::MainWindow& window, int pauseMs = 30)
{
    for (int i = 0; i < 2; ++i) {
        QTest::qWait(pauseMs);
        REQUIRE(QTest::qWaitFor([&] { return !window.files().file()->isWorking(); }, 60'000));
    }
    QTest::qWait(pauseMs);
}

} // namespace uitest
