// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workbench/twocopies.h"

#include "core/actions/conflicts.h"
#include "core/desk/openconflict.h"
#include "ui/conflicts/versionchoice.h"
#include "ui/pages/bundles/exportdialog.h"
#include "ui/pages/bundles/importdialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/fieldnote.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace {

struct Exchange : uitest::TwoCopies {
    using TwoCopies::TwoCopies;

    template <class Dialog>
    Dialog& dialog(QAction& action) const
    {
        action.trigger();
        Dialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = window->findChild<Dialog*>()) != nullptr; }));
        REQUIRE(QTest::qWaitFor([&] { return found->isVisible(); }));
        return *found;
    }
    static QPushButton& verb(const QDialog& dialog)
    {
        return *dialog.findChild<QPushButton*>(QStringLiteral("verbButton"));
    }
    static QPushButton& extra(const QDialog& dialog)
    {
        return *dialog.findChild<QPushButton*>(QStringLiteral("extraButton"));
    }
    static void type(const QDialog& dialog, const char* field, const QString& text)
    {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        REQUIRE(edit);
        edit->setText(text);
    }
    static QString said(const QDialog& dialog)
    {
        QStringList sentences;
        for (const auto* note : dialog.findChildren<ui::FieldNote*>())
            if (note->isVisibleTo(&dialog) && note->tone() == ui::Tone::Crit)
                sentences << note->text();
        return sentences.join(QLatin1Char('\n'));
    }
    static bool isAt(const QDialog& dialog, const QWidget* part) { return part->isVisibleTo(&dialog); }
    ui::ImportDialog& askFor(const QString& path, const QString& passphrase) const
    {
        auto& import = dialog<ui::ImportDialog>(*window->actions().importBundle);
        type(import, "pathField", path);
        type(import, "passphraseField", passphrase);
        QTest::keyClick(import.findChild<QLineEdit*>(QStringLiteral("passphraseField")), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return isIdle(import); }, 20'000));
        return import;
    }
    static bool isIdle(const QDialog& dialog) { return dialog.cursor().shape() != Qt::BusyCursor; }
};

} // namespace

TEST_CASE(
    "A bundle is exported with a passphrase of its own, says how much goes out and is read by another copy",
    "[ui]")
{
    Exchange f(GENERATE(ui::Language::German, ui::Language::English));
    f.open();
    auto& dialog = f.dialog<ui::ExportDialog>(*f.window->actions().exportBundle);
    REQUIRE(QTest::qWaitFor([&] { return Exchange::verb(dialog).isEnabled(); }));
    uitest::checkAccess(dialog);
    const QString name = QFileInfo(dialog.path()).fileName();
    CHECK(name.endsWith(QStringLiteral(".lotsebuendel")));
    CHECK_FALSE(name.contains(QStringLiteral("Nord")));
    Exchange::verb(dialog).click();
    CHECK_FALSE(Exchange::said(dialog).isEmpty()); // no passphrase yet
    Exchange::type(dialog, "pathField", f.bundle);
    Exchange::type(dialog, "passphraseField", uitest::BundlePassphrase);
    Exchange::type(dialog, "repeatField", QStringLiteral("drei rote Lampen hier"));
    Exchange::verb(dialog).click();
    CHECK_FALSE(QFile::exists(f.bundle));
    Exchange::type(dialog, "repeatField", uitest::BundlePassphrase);
    QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("repeatField")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(f.bundle) && Exchange::isIdle(dialog); }, 20'000));
    CHECK_FALSE(Exchange::verb(dialog).isVisibleTo(&dialog));
    const auto there = f.openThere();
    syncing::ImportOptions options;
    options.passphrase = uitest::BundlePassphrase;
    CHECK(syncing::importBundle(there->file(), f.bundle, options).counts.refused == 0);
}

