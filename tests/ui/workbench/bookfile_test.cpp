// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/fakefiles.h"
#include "tests/ui/workbench/samplefile.h"

#include "core/actions/records.h"
#include "core/base/random.h"
#include "core/db/database.h"
#include "core/store/file.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/kpistrip.h"
#include "ui/workbench/bookfile.h"
#include "ui/workbench/deskthread.h"
#include "ui/workbench/journalcheck.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <atomic>

namespace {

const QString Passphrase = QStringLiteral("vier lose Wörter hier");

struct Fixture : uitest::Bench {
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{clock, random}, {}, dialogs};
    QString path = folder.filePath(QStringLiteral("neu.lotse"));

    /// Makes a file whose table of stays holds garbage.
    void makeDamaged()
    {
        REQUIRE(books.create(path, std::nullopt).file);
        auto database = db::Database::open(path, db::Mode::ReadWrite);
        const qint64 page = database.int64("SELECT rootpage FROM sqlite_schema WHERE name = 'stay'");
        const qint64 size = database.int64("PRAGMA page_size");
        database.checkpoint();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * size));
        REQUIRE(file.write(QByteArray(static_cast<int>(size), '\x5a')) == size);
    }
};

} // namespace

TEST_CASE("A file made in the window opens again with its passphrase only", "[workbench]")
{
    Fixture f;
    {
        const ui::OpenResult made = f.books.create(f.path, Passphrase);
        REQUIRE(made.file);
        CHECK(made.file->hasPassphrase());
        const ui::OpenResult second = f.books.open({f.path, Passphrase});
        CHECK(second.failure == ui::OpenFailure::InUse);
    }
    CHECK(f.books.open({f.path, std::nullopt}).failure == ui::OpenFailure::NeedsPassphrase);
    CHECK(f.books.open({f.path, QStringLiteral("falsch")}).failure == ui::OpenFailure::WrongPassphrase);
    CHECK(f.books.open({f.path, Passphrase}).file);
}

TEST_CASE("A file that this machine does not know is not opened before the person has said how it came",
          "[workbench]")
{
    Fixture f;
    REQUIRE(f.books.create(f.path, std::nullopt).file);
    QTemporaryDir state;
    desk::Surroundings here{f.clock, f.random};
    here.stateDirectory = state.path();
    ui::BookGateway books{here, {}, f.dialogs};
    CHECK(books.open({f.path}).failure == ui::OpenFailure::MovedOrCopied);
    CHECK(books.open({f.path}).failure == ui::OpenFailure::MovedOrCopied);
    const ui::Arrival answer = GENERATE(ui::Arrival::Moved, ui::Arrival::Copied);
    CHECK(books.open({f.path, std::nullopt, answer}).file);
    CHECK(books.open({f.path}).file);
}

