// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/access.h"
#include "tests/ui/shell/fakefiles.h"

#include "ui/help/helpwindow.h"
#include "ui/lang/translations.h"
#include "ui/pages/start/newfiledialog.h"
#include "ui/pages/start/passphrasedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

void checkMenus(const QMenuBar& menus)
{
    for (const QMenu* menu : menus.findChildren<QMenu*>()) {
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts << action->text();
        CAPTURE(menu->title().toStdString());
        uitest::checkUnique(texts);
    }
}

void checkAll(const QWidget& window, const char* name)
{
    CAPTURE(name);
    uitest::checkAccess(window);
}

/// With LOTSE_PICTURES=folder every page and dialog is saved there as the tests see it.
void savePicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("LOTSE_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("On every page and dialog each control has a name and each mnemonic is unique", "[accessibility]")
{
    const ui::Language language = GENERATE(ui::Language::German, ui::Language::English);
    const QString suffix = QLatin1Char('-') + ui::nameOf(language);
    CAPTURE(suffix.toStdString());
    ui::Translations translations;
    translations.use(language);
    uitest::Bench bench;
    ui::MainWindow window(ui::Surroundings{bench.gateway, bench.dialogs, bench.settings, bench.keyDate});
    window.resize(1440, 870);
    window.show();

    bench.settings.addRecentFile(bench.plain, QDateTime(QDate(2026, 11, 17), QTime(10, 42)));
    window.files().close();
    checkAll(window, "start page");
    savePicture(window, QStringLiteral("start") + suffix);
    checkMenus(*window.findChild<QMenuBar*>());

    uitest::openNow(window.files(), bench.locked, QStringLiteral("vier lose Wörter hier"));
    for (int row = 0; row < 2; ++row) {
        window.showPage(row);
        checkAll(window, "page");
    }
    bench.keyDate.step(-17);
    checkAll(window, "page on a past day");
    savePicture(window, QStringLiteral("past") + suffix);
    checkMenus(*window.findChild<QMenuBar*>());
    window.actions().lock->trigger();
    checkAll(window, "lock page");
    savePicture(window, QStringLiteral("locked") + suffix);

    ui::NewFileDialog newFile(bench.dialogs, bench.folder.path());
    newFile.show();
    checkAll(newFile, "new file");
    savePicture(newFile, QStringLiteral("new") + suffix);
    ui::PassphraseDialog passphrase(QStringLiteral("nord.lotse"));
    passphrase.show();
    checkAll(passphrase, "passphrase");
    savePicture(passphrase, QStringLiteral("passphrase") + suffix);
    ui::HelpWindow help;
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    checkAll(help, "help");
    savePicture(help, QStringLiteral("help") + suffix);
    ui::ShortcutsDialog shortcuts(window.QWidget::actions());
    shortcuts.show();
    checkAll(shortcuts, "shortcuts");
    savePicture(shortcuts, QStringLiteral("shortcuts") + suffix);
}
