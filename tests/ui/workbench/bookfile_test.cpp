// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/fakefiles.h"

#include "core/base/random.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"
#include "ui/workbench/bookfile.h"

#include <QAction>

#include <catch2/catch_test_macros.hpp>

namespace {

const QString Passphrase = QStringLiteral("vier lose Wörter hier");

struct Fixture : uitest::Bench {
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{clock, random}, {}, dialogs};
    QString path = folder.filePath(QStringLiteral("neu.lotse"));
};

} // namespace

TEST_CASE("A file made in the window opens again with its passphrase only", "[workbench]")
{
    Fixture f;
    {
        const ui::OpenResult made = f.books.create(f.path, Passphrase);
        REQUIRE(made.file);
        CHECK(made.file->hasPassphrase());
        const ui::OpenResult second = f.books.open(f.path, Passphrase, {});
        CHECK(second.failure == ui::OpenFailure::InUse);
    }
    CHECK(f.books.open(f.path, std::nullopt, {}).failure == ui::OpenFailure::NeedsPassphrase);
    CHECK(f.books.open(f.path, QStringLiteral("falsch"), {}).failure == ui::OpenFailure::WrongPassphrase);
    CHECK(f.books.open(f.path, Passphrase, {}).file);
}

TEST_CASE("What is no Lotsenbuch is said to be none", "[workbench]")
{
    Fixture f;
    CHECK(f.books.open(f.path, std::nullopt, {}).failure == ui::OpenFailure::Missing);
    QFile other(f.path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(8192, 'x'));
    other.close();
    const ui::OpenFailure failure = f.books.open(f.path, std::nullopt, {}).failure;
    CHECK((failure == ui::OpenFailure::NotALotsenbuch || failure == ui::OpenFailure::NeedsPassphrase));
}

TEST_CASE("An empty file shows the overview, follows the key date and saves its report", "[workbench]")
{
    Fixture f;
    REQUIRE(f.books.create(f.path, std::nullopt).file);
    ui::MainWindow window(ui::Surroundings{f.books, f.dialogs, f.settings, f.keyDate});
    window.resize(1366, 740);
    window.show();
    uitest::openNow(window.files(), f.path);
    auto* overview = window.findChild<ui::OverviewPage*>();
    REQUIRE(overview);
    const auto idle = [&] { return !window.files().file()->isBusy(); };
    REQUIRE(QTest::qWaitFor(idle));
    CHECK(overview->shown().on == QDate(2026, 11, 17));
    f.keyDate.step(-1);
    REQUIRE(QTest::qWaitFor(idle));
    CHECK(overview->shown().on == QDate(2026, 11, 16));
    CHECK_FALSE(window.actions().undo->isEnabled());
    f.dialogs.nextFile = f.folder.filePath(QStringLiteral("bericht.html"));
    Q_EMIT overview->reportRequested();
    REQUIRE(QTest::qWaitFor(idle));
    CHECK(f.dialogs.errors.isEmpty());
    CHECK(QFile::exists(f.dialogs.nextFile));
}
