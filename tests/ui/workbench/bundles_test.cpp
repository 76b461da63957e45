// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workbench/twocopies.h"

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
