// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include "tests/ui/shell/openwindow.h"

#include "ui/dialogs/standarddialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/statusbar.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

using ui::IdleLock;

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;

struct Idle : uitest::Bench {
    IdleLock lock{clock, settings};
    QStringList heard;

    Idle()
    {
        settings.setLockMinutes(5);
        QObject::connect(&lock, &IdleLock::soon, &lock, [this](bool isWaiting) {
            heard << (isWaiting ? QStringLiteral("waiting") : QStringLiteral("soon"));
        });
        QObject::connect(&lock, &IdleLock::calledOff, &lock, [this] { heard << QStringLiteral("off"); });
        QObject::connect(&lock, &IdleLock::due, &lock, [this] { heard << QStringLiteral("due"); });
        lock.setActive(true);
    }
    void pass(qint64 ms)
    {
        clock.advance(ms);
        lock.look();
    }
};

/// The window with a file that can be locked, after `minutes`.
struct Locking : uitest::Open {
    Locking()
    {
        settings.setLockMinutes(5);
        openNow(window.files(), locked, QStringLiteral("vier lose Wörter hier"));
        REQUIRE(window.files().file());
    }
    void pass(qint64 ms)
    {
        clock.advance(ms);
        window.findChild<IdleLock*>()->look();
    }
    [[nodiscard]] bool isLocked() const
    {
        return !window.files().file() && !window.files().lockedPath().isEmpty();
    }
    [[nodiscard]] QString message() const { return window.findChild<ui::StatusBar*>()->accessibleName(); }
};

} // namespace

TEST_CASE("Nobody is told anything while somebody works; then a warning, then the end", "[idle]")
{
    Idle idle;
    idle.pass(4 * Minute);
    CHECK(idle.lock.noteUse());
    idle.pass(4 * Minute);
    CHECK(idle.heard.isEmpty());
    idle.pass(30 * Second);
    idle.pass(10 * Second);
    CHECK(idle.heard == QStringList{QStringLiteral("soon")});
    CHECK(idle.lock.noteUse());
    CHECK(idle.heard.last() == QStringLiteral("off"));
    idle.pass(5 * Minute);
    CHECK(idle.heard.last() == QStringLiteral("due"));
}

TEST_CASE("The time that the machine slept counts, also when a key wakes it up", "[idle]")
{
    Idle idle;
    idle.clock.advance(8 * 60 * Minute);
    CHECK_FALSE(idle.lock.noteUse());
    CHECK(idle.heard.isEmpty()); // not from inside the event
    QCoreApplication::processEvents();
    CHECK(idle.heard == QStringList{QStringLiteral("due")});
}

TEST_CASE("Work under way ends first, and nobody gets in meanwhile", "[idle]")
{
    Idle idle;
    bool works = true;
    idle.lock.setWork([&] { return works; });
    idle.pass(6 * Minute);
    CHECK(idle.heard == QStringList{QStringLiteral("waiting")});
    CHECK_FALSE(idle.lock.noteUse());
    works = false;
    idle.pass(Second);
    CHECK(idle.heard.last() == QStringLiteral("due"));
}

TEST_CASE("The time can be switched off and set anew at any moment, and a clock put back harms nothing",
          "[idle]")
{
    Idle idle;
    idle.settings.setLockMinutes(0);
    idle.pass(1000 * Minute);
    CHECK(idle.lock.noteUse());
    CHECK(idle.heard.isEmpty());
    idle.settings.setLockMinutes(1);
    idle.pass(40 * Second);
    CHECK(idle.heard == QStringList{QStringLiteral("soon")});
    idle.settings.setLockMinutes(15);
    idle.pass(Second);
    CHECK(idle.heard.last() == QStringLiteral("off"));
    idle.pass(-60 * Minute);
    idle.pass(14 * Minute);
    CHECK(idle.heard.last() == QStringLiteral("off"));
    idle.pass(Minute);
    CHECK(idle.heard.last() == QStringLiteral("due"));
}

TEST_CASE("A window that nobody uses warns in the status bar and locks as with the key", "[idle]")
{
    Locking w;
    const QString before = w.message();
    w.pass(4 * Minute + 40 * Second);
    CHECK(w.message().contains(QStringLiteral("30")));
    QTest::keyClick(w.window.currentPage(), Qt::Key_Shift);
    CHECK(w.message() == before);
    w.pass(5 * Minute);
    CHECK(w.isLocked());
    CHECK(w.child<QWidget>("lockPage").isVisible());
    CHECK(w.window.windowTitle() == QStringLiteral("Lotsenbuch"));
    w.pass(60 * Minute);
    openNow(w.window.files(), w.locked, QStringLiteral("vier lose Wörter hier"));
    CHECK(w.window.files().file());
    w.pass(Minute);
    CHECK(w.window.files().file());
}

TEST_CASE("Mouse and keys keep the window open, and the first key after a long sleep reaches no field",
          "[idle]")
{
    Locking w;
    auto* field = new QLineEdit(w.window.currentPage());
    field->show();
    w.pass(4 * Minute);
    QTest::mouseMove(&w.window, QPoint(40, 40));
    QTest::mouseClick(&w.window, Qt::LeftButton, {}, QPoint(3, 3));
    w.pass(4 * Minute);
    CHECK_FALSE(w.isLocked());
    QTest::keyClicks(field, QStringLiteral("a"));
    w.clock.advance(20 * Minute);
    QString typed;
    QObject::connect(field, &QLineEdit::textChanged, &w.window, [&](const QString& text) { typed = text; });
    QTest::keyClicks(field, QStringLiteral("b"));
    QCoreApplication::processEvents();
    CHECK(typed.isEmpty());
    CHECK(w.isLocked());
}

TEST_CASE("Dialogs over the window do not hinder the lock, nor does an open menu", "[idle]")
{
    Locking w;
    ui::StandardDialogs dialogs;
    const bool isFromPage = GENERATE(false, true);
    QWidget* owner = isFromPage ? static_cast<QWidget*>(w.window.currentPage()) : &w.window;
    auto* outer = new QDialog(owner);
    outer->setAttribute(Qt::WA_DeleteOnClose);
    outer->open();
    dialogs.inform(outer, QStringLiteral("Hinweis"), QStringLiteral("Text"));
    ui::FileRequest request;
    request.folder = w.folder.path();
    dialogs.pickFileToSave(outer, request, [](const QString&) { FAIL("nobody picked a file"); });
    auto* menu = new QMenu(outer);
    menu->addAction(QStringLiteral("Öffnen"));
    menu->popup(QPoint(10, 10));
    const QPointer<QDialog> watched(outer);
    w.pass(5 * Minute);
    QCoreApplication::processEvents();
    CHECK(w.isLocked());
    CHECK_FALSE(watched);
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Work on the file is not cut off by the lock", "[idle]")
{
    Locking w;
    auto* file = dynamic_cast<uitest::FakeFile*>(w.window.files().file());
    file->works = true;
    w.pass(6 * Minute);
    CHECK_FALSE(w.isLocked());
    CHECK(w.message().contains(QStringLiteral("as soon as")));
    file->works = false;
    w.pass(Second);
    CHECK(w.isLocked());
}

TEST_CASE("A file without a passphrase stays open however long nobody is there", "[idle]")
{
    uitest::Open w;
    openNow(w.window.files(), w.plain);
    w.clock.advance(600 * Minute);
    w.window.findChild<IdleLock*>()->look();
    CHECK(w.window.files().file());
}
