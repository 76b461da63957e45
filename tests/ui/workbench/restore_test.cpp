// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workbench/twocopies.h"

#include "ui/pages/start/restoredialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/fieldnote.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

const QString FilePassphrase = QStringLiteral("vier lose Wörter hier");

struct Restoring : uitest::TwoCopies {
    using TwoCopies::TwoCopies;

    ui::RestoreDialog& dialog() const
    {
        window->actions().restore->trigger();
        ui::RestoreDialog* found = nullptr;
        REQUIRE(
            QTest::qWaitFor([&] { return (found = window->findChild<ui::RestoreDialog*>()) != nullptr; }));
        if (window->files().file())
            settle();
        return *found;
    }
    static QPushButton& button(const ui::RestoreDialog& dialog, const char* name)
    {
        return *dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    static void choose(const ui::RestoreDialog& dialog, const QString& ending)
    {
        auto* table = dialog.findChild<QTableView*>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            if (dialog.current()->path.endsWith(ending))
                return;
        }
        FAIL("no such backup");
    }
    static QString said(const ui::RestoreDialog& dialog)
    {
        QStringList sentences;
        for (const auto* note : dialog.findChildren<ui::FieldNote*>())
            if (note->isVisibleTo(&dialog))
                sentences << note->text();
        return sentences.join(QLatin1Char('\n'));
    }
    bool isReopened() const
    {
        return QTest::qWaitFor(
            [&] {
                return !window->findChild<ui::RestoreDialog*>() && window->files().file() &&
                       !window->files().isBusy();
            },
            20'000);
    }
};

} // namespace

TEST_CASE("A backup takes the place of the open file, which stays open, and the former state is kept", "[ui]")
{
    Restoring f(GENERATE(ui::Language::German, ui::Language::English));
    f.clock.advance(60'000);
    Restoring::rename(*f.openHere(), QStringLiteral("Diakonie"));
    f.open();
    const auto& dialog = f.dialog();
    uitest::checkAccess(dialog);
    Restoring::choose(dialog, QStringLiteral("-daily.lotse"));
    REQUIRE(dialog.current()->lost);
    CHECK(*dialog.current()->lost > 0);
    CHECK(Restoring::button(dialog, "restoreButton").isDefault() == false);
    Restoring::button(dialog, "restoreButton").click();
    REQUIRE(f.isReopened());
    CHECK(f.dialogs.errors.isEmpty());
    f.settle();
    f.window->files().close();
    CHECK(Restoring::carrierIn(*f.openHere()).name == QStringLiteral("Caritas"));
    const QDir backups(f.here + QStringLiteral(".backups"));
    CHECK(backups.entryList({QStringLiteral("*-restore.lotse")}).size() == 1);
}

TEST_CASE("A backup of another city's file is refused in words while the file stays open", "[ui]")
{
    Restoring f;
    const QString other = f.folder.filePath(QStringLiteral("andere.lotse"));
    {
        const auto made = desk::createBook(other, FilePassphrase, f.aroundThere);
        domain::Operator carrier;
        carrier.name = QStringLiteral("DRK");
        REQUIRE(actions::create(made.book->file(), carrier).ok());
    }
    f.open();
    auto& dialog = f.dialog();
    f.dialogs.nextFile = other;
    Restoring::button(dialog, "otherButton").click();
    REQUIRE(dialog.current()->isFromElsewhere);
    auto* passphrase = dialog.findChild<QLineEdit*>(QStringLiteral("passphraseField"));
    REQUIRE(passphrase->isVisibleTo(&dialog));
    passphrase->setText(QStringLiteral("falsch"));
    Restoring::button(dialog, "restoreButton").click();
    REQUIRE(QTest::qWaitFor([&] { return Restoring::said(dialog).contains(QStringLiteral("Passphrase")); },
                            20'000));
    passphrase->setText(FilePassphrase);
    Restoring::button(dialog, "restoreButton").click();
    REQUIRE(QTest::qWaitFor(
        [&] { return Restoring::said(dialog).contains(QStringLiteral("eines anderen Lotsenbuchs")); },
        20'000));
    CHECK(f.window->files().file());
    f.dialogs.nextFile = f.here;
    Restoring::button(dialog, "otherButton").click();
    CHECK(Restoring::said(dialog).contains(QStringLiteral("die Datei selbst")));
}

TEST_CASE("A file that is damaged is restored from the start page", "[ui]")
{
    Restoring f;
    QFile broken(f.here);
    REQUIRE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write(QByteArray(9000, 'x'));
    broken.close();
    f.window = std::make_unique<ui::MainWindow>(ui::Surroundings{*f.books, f.dialogs, f.settings, f.keyDate});
    f.window->show();
    f.dialogs.nextFile = f.here;
    const auto& dialog = f.dialog();
    Restoring::choose(dialog, QStringLiteral("-daily.lotse"));
    Restoring::button(dialog, "restoreButton").click();
    REQUIRE(f.isReopened());
    f.settle();
    f.window->files().close();
    CHECK(Restoring::carrierIn(*f.openHere()).name == QStringLiteral("Caritas"));
}
