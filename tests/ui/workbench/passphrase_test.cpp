// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/changepassphrasedialog.h"

#include "tests/ui/workbench/twocopies.h"
#include "ui/shell/actions.h"
#include "ui/widgets/fieldnote.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

const QString FirstWords = QStringLiteral("vier lose Wörter hier");
const QString NextWords = QStringLiteral("fünf neue Wörter stehen da");

struct Protecting : uitest::TwoCopies {
    using TwoCopies::TwoCopies;

    ui::ChangePassphraseDialog& dialog() const
    {
        window->actions().passphrase->trigger();
        auto* found = window->findChild<ui::ChangePassphraseDialog*>();
        REQUIRE(found);
        return *found;
    }
    static void type(const ui::ChangePassphraseDialog& dialog, const char* field, const QString& text)
    {
        auto* line = dialog.findChild<QLineEdit*>(QLatin1String(field));
        REQUIRE(line);
        line->setText(text);
    }
    static QString said(const ui::ChangePassphraseDialog& dialog)
    {
        QStringList sentences;
        for (const auto* note : dialog.findChildren<ui::FieldNote*>())
            if (note->isVisibleTo(&dialog))
                sentences << note->text();
        return sentences.join(QLatin1Char('\n'));
    }
    /// Presses the button; the file is closed, changed and open again.
    void change(ui::ChangePassphraseDialog& dialog, const QString& words) const
    {
        type(dialog, "passphraseField", words);
        type(dialog, "repeatField", words);
        const auto told = dialogs.informed.size() + dialogs.errors.size();
        dialog.accept();
        REQUIRE(
            QTest::qWaitFor([&] { return dialogs.informed.size() + dialogs.errors.size() > told; }, 20'000));
        uitest::settle(window->files());
        CHECK(dialogs.errors.isEmpty());
        REQUIRE(window->files().file());
        CHECK(window->files().file()->hasPassphrase());
        settle();
    }
    [[nodiscard]] desk::Opening opening(const std::optional<QString>& words) const
    {
        return desk::openBook(here, words, desk::OpenMode::ReadWrite, aroundHere).opening;
    }
};

} // namespace

TEST_CASE("A file gets its first passphrase in the window, then another one", "[ui]")
{
    Protecting f(GENERATE(ui::Language::German, ui::Language::English));
    f.open();
    auto& first = f.dialog();
    uitest::checkAccess(first);
    CHECK_FALSE(first.findChild<QLineEdit*>(QStringLiteral("formerPassphraseField"))->isVisibleTo(&first));
    f.change(first, FirstWords);
    f.clock.advance(60'000);

    auto& next = f.dialog();
    uitest::checkAccess(next);
    Protecting::type(next, "formerPassphraseField", FirstWords);
    f.change(next, NextWords);
    f.window->files().close();
    CHECK(f.opening(std::nullopt) == desk::Opening::NeedsKey);
    CHECK(f.opening(FirstWords) == desk::Opening::WrongKey);
    CHECK(f.opening(NextWords) == desk::Opening::Opened);
    const QDir backups(f.here + QStringLiteral(".backups"));
    CHECK(backups.entryList({QStringLiteral("*-passphrase.lotse")}).size() == 2);
}

TEST_CASE("A wrong former passphrase is told at its field; the file stays open as it was", "[ui]")
{
    Protecting f;
    f.open();
    f.change(f.dialog(), FirstWords);
    auto& dialog = f.dialog();
    dialog.accept(); // nothing typed
    CHECK(Protecting::said(dialog).contains(QStringLiteral("bisherige Passphrase fehlt")));
    Protecting::type(dialog, "formerPassphraseField", FirstWords);
    Protecting::type(dialog, "passphraseField", FirstWords);
    Protecting::type(dialog, "repeatField", FirstWords);
    dialog.accept();
    CHECK(Protecting::said(dialog).contains(QStringLiteral("Eine andere wählen")));
    Protecting::type(dialog, "formerPassphraseField", QStringLiteral("etwas anderes"));
    Protecting::type(dialog, "passphraseField", NextWords);
    Protecting::type(dialog, "repeatField", NextWords);
    dialog.accept();
    REQUIRE(QTest::qWaitFor(
        [&] { return Protecting::said(dialog).contains(QStringLiteral("nicht die Passphrase der Datei")); },
        20'000));
    CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("passphraseField"))->text() == NextWords); // not lost
    CHECK(f.window->files().file());
    dialog.reject();
    f.window->files().close();
    CHECK(f.opening(FirstWords) == desk::Opening::Opened);
}
