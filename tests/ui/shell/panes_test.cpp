// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/fakefiles.h"
#include "ui/shell/panes.h"

#include "ui/pages/start/newfiledialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/undotoast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using uitest::openNow;

namespace {

struct PaneWindow : uitest::Bench {
    ui::MainWindow window{ui::Surroundings{gateway, dialogs, settings, keyDate}};

    PaneWindow()
    {
        window.resize(1440, 870);
        window.show();
    }
    template <typename T>
    [[nodiscard]] T& child(const char* name)
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("F6 goes from pane to pane and back, and returns to where one was", "[shell]")
{
    PaneWindow w;
    openNow(w.window.files(), w.plain);
    w.window.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return w.window.isActiveWindow(); }));
    const std::vector<QWidget*> page = w.window.currentPage()->panes();
    std::vector<QWidget*> panes{static_cast<QWidget*>(w.window.findChild<ui::HeaderBar*>()),
                                static_cast<QWidget*>(&w.child<ui::Navigation>("navigation"))};
    panes.insert(panes.end(), page.begin(), page.end());
    panes.push_back(&w.child<QWidget>("statusBar"));
    const auto place = [&] {
        for (std::size_t i = 0; i < panes.size(); ++i)
            if (panes[i] == QApplication::focusWidget() ||
                panes[i]->isAncestorOf(QApplication::focusWidget()))
                return static_cast<int>(i);
        return -1;
    };
    std::vector<int> there;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        w.window.actions().nextPane->trigger();
        there.push_back(place());
    }
    CHECK(there == std::vector{2, 3, 4, 0, 1});
    CHECK(w.window.testAttribute(Qt::WA_KeyboardFocusChange)); // so the focus is drawn
    w.window.actions().nextPane->trigger();
    w.window.actions().nextPane->trigger();
    auto* cells = w.window.currentPage()->findChild<ui::KpiStrip*>();
    cells->cells()[1]->setFocus();
    w.window.actions().nextPane->trigger();
    CHECK(place() == 4);
    w.window.actions().previousPane->trigger();
    CHECK(QApplication::focusWidget() == cells->cells()[1]);
    CHECK(w.window.actions().nextPane->shortcut() == QKeySequence(Qt::Key_F6));
    CHECK(w.window.actions().previousPane->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

TEST_CASE("On a past day undo waits until editing was asked for, and says why", "[shell]")
{
    PaneWindow w;
    openNow(w.window.files(), w.plain);
    const QAction& undo = *w.window.actions().undo;
    CHECK(undo.isEnabled());
    w.keyDate.setDay(QDate(2026, 11, 1));
    CHECK_FALSE(undo.isEnabled());
    CHECK(undo.toolTip().contains(QStringLiteral("01.11.2026")));
    w.keyDate.allowBackdating();
    CHECK(undo.isEnabled());
    w.keyDate.setDay(QDate(2026, 11, 2));
    CHECK_FALSE(undo.isEnabled());
    w.keyDate.setDay(QDate(2026, 12, 1));
    CHECK(undo.isEnabled());
    CHECK(undo.statusTip().isEmpty());
}

TEST_CASE("Messages stay until they are closed for whoever wants that", "[shell]")
{
    PaneWindow w;
    openNow(w.window.files(), w.plain);
    auto& toast = w.child<ui::UndoToast>("undoToast");
    CHECK_FALSE(toast.stays());
    w.window.actions().keepMessages->trigger();
    CHECK(toast.stays());
    CHECK(w.settings.messagesStay());
    PaneWindow other;
    other.settings.setMessagesStay(true);
    CHECK(ui::MainWindow({other.gateway, other.dialogs, other.settings, other.keyDate})
              .actions()
              .keepMessages->isChecked());
}

TEST_CASE("The dialog for a new file grows with what its notes say", "[shell]")
{
    PaneWindow w;
    ui::NewFileDialog dialog(w.dialogs, w.folder.path());
    dialog.show();
    const int before = dialog.height();
    dialog.findChild<QLineEdit*>(QStringLiteral("pathField"))
        ->setText(w.folder.filePath(QStringLiteral("no/x")));
    dialog.accept();
    dialog.findChild<QLineEdit*>(QStringLiteral("pathField"))
        ->setText(w.folder.filePath(QStringLiteral("x")));
    dialog.findChild<QLineEdit*>(QStringLiteral("passphraseField"))
        ->setText(QStringLiteral("vier lose Wörter"));
    dialog.accept();
    dialog.findChild<QAbstractButton*>(QStringLiteral("withoutPassphrase"))->click();
    QWidget* fields = dialog.findChild<QLineEdit*>(QStringLiteral("pathField"))->parentWidget();
    CHECK(QTest::qWaitFor([&] { return fields->height() >= fields->heightForWidth(fields->width()); }));
    CHECK(QTest::qWaitFor([&] { return dialog.height() > before; }));
    const auto* area = dialog.findChild<QScrollArea*>();
    CHECK(area->viewport()->height() >= fields->height());
}