TEST_CASE("A lock that another machine left behind is named and can be removed", "[workbench]")
{
    Fixture f;
    REQUIRE(f.books.create(f.path, std::nullopt).file);
    QFile lock(f.path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4242\nlotsenbuch\nPC-NORD\n");
    lock.close();
    QFile holder(f.path + QStringLiteral(".lock-holder"));
    REQUIRE(holder.open(QIODevice::WriteOnly));
    holder.write(R"({"user": "ada", "host": "PC-NORD", "process": 4242, "since": 1790000000000})");
    holder.close();
    const ui::OpenResult refused = f.books.open({f.path});
    REQUIRE(refused.failure == ui::OpenFailure::InUse);
    CHECK(refused.isHeldElsewhere);
    CHECK(refused.detail.contains(QStringLiteral("ada on PC-NORD since ")));
    CHECK(f.books.removeLock(f.path));
    CHECK(f.books.open({f.path}).file);
}

TEST_CASE("What undo would take back is offered again after reopening", "[workbench]")
{
    Fixture f;
    QTemporaryDir state;
    desk::Surroundings here{f.clock, f.random};
    here.stateDirectory = state.path();
    here.deviceName = QStringLiteral("PC Nord");
    here.userName = QStringLiteral("Ada");
    ui::BookGateway books{here, {}, f.dialogs};
    {
        const auto made = desk::createBook(f.path, std::nullopt, here);
        domain::Operator carrier;
        carrier.name = QStringLiteral("Caritas");
        REQUIRE(actions::create(made.book->file(), carrier).ok());
    }
    ui::MainWindow window(ui::Surroundings{books, f.dialogs, f.settings, f.keyDate});
    window.show();
    const auto isReady = [&](const QAction* step) {
        return QTest::qWaitFor([&] { return step->isEnabled() && !window.files().file()->isBusy(); });
    };
    const QAction* undo = window.actions().undo;
    uitest::openNow(window.files(), f.path);
    REQUIRE(isReady(undo));
    const QString first = undo->text();
    window.actions().undo->trigger();
    REQUIRE(isReady(window.actions().redo));
    CHECK_FALSE(undo->isEnabled());
    window.actions().redo->trigger();
    REQUIRE(isReady(undo));
    CHECK(undo->text() == first);
    window.files().close();
    CHECK_FALSE(undo->isEnabled());
    uitest::openNow(window.files(), f.path);
    CHECK(undo->isEnabled());
    CHECK(undo->text() == first);
}

TEST_CASE("What is no Lotsenbuch is said to be none", "[workbench]")
{
    Fixture f;
    CHECK(f.books.open({f.path, std::nullopt}).failure == ui::OpenFailure::Missing);
    QFile other(f.path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("Stichtag;Personen\n01.03.2016;4800\n");
    other.close();
    CHECK(f.books.open({f.path, std::nullopt}).failure == ui::OpenFailure::NotALotsenbuch);
    const QString foreign = f.folder.filePath(QStringLiteral("foreign.lotse"));
    db::Database::open(foreign, db::Mode::Create).execute("CREATE TABLE page (id)");
    CHECK(f.books.open({foreign, std::nullopt}).failure == ui::OpenFailure::NotALotsenbuch);
}

TEST_CASE("A bundle is said to be one, not asked for a passphrase", "[workbench]")
{
    Fixture f;
    QFile bundle(f.folder.filePath(QStringLiteral("für März.lotsebuendel")));
    REQUIRE(bundle.open(QIODevice::WriteOnly));
    bundle.write(QByteArray("LOTSEBUENDEL\x01", 13));
    for (int i = 0; i < 8192; ++i) // as noisy as an encrypted file
        bundle.putChar(static_cast<char>(i * 37 + i / 256));
    bundle.close();
    const ui::OpenResult result = f.books.open({bundle.fileName(), std::nullopt});
    CHECK(result.failure == ui::OpenFailure::NotALotsenbuch);
    CHECK(result.sentence.contains(QStringLiteral("für März.lotsebuendel")));
    CHECK(result.sentence.contains(QStringLiteral("bundle")));
}

TEST_CASE("A file damaged in its middle is said to be damaged and closed again", "[workbench]")
{
    Fixture f;
    f.makeDamaged();
    // Opening itself does not look there; reading the figures does.
    ui::MainWindow window(ui::Surroundings{f.books, f.dialogs, f.settings, f.keyDate});
    window.show();
    f.dialogs.nextChoice = 0;
    uitest::openNow(window.files(), f.path);
    REQUIRE(QTest::qWaitFor([&] { return !f.dialogs.errors.isEmpty(); }, 10'000));
    CHECK(f.dialogs.errors.size() == 1);
    CHECK(f.dialogs.errors.first().contains(QStringLiteral("damaged")));
    CHECK_FALSE(window.files().file());
    CHECK(window.currentPage() == nullptr);
}

TEST_CASE("Damage that shows before anybody listens is told all the same", "[workbench]")
{
    Fixture f;
    f.makeDamaged();
    const ui::OpenResult opened = f.books.open({f.path, std::nullopt, ui::Arrival::Copied});
    REQUIRE(opened.file);
    REQUIRE(QTest::qWaitFor([&] { return !opened.file->isBusy(); }, 10'000));
    QStringList told;
    opened.file->onUnreadable([&](const QString& sentence) { told << sentence; });
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 10'000));
    CHECK(told.size() == 1);
}

TEST_CASE("Only pages that work are shown", "[workbench]")
{
    Fixture f;
    const ui::OpenResult made = f.books.create(f.path, std::nullopt);
    REQUIRE(made.file);
    QStringList shown;
    for (const auto& page : made.file->createPages(f.keyDate, f.settings))
        shown << page->info().id;
    CHECK(shown == QStringList{QStringLiteral("overview"), QStringLiteral("sites"),
                               QStringLiteral("households"), QStringLiteral("staff"),
                               QStringLiteral("findings"), QStringLiteral("reports"),
                               QStringLiteral("settings")});
}

TEST_CASE("An empty file shows the overview, follows the key date and leads to its report", "[workbench]")
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
    Q_EMIT overview->reportRequested();
    REQUIRE(QTest::qWaitFor(idle));
    REQUIRE(window.currentPage());
    CHECK(window.currentPage()->info().id == QStringLiteral("reports")); // with its options and a preview
}

TEST_CASE("Figures that are not known read as a dash, not as none", "[workbench]")
{
    Fixture f;
    auto made = desk::createBook(f.path, std::nullopt, {f.clock, f.random});
    ui::DeskThread thread(std::move(made.book));
    ui::OverviewPage page(thread, f.dialogs);
    page.show();
    const auto* strip = page.findChild<ui::KpiStrip*>();
    const auto areUnknown = [&] {
        return std::all_of(strip->cells().begin(), strip->cells().end(), [](const ui::KpiCell* cell) {
            const ui::Kpi& kpi = cell->kpi();
            return kpi.value == QStringLiteral("–") && kpi.note.isEmpty() && kpi.tone == ui::Tone::Neutral;
        });
    };
    CHECK(areUnknown());
    page.setKeyDate(QDate(2026, 11, 17));
    CHECK(areUnknown());
    REQUIRE(QTest::qWaitFor([&] { return page.shown().on.isValid(); }));
    CHECK_FALSE(areUnknown());
    CHECK(strip->cells().back()->kpi().tone == ui::Tone::Ok);

    std::atomic_bool isFree = false;
    thread.perform([&](desk::Book&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(600));
        isFree = true;
    });
    page.setKeyDate(QDate(2026, 11, 16));
    REQUIRE(QTest::qWaitFor(areUnknown));
    CHECK_FALSE(isFree);
    REQUIRE(QTest::qWaitFor([&] { return page.shown().on == QDate(2026, 11, 16); }));
    CHECK_FALSE(areUnknown());
}

TEST_CASE("Figures that cannot be read are taken away and can be asked for again", "[workbench]")
{
    Fixture f;
    auto made = desk::createBook(f.path, std::nullopt, {f.clock, f.random});
    ui::DeskThread thread(std::move(made.book));
    ui::OverviewPage page(thread, f.dialogs);
    page.show();
    thread.perform(
        [](desk::Book& book) { book.file().database().execute("ALTER TABLE stay RENAME TO gone"); });
    page.setKeyDate(QDate(2026, 11, 17));
    auto* again = page.findChild<ui::EmptyState*>(QStringLiteral("noFigures"))->findChild<QPushButton*>();
    REQUIRE(QTest::qWaitFor([&] { return again->isVisible(); }));
    CHECK_FALSE(page.shown().on.isValid());
    const QString tryAgain = again->text();
    thread.perform(
        [](desk::Book& book) { book.file().database().execute("ALTER TABLE gone RENAME TO stay"); });
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return page.shown().on.isValid(); }));
    CHECK(again->text() != tryAgain);
}

TEST_CASE("Checking again verifies the journal and names what was altered behind its back", "[workbench]")
{
    Fixture f;
    REQUIRE(f.books.create(f.path, std::nullopt).file);
    {
        const auto opened =
            desk::openBook(f.path, std::nullopt, desk::OpenMode::ReadWrite, {f.clock, f.random});
        domain::Operator carrier;
        carrier.name = QStringLiteral("Caritas");
        REQUIRE(actions::create(opened.book->file(), carrier).ok());
    }
    {
        auto database = db::Database::open(f.path, db::Mode::ReadWrite);
        database.execute("DROP TRIGGER guard_op_UPDATE");
        database.execute("UPDATE op SET hlc = hlc + 65536 WHERE id = (SELECT max(id) FROM op)");
    }
    ui::MainWindow window(ui::Surroundings{f.books, f.dialogs, f.settings, f.keyDate});
    window.show();
    uitest::openNow(window.files(), f.path);
    auto* overview = window.findChild<ui::OverviewPage*>();
    const auto findings = [&] { return overview->shown().findings.findings; };
    REQUIRE(QTest::qWaitFor([&] { return !window.files().file()->isBusy(); }));
    REQUIRE(findings().empty());
    auto* again = overview->findChild<QToolButton*>(QStringLiteral("checkAgainButton"));
    REQUIRE(again);
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return !findings().empty(); }));
    CHECK(findings().front().code == QStringLiteral("chain-broken"));
    CHECK(f.dialogs.errors.isEmpty());
}

