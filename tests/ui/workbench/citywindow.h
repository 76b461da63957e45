// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/ui/shell/fakefiles.h"
#include "tests/ui/workbench/samplefile.h"
#include "tests/ui/workbench/settled.h"
#include "ui/lang/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QTest>

namespace uitest {

/// The window with its real pages on the sample city, as wide as a small screen leaves it.
struct CityWindow : Bench {
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{clock, random}, {}, dialogs};
    ui::Translations translations;
    std::unique_ptr<ui::MainWindow> window;

    explicit CityWindow(ui::Language language)
    {
        translations.use(language);
        const QString path = folder.filePath(QStringLiteral("hannover.lotse"));
        putSample(path);
        window = std::make_unique<ui::MainWindow>(ui::Surroundings{books, dialogs, settings, keyDate});
        window->resize(1366, 740);
        window->show();
        openNow(window->files(), path);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
};

/// The window with every page on the sample city, at its key date, open to changes.
struct Office : CityWindow {
    explicit Office(ui::Language language) : CityWindow(language)
    {
        keyDate.setDay(QDate(2016, 3, 1));
        keyDate.allowBackdating();
        settle();
    }
    void settle() const { uitest::settle(*window); }
    ui::Page& show(int row) const
    {
        window->showPage(row);
        settle();
        return *window->currentPage();
    }
};

} // namespace uitest
