// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/staffing/staffing.h"
#include "core/store/dump.h"
#include "core/store/records.h"
#include "tests/ui/shell/fakefiles.h"
#include "ui/lang/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>

namespace uitest {

inline const QString TownPassphrase = QStringLiteral("vier lose woerter hier");
inline const QString TownBundlePassphrase = QStringLiteral("drei rote lampen dort");

/// The window before any file is open, and a second look into the file that it makes.
struct FreshTown : Bench {
    base::SystemRandom random;
    QTemporaryDir state;
    desk::Surroundings around{clock, random};
    ui::Translations translations;
    std::unique_ptr<ui::BookGateway> books;
    std::unique_ptr<ui::MainWindow> window;
    QString path = folder.filePath(QStringLiteral("stadt.lotse"));

    explicit FreshTown(ui::Language language)
    {
        translations.use(language);
        around.stateDirectory = state.path();
        around.deviceName = QStringLiteral("PC Nord");
        around.userName = QStringLiteral("Ada");
        books = std::make_unique<ui::BookGateway>(around, ui::BookGateway::SampleWriter(), dialogs);
        window = std::make_unique<ui::MainWindow>(ui::Surroundings{*books, dialogs, settings, keyDate});
        window->resize(1366, 740);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    QString workerIn(const QString& file) const { return all<domain::Worker>(*look(file)).at(0).name; }

    /// Both copies name the worker differently; the second one decides, the first one learns of it. The walk
    /// has its own ways to do each.
    template <class Walk>
    void exchange(Walk& walk)
    {
        const QString copy = folder.filePath(QStringLiteral("kopie.lotse"));
        const QString there = folder.filePath(QStringLiteral("hin.lotsebuendel"));
        const QString back = folder.filePath(QStringLiteral("her.lotsebuendel"));
        window->files().close();
        REQUIRE(QFile::copy(path, copy));
        walk.openFile(path);
        walk.renameWorker(QStringLiteral("Kim Berg-Anders"));
        walk.exportTo(there);
        walk.openFile(copy);
        walk.renameWorker(QStringLiteral("Kim Bergmann"));
        walk.importFrom(there);
        walk.showConflicts();
        CHECK(window->currentPage()->info().id == QStringLiteral("findings"));
        walk.decideFor(QStringLiteral("Kim Berg-Anders"));
        CHECK(workerIn(copy) == QStringLiteral("Kim Berg-Anders"));
        walk.exportTo(back);
        walk.openFile(path);
        walk.importFrom(back);
        walk.closeImport();
        CHECK(workerIn(path) == QStringLiteral("Kim Berg-Anders"));
        CHECK(look(path)->findings(clock.today()).findings.size() ==
              look(copy)->findings(clock.today()).findings.size());
    }

    /// The report that was asked for as the next file is there, whole.
    void checkReport() const
    {
        // Painted and written on a thread of its own, and there only when it is whole.
        REQUIRE(QTest::qWaitFor([this] { return QFile::exists(dialogs.nextFile); }, 20'000));
        QFile pdf(dialogs.nextFile);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(4) == "%PDF");
    }
    /// Until the window waits for the person.
    void settle() const
    {
        const auto isQuiet = [this] {
            const QWidget* dialog = QApplication::activeModalWidget();
            return !window->files().isBusy() && (!dialog || dialog->cursor().shape() != Qt::BusyCursor) &&
                   (!window->files().file() || !window->files().file()->isBusy());
        };
        QCoreApplication::processEvents();
        do {
            REQUIRE(QTest::qWaitFor(isQuiet, 20'000));
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!isQuiet());
        if (!QApplication::activeWindow() && !QApplication::activeModalWidget()) {
            window->activateWindow(); // as a window manager does when a dialog closed
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
        }
    }
    [[nodiscard]] std::unique_ptr<desk::Book> look(const QString& file) const
    {
        auto outcome = desk::openBook(file, TownPassphrase, desk::OpenMode::ReadOnly, around);
        REQUIRE(outcome.book);
        return std::move(outcome.book);
    }
    [[nodiscard]] std::unique_ptr<desk::Book> look() const { return look(path); }
    [[nodiscard]] QByteArray dump() const
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        store::dumpCanonical(look()->file(), out, store::DumpScope::Live);
        return out.data();
    }
    template <class R>
    static std::vector<R> all(const desk::Book& book)
    {
        return store::Records<R>(book.file()).list();
    }
};

} // namespace uitest
