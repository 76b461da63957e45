// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/fakefiles.h"
#include "tests/ui/workbench/settled.h"

#include "core/base/random.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/form.h"
#include "ui/lang/translations.h"
#include "ui/pages/households/newhouseholddialog.h"
#include "ui/records/formpane.h"
#include "ui/records/recorddialog.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QApplication>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

namespace {

const QString Words = QStringLiteral("vier lose Wörter hier");

/// A new encrypted file in the window, on the page Unterkünfte.
struct NewFile : uitest::Bench {
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{clock, random}, {}, dialogs};
    QString path = folder.filePath(QStringLiteral("neu.lotse"));
    ui::MainWindow window{ui::Surroundings{books, dialogs, settings, keyDate}};

    NewFile()
    {
        window.resize(1366, 740);
        window.show();
        window.files().create(path, Words);
        uitest::settle(window.files());
        window.showPage(1);
        settle();
    }
    void settle() const { uitest::settle(window); }
    /// The dialog for a new site.
    [[nodiscard]] ui::RecordDialog& openForm() const
    {
        auto* add = window.currentPage()->findChild<QPushButton*>(QStringLiteral("newSite"));
        REQUIRE(add);
        add->click();
        settle();
        auto* dialog = window.findChild<ui::RecordDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    [[nodiscard]] static QLineEdit& nameIn(const ui::RecordDialog& dialog)
    {
        const auto* form = dialog.findChild<ui::FormPane*>()->form();
        REQUIRE(form);
        return *form->field(QStringLiteral("name"))->findChild<QLineEdit*>();
    }
};

} // namespace

TEST_CASE("A family that was typed is there again after the idle lock, until it is added or cancelled",
          "[idle][workbench]")
{
    NewFile w;
    const auto openDialog = [&]() -> ui::NewHouseholdDialog& {
        w.window.showPage(2);
        w.settle();
        for (auto* button : w.window.currentPage()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&New household…"))
                button->click();
        w.settle();
        auto* dialog = w.window.findChild<ui::NewHouseholdDialog*>();
        REQUIRE(dialog);
        return *dialog;
    };
    const auto field = [](const ui::NewHouseholdDialog& dialog, const char* code, int nth) {
        for (auto* one : dialog.findChildren<ui::FieldEditor*>())
            if (one->code() == QLatin1String(code) && nth-- == 0)
                return one;
        FAIL("no field " << code);
        throw 0;
    };
    const auto textOf = [&](const ui::NewHouseholdDialog& dialog, const char* code, int nth) {
        return field(dialog, code, nth)->findChild<QLineEdit*>()->text();
    };
    auto& dialog = openDialog();
    QTest::keyClicks(field(dialog, "family_name", 0)->findChild<QLineEdit*>(), QStringLiteral("Adler"));
    QTest::keyClicks(field(dialog, "given_name", 1)->findChild<QLineEdit*>(), QStringLiteral("Anna"));
    QTest::keyClicks(field(dialog, "born", 1)->findChild<QLineEdit*>(), QStringLiteral("31.2.90"));
    w.clock.advance(qint64{11} * 60 * 1000);
    w.window.findChild<ui::IdleLock*>()->look();
    REQUIRE(w.window.files().file() == nullptr);

    uitest::openNow(w.window.files(), w.path, Words);
    auto& again = openDialog();
    CHECK(textOf(again, "family_name", 0) == QStringLiteral("Adler"));
    CHECK(textOf(again, "given_name", 1) == QStringLiteral("Anna"));
    CHECK(textOf(again, "born", 1) == QStringLiteral("31.2.90"));
    SECTION("cancelled")
    {
        again.reject();
    }
    SECTION("added")
    {
        field(again, "born", 1)->findChild<QLineEdit*>()->setText(QStringLiteral("3.2.1990"));
        QTest::keyClick(&again, Qt::Key_Return, Qt::ControlModifier);
    }
    REQUIRE(QTest::qWaitFor([&] { return !w.window.findChild<ui::NewHouseholdDialog*>(); }));
    w.settle();
    CHECK(textOf(openDialog(), "family_name", 0).isEmpty());
}

TEST_CASE("What was typed into a form is there again after the idle lock", "[idle][workbench]")
{
    NewFile w;
    QLineEdit& name = NewFile::nameIn(w.openForm());
    name.setFocus();
    QTest::keyClicks(&name, QStringLiteral("Haus am Kanal"));
    w.settle();
    w.clock.advance(qint64{11} * 60 * 1000);
    w.window.findChild<ui::IdleLock*>()->look();
    REQUIRE(w.window.files().file() == nullptr);
    CHECK(w.window.findChild<ui::RecordDialog*>() == nullptr);
    CHECK(w.window.files().lockedPath() == w.path);

    uitest::openNow(w.window.files(), w.path, Words);
    REQUIRE(w.window.files().file());
    w.window.showPage(1);
    w.settle();
    CHECK(NewFile::nameIn(w.openForm()).text() == QStringLiteral("Haus am Kanal"));
}
