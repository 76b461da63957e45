// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "tests/ui/shell/openwindow.h"
#include "ui/lang/translations.h"
#include "ui/shell/actions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using uitest::Open;
using uitest::openNow;

TEST_CASE("F1 shows the help for what has the focus", "[shell][help]")
{
    Open w;
    openNow(w.window.files(), w.plain);
    w.window.activateWindow();
    w.child<QWidget>("keyDateField").setFocus();
    w.window.actions().help->trigger();
    auto* help = w.window.findChild<ui::HelpWindow*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK_FALSE(help->isModal());
    CHECK(ui::HelpWindow::topicFor(&w.child<QWidget>("keyDateField")) == QStringLiteral("keydate"));
    CHECK(ui::HelpWindow::topicFor(nullptr) == QStringLiteral("start"));
}

TEST_CASE("Each topic of the help is there in both languages, and its links lead somewhere", "[shell][help]")
{
    const ui::Language language = GENERATE(ui::Language::German, ui::Language::English);
    ui::Translations translations;
    translations.use(language);
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+)\\.md\\)"));
    QStringList titles;
    for (const QString& topic : ui::HelpWindow::topics()) {
        CAPTURE(topic.toStdString());
        const QString text = ui::HelpWindow::textOf(topic);
        CHECK(text.startsWith(QStringLiteral("# ")));
        CHECK(text.size() > 300);
        titles << text.section(QLatin1Char('\n'), 0, 0);
        for (auto found = link.globalMatch(text); found.hasNext();)
            CHECK(ui::HelpWindow::topics().contains(found.next().captured(1)));
    }
    CHECK(titles.removeDuplicates() == 0);
}

TEST_CASE("The search of the help narrows the topics to those that hold the word", "[shell][help]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    ui::HelpWindow help;
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    help.showTopic(QStringLiteral("undo"));
    CHECK(help.topic() == QStringLiteral("undo"));
    help.findChild<QLineEdit*>()->setText(QStringLiteral("nutzbar"));
    auto* list = help.findChild<QListWidget*>();
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    CHECK(shown == 3);
    CHECK_FALSE(list->currentItem()->isHidden());
}
