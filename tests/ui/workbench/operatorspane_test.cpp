// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/operatorspane.h"

#include "tests/ui/workbench/citywindow.h"
#include "ui/forms/fieldeditor.h"
#include "ui/records/recorddialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("The operators stand beside the sites; one is made, removed and brought back by name", "[ui]")
{
    uitest::Office office(ui::Language::English);
    ui::Page& page = office.show(1);
    REQUIRE(page.info().id == QStringLiteral("sites"));
    auto* button = page.findChild<QPushButton*>(QStringLiteral("operators"));
    auto* operators = page.findChild<ui::OperatorsPane*>();
    CHECK_FALSE(operators->isVisible());
    button->click();
    office.settle();
    CHECK(operators->isVisible());
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("newSite"))->isVisible());
    const int before = operators->count();
    REQUIRE(before > 1);

    operators->create();
    auto* dialog = office.window->findChild<ui::RecordDialog*>();
    REQUIRE(dialog);
    office.settle();
    for (auto* field : dialog->findChildren<ui::FieldEditor*>())
        if (field->code() == QStringLiteral("name"))
            QTest::keyClicks(field->findChild<QLineEdit*>(), QStringLiteral("Neuer Verein"));
    QTest::keyClick(dialog, Qt::Key_Return);
    office.settle();
    REQUIRE_FALSE(office.window->findChild<ui::RecordDialog*>());
    CHECK(operators->count() == before + 1);

    QTableView* table = nullptr;
    for (auto* one : operators->findChildren<QTableView*>())
        if (one->accessibleName() == QStringLiteral("Operators"))
            table = one;
    REQUIRE(table);
    REQUIRE(table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Neuer Verein"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    office.settle();
    CHECK(operators->count() == before);
    const auto undo = office.window->files().file()->undoText();
    REQUIRE(undo);
    CHECK(undo->contains(QStringLiteral("Neuer Verein")));
    office.window->files().file()->undo();
    office.settle();
    CHECK(operators->count() == before + 1);
    page.findChild<QPushButton*>(QStringLiteral("sites"))->click();
    office.settle();
    CHECK(page.findChild<QPushButton*>(QStringLiteral("newSite"))->isVisible());
}