TEST_CASE("Checking a journal can be stopped and holds up no figures", "[workbench]")
{
    Fixture f;
    const desk::Surroundings around{f.clock, f.random};
    uitest::putSample(f.path);
    ui::DeskThread thread(desk::openBook(f.path, std::nullopt, desk::OpenMode::ReadWrite, around).book);
    ui::JournalCheck check(thread);
    std::vector<ui::JournalCheck::Outcome> outcomes;
    QObject::connect(&check, &ui::JournalCheck::finished, &check,
                     [&](ui::JournalCheck::Outcome outcome) { outcomes.push_back(outcome); });
    bool isAnswered = false;
    check.start();
    thread.ask(
        check, 0, [](const desk::Book& book) { return book.occupancy(QDate(2016, 3, 1)).total.residents; },
        [&](int residents) {
            CHECK(residents == 4800);
            CHECK(outcomes.empty());
            isAnswered = true;
            check.stop();
        });
    REQUIRE(QTest::qWaitFor([&] { return !outcomes.empty(); }, 60'000));
    CHECK(isAnswered);
    CHECK(outcomes == std::vector{ui::JournalCheck::Outcome::Stopped});
    check.start();
    REQUIRE(QTest::qWaitFor([&] { return outcomes.size() == 2; }, 60'000));
    CHECK(outcomes.back() == ui::JournalCheck::Outcome::Verified);
    CHECK_FALSE(thread.isBusy());
}