TEST_CASE(
    "An import shows what would happen before anything changes, then counts, a backup and the conflicts",
    "[ui]")
{
    Exchange f(GENERATE(ui::Language::German, ui::Language::English));
    f.disagree();
    f.open();
    auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    CHECK(Exchange::said(dialog).toStdString().empty());
    REQUIRE(dialog.report().conflicts.size() == 1);
    CHECK(dialog.report().sender == QStringLiteral("Laptop Süd"));
    CHECK(dialog.report().result.kinds.size() == 1);
    uitest::checkAccess(dialog);
    CHECK_FALSE(f.window->actions().undo->text().contains(QStringLiteral("Hannover")));

    SECTION("what is left open stands on the page Unstimmigkeiten")
    {
        Exchange::verb(dialog).click();
        REQUIRE(QTest::qWaitFor([&] { return Exchange::extra(dialog).isVisibleTo(&dialog); }, 20'000));
        uitest::checkAccess(dialog);
        CHECK(dialog.report().result.counts.newConflicts == 1);
        Exchange::extra(dialog).click();
        f.settle();
        CHECK(f.window->currentPage()->info().id == QStringLiteral("findings"));
    }
    SECTION("what is decided in the preview is carried out after the import, and undone by name")
    {
        dialog.findChildren<ui::VersionCard*>()[1]->button().setChecked(true);
        Exchange::verb(dialog).click();
        REQUIRE(QTest::qWaitFor([&] { return dialog.report().decided == 1; }, 20'000));
        CHECK_FALSE(Exchange::extra(dialog).isVisibleTo(&dialog));
        dialog.reject();
        f.settle();
        const QAction* undo = f.window->actions().undo;
        CHECK(undo->text().contains(
            QStringLiteral("Caritas & Söhne").replace(QLatin1Char('&'), QStringLiteral("&&"))));
        f.window->actions().undo->trigger();
        f.settle();
        f.window->files().close();
        CHECK(Exchange::carrierIn(*f.openHere()).name == QStringLiteral("Caritas Hannover"));
    }
    if (f.window->files().file())
        f.window->files().close();
    const QDir backups(f.here + QStringLiteral(".backups"));
    CHECK(backups.entryList({QStringLiteral("*-import.lotse")}).size() == 1);
}

TEST_CASE("Several decisions in a preview are one step that one undo takes back", "[ui]")
{
    Exchange f;
    f.disagreeTwice();
    f.open();
    auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    REQUIRE(dialog.report().conflicts.size() == 2);
    for (auto* choice : dialog.findChildren<ui::VersionChoice*>())
        choice->choose(1);
    Exchange::verb(dialog).click();
    REQUIRE(QTest::qWaitFor([&] { return dialog.report().decided == 2; }, 20'000));
    CHECK(dialog.report().open == 0);
    dialog.reject();
    f.settle();
    f.window->actions().undo->trigger();
    f.settle();
    f.window->files().close();
    CHECK(desk::openConflicts(f.openHere()->file()).size() == 2);
}

TEST_CASE("What is still to be decided after an import is counted, not reckoned", "[ui]")
{
    Exchange f;
    f.disagree();
    f.importHere(); // this conflict is settled there, the other one is new
    {
        syncing::ExportOptions out;
        out.passphrase = uitest::BundlePassphrase;
        out.cost = {1, 8};
        const QString back = f.folder.filePath(QStringLiteral("zurück.lotsebuendel"));
        Exchange::setSource(*f.openHere(), QStringLiteral("Vertrag 12"));
        syncing::exportBundle(f.openHere()->file(), back, out);
        const auto book = f.openThere();
        f.clock.advance(60'000);
        Exchange::setSource(*book, QStringLiteral("Vertrag 13"));
        syncing::ImportOptions in;
        in.passphrase = uitest::BundlePassphrase;
        syncing::importBundle(book->file(), back, in);
        const auto open = desk::openConflicts(book->file());
        const auto name = std::ranges::find(open, 1, &desk::OpenConflict::registerNumber);
        REQUIRE(name != open.end());
        REQUIRE(actions::resolveConflict(book->file(),
                                         {static_cast<quint16>(name->record.kind), name->record.id}, 1,
                                         name->versions[0].cells)
                    .action);
        f.exportThere(*book);
    }
    f.open();
    auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    CHECK(dialog.report().conflicts.size() == 1);
    Exchange::verb(dialog).click();
    REQUIRE(QTest::qWaitFor([&] { return Exchange::extra(dialog).isVisibleTo(&dialog); }, 20'000));
    CHECK(dialog.report().open == 1);
}

TEST_CASE("A passphrase that fits no more after the preview is asked for again where it is typed", "[ui]")
{
    Exchange f;
    f.disagree();
    f.open();
    auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    syncing::ExportOptions other;
    other.passphrase = QStringLiteral("ganz andere Worte hier");
    other.cost = {1, 8};
    syncing::exportBundle(f.openThere()->file(), f.bundle, other);
    Exchange::verb(dialog).click();
    REQUIRE(QTest::qWaitFor([&] { return Exchange::isIdle(dialog); }, 20'000));
    CHECK(Exchange::said(dialog).contains(QStringLiteral("Passphrase")));
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("passphraseField"));
    REQUIRE(field->isVisibleTo(&dialog));
    field->setText(other.passphrase);
    Exchange::verb(dialog).click();
    REQUIRE(QTest::qWaitFor([&] { return Exchange::isIdle(dialog); }, 20'000));
    CHECK(Exchange::said(dialog).isEmpty());
}

TEST_CASE("A place that was typed before the changes were counted stays", "[ui]")
{
    Exchange f;
    f.open();
    f.window->files().file()->undo(); // something to do before the count
    f.window->actions().exportBundle->trigger();
    auto* dialog = f.window->findChild<ui::ExportDialog*>();
    REQUIRE(dialog);
    REQUIRE_FALSE(Exchange::verb(*dialog).isEnabled());
    Exchange::type(*dialog, "pathField", f.bundle);
    REQUIRE(QTest::qWaitFor([&] { return Exchange::verb(*dialog).isEnabled(); }));
    CHECK(dialog->path() == f.bundle);
}

TEST_CASE("What is to be known of a bundle is said of one as of many", "[ui]")
{
    const uitest::TwoCopies german;
    syncing::ImportResult result;
    result.counts.duplicate = 1;
    result.counts.deletes = 2;
    const QStringList remarks = ui::remarksOn(result);
    REQUIRE(remarks.size() == 2);
    CHECK(remarks[0] == QStringLiteral("1 Änderung ist schon hier."));
    CHECK(remarks[1] == QStringLiteral("Löscht hier 2 Einträge."));
}

TEST_CASE("A bundle that is here already is said to be, and importing it is not offered", "[ui]")
{
    Exchange f;
    f.disagree();
    f.importHere();
    f.open();
    const auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    CHECK(dialog.report().result.counts.fresh == 0);
    CHECK_FALSE(Exchange::verb(dialog).isVisibleTo(&dialog));
}

TEST_CASE("What cannot be imported is refused in words, and nothing changes", "[ui]")
{
    Exchange f;
    f.disagree();
    const auto contentOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto put = [](const QString& path, const QByteArray& content) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    };
    QByteArray bytes = contentOf(f.bundle);
    QString passphrase = uitest::BundlePassphrase;
    QString expected;
    SECTION("a wrong passphrase")
    {
        passphrase = QStringLiteral("falsch geraten");
        expected = QStringLiteral("Passphrase");
    }
    SECTION("no bundle")
    {
        bytes = "Stichtag;Personen\n";
        expected = QStringLiteral("kein Bündel");
    }
    SECTION("a bundle cut off")
    {
        bytes.chop(40);
        expected = QStringLiteral("beschädigt");
    }
    SECTION("a bundle of another city")
    {
        const QString other = f.folder.filePath(QStringLiteral("andere.lotse"));
        const auto made = desk::createBook(other, std::nullopt, f.aroundThere);
        domain::Operator carrier;
        carrier.name = QStringLiteral("DRK");
        REQUIRE(actions::create(made.book->file(), carrier).ok());
        f.exportThere(*made.book);
        bytes = contentOf(f.bundle);
        expected = QStringLiteral("einer anderen Datei");
    }
    put(f.bundle, bytes);
    f.open();
    const auto& dialog = f.askFor(f.bundle, passphrase);
    CAPTURE(Exchange::said(dialog).toStdString(), expected.toStdString());
    CHECK(Exchange::said(dialog).contains(expected));
    CHECK(dialog.report().result.counts.ops == 0);
    CHECK(f.dialogs.errors.isEmpty());
    f.window->files().close();
    CHECK(Exchange::carrierIn(*f.openHere()).name == QStringLiteral("Caritas & Söhne"));
}

TEST_CASE("A file without records becomes a copy of the sender's when a person says so", "[ui]")
{
    Exchange f;
    f.disagree();
    REQUIRE(QFile::remove(f.here));
    (void)desk::createBook(f.here, std::nullopt, f.aroundHere);
    f.dialogs.nextChoice = 0;
    f.open();
    auto& dialog = f.askFor(f.bundle, uitest::BundlePassphrase);
    REQUIRE(QTest::qWaitFor([&] { return dialog.report().result.counts.fresh > 0; }, 20'000));
    CHECK(f.dialogs.asked.size() == 1);
    Exchange::verb(dialog).click();
    REQUIRE(QTest::qWaitFor([&] { return !Exchange::verb(dialog).isVisibleTo(&dialog); }, 20'000));
    f.window->files().close();
    CHECK(Exchange::carrierIn(*f.openHere()).name == QStringLiteral("Caritas Hannover"));
}

TEST_CASE("Closing the file under a dialog about bundles is harmless", "[ui]")
{
    Exchange f;
    f.disagree();
    f.open();
    (void)f.dialog<ui::ImportDialog>(*f.window->actions().importBundle);
    f.window->files().close();
    CHECK_FALSE(f.window->findChild<ui::ImportDialog*>());
    CHECK_FALSE(f.window->actions().importBundle->isEnabled());
    CHECK(f.window->actions().restore->isEnabled());
}
