// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/access.h"
#include "tests/ui/workbench/citywindow.h"

#include "ui/lang/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"
#include "ui/workbench/bookfile.h"

#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using uitest::Office;

namespace {

QStringList tabTexts(const QWidget& page)
{
    QStringList texts;
    for (const auto* tabs : page.findChildren<QTabWidget*>())
        for (int tab = 0; tabs->isVisibleTo(&page) && tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    return texts;
}

} // namespace

TEST_CASE("Every page names its controls and gives each key once", "[ui]")
{
    const auto language = GENERATE(ui::Language::German, ui::Language::English);
    const Office office(language);
    for (int row = 1; row < 7; ++row) {
        ui::Page& page = office.show(row);
        CAPTURE(page.info().id.toStdString());
        uitest::checkNames(page);
        uitest::checkUnique(uitest::textsWithKeys(*office.window) + tabTexts(page));
        for (auto* tabs : page.findChildren<QTabWidget*>())
            for (int tab = 0; tabs->isVisibleTo(&page) && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                office.settle();
                CAPTURE(tabs->tabText(tab).toStdString());
                uitest::checkNames(page);
                uitest::checkUnique(uitest::textsWithKeys(*office.window) + tabTexts(page));
            }
    }
}

TEST_CASE("Each key is given once also where tabs stand within tabs", "[ui]")
{
    const auto language = GENERATE(ui::Language::German, ui::Language::English);
    const Office office(language);
    for (int row = 1; row < 6; ++row) {
        ui::Page& page = office.show(row);
        for (auto* outer : page.findChildren<QTabWidget*>())
            for (int tab = 0; outer->isVisibleTo(&page) && tab < outer->count(); ++tab) {
                outer->setCurrentIndex(tab);
                office.settle();
                for (auto* inner : outer->currentWidget()->findChildren<QTabWidget*>())
                    for (int part = 0; inner->isVisibleTo(&page) && part < inner->count(); ++part) {
                        inner->setCurrentIndex(part);
                        office.settle();
                        CAPTURE(outer->tabText(tab).toStdString(), inner->tabText(part).toStdString());
                        uitest::checkNames(page);
                        uitest::checkUnique(uitest::textsWithKeys(*office.window) + tabTexts(page));
                    }
            }
    }
}

TEST_CASE("An empty list lets the Tab key through, to the button that it offers", "[ui]")
{
    const Office office(ui::Language::German);
    ui::Page& page = office.show(1);
    auto* tabs = page.findChild<QTabWidget*>();
    REQUIRE(tabs);
    for (int tab = 1; tab < tabs->count() - 1; ++tab) {
        tabs->setCurrentIndex(tab);
        office.settle();
        tabs->tabBar()->setFocus();
        const QWidget* before = tabs->tabBar();
        for (int i = 0; i < 6 && tabs->isAncestorOf(QApplication::focusWidget()); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            CAPTURE(tabs->tabText(tab).toStdString());
            CHECK(QApplication::focusWidget() != before);
            before = QApplication::focusWidget();
        }
    }
}

TEST_CASE("The tree of sites and the list of households show the sample", "[ui]")
{
    const Office office(ui::Language::German);
    const auto* tree = office.show(1).findChild<QTreeView*>();
    REQUIRE(tree);
    CHECK(tree->model()->rowCount() > 40);
    CHECK(tree->currentIndex().isValid());
    const auto* list = office.show(2).findChild<QListView*>(QStringLiteral("households"));
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 3208);
}

TEST_CASE("The search opens a person in the household", "[ui]")
{
    const Office office(ui::Language::German);
    office.show(0);
    auto* box = office.window->findChild<ui::SearchBox*>();
    REQUIRE(box);
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("H-0213"));
    REQUIRE(QTest::qWaitFor([&] { return box->completer() || QApplication::activePopupWidget(); }, 5'000));
    office.settle();
    QTest::qWait(100);
    QTest::keyClick(box, Qt::Key_Return);
    office.settle();
    CHECK(office.window->currentPage()->info().id == QStringLiteral("households"));
    CHECK(box->text().isEmpty());
    const auto* list = office.window->currentPage()->findChild<QListView*>(QStringLiteral("households"));
    CHECK(list->currentIndex().siblingAtColumn(1).data().toString() == QStringLiteral("H-0213"));
}
