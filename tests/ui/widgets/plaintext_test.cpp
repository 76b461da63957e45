// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include "ui/widgets/undotoast.h"

#include <QLabel>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

namespace {

const QString Marked = QStringLiteral("<h1>Haus</h1> A & B");

} // namespace

TEST_CASE("A tooltip shows a name as it is written", "[widgets]")
{
    CHECK(ui::tipText(QStringLiteral("Haus A & B")) == QStringLiteral("Haus A & B"));
    QTextDocument shown;
    shown.setHtml(ui::tipText(Marked + QStringLiteral("\n2")));
    CHECK(shown.toPlainText() == Marked + QStringLiteral("\n2"));
}

TEST_CASE("A menu shows the ampersand of a name, and it is read without the mnemonic", "[widgets]")
{
    const QString text = QStringLiteral("&Undo: ") + ui::menuText(Marked);
    CHECK(text.endsWith(QStringLiteral("A && B")));
    CHECK(ui::withoutMnemonic(text) == QStringLiteral("Undo: ") + Marked);
    CHECK(ui::withoutMnemonic(QStringLiteral("A &")) == QStringLiteral("A "));
}

TEST_CASE("The toast shows a name as it is written", "[widgets]")
{
    QWidget host;
    ui::UndoToast toast(host);
    toast.say(Marked);
    const auto labels = toast.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->text() == Marked)
            CHECK(label->textFormat() == Qt::PlainText);
}
