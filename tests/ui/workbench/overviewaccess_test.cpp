// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/access.h"
#include "tests/ui/workbench/citywindow.h"

#include "ui/charts/occupancychart.h"
#include "ui/help/helpwindow.h"
#include "ui/lang/translations.h"
#include "ui/lists/listdialog.h"
#include "ui/pages/overview/findingdialog.h"
#include "ui/pages/overview/findingspanel.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/scopechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/kpicell.h"
#include "ui/workbench/bookfile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProxyStyle>
#include <QScrollArea>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

namespace {

/// The window with the real overview on the sample city.
struct City : uitest::CityWindow {
    explicit City(ui::Language language) : CityWindow(language) { REQUIRE(waitIdle()); }
    bool waitIdle() const
    {
        return QTest::qWaitFor([&] { return !window->files().file()->isBusy(); }, 60'000);
    }
    template <class Dialog>
    Dialog* dialog() const
    {
        Dialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = window->findChild<Dialog*>()); }, 20'000));
        return found;
    }
};

/// What 1366 × 768 leaves to a window when text has 125 %.
constexpr QSize SmallScreen(1092, 570);

bool isReachable(const QWidget& widget, const QWidget& window)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisibleTo(&window) && widget.isEnabled() &&
           widget.window() == &window && !widget.focusProxy() && !qobject_cast<const QMenu*>(&widget) &&
           !qobject_cast<const QMenuBar*>(&widget);
}

/// Everything Tab reaches, in its order.
std::vector<QWidget*> tabOrder(QWidget& window)
{
    std::vector<QWidget*> order;
    for (QWidget* widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain())
        if (isReachable(*widget, window))
            order.push_back(widget);
    return order;
}

std::string nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).toStdString() : std::string();
}

void checkNamed(QWidget& window)
{
    for (QWidget* widget : tabOrder(window)) {
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK_FALSE(nameOf(widget).empty());
    }
}

void checkMnemonics(const QWidget& window)
{
    uitest::checkUnique(uitest::textsWithKeys(window));
}

/// From top to bottom, in a row from left to right, column after column.
void checkReadingOrder(const QWidget& part)
{
    const QPoint origin;
    QRect before;
    std::string nameBefore;
    for (QWidget* widget : tabOrder(*part.window())) {
        if (!part.isAncestorOf(widget))
            continue;
        const QRect place(widget->mapTo(&part, origin), widget->size());
        const bool isBelow = place.top() >= before.bottom();
        const bool isRight = place.left() >= before.right() || place.left() > before.left();
        CAPTURE(nameBefore, nameOf(widget));
        CHECK((before.isNull() || isBelow || isRight));
        before = place;
        nameBefore = nameOf(widget);
    }
}

/// Nothing to stop at that only shows something.
void checkLiveStops(QWidget& window)
{
    for (QWidget* widget : tabOrder(window)) {
        CAPTURE(widget->metaObject()->className(), nameOf(widget));
        CHECK_FALSE(qobject_cast<QLabel*>(widget));
        CHECK_FALSE(qobject_cast<QScrollArea*>(widget));
    }
}

template <class Dialog>
void checkAndLeave(const City& city)
{
    auto* dialog = city.dialog<Dialog>();
    checkNamed(*dialog);
    checkMnemonics(*dialog);
    checkReadingOrder(*dialog);
    checkLiveStops(*dialog);
    CHECK_FALSE(dialog->windowTitle().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !city.window->findChild<Dialog*>(); }));
}

} // namespace

TEST_CASE("Tables and findings open by key, are named and stop the Tab key only where something can be done",
          "[accessibility]")
{
    const City city(GENERATE(ui::Language::German, ui::Language::English));
    checkLiveStops(*city.window);
    for (const char* name : {"occupancyTableButton", "staffingTableButton"}) {
        CAPTURE(name);
        auto* button = city.window->findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        checkAndLeave<ui::ListDialog>(city);
    }
    auto* panel = city.window->findChild<ui::FindingsPanel*>();
    auto* findings = panel->findChild<QListView*>();
    findings->setFocus();
    QTest::keyClick(findings, Qt::Key_Home);
    QTest::keyClick(findings, Qt::Key_Return);
    checkAndLeave<ui::FindingDialog>(city);
}

TEST_CASE("The overview is reached, named and read by keyboard alone", "[accessibility]")
{
    const City city(GENERATE(ui::Language::German, ui::Language::English));
    auto* page = city.window->findChild<ui::OverviewPage*>();
    REQUIRE(page);
    checkNamed(*city.window);
    checkMnemonics(*city.window);
    checkReadingOrder(*page);
    const auto order = tabOrder(*city.window);
    const std::set<QWidget*> reached(order.begin(), order.end());
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool mustBeReached = qobject_cast<ui::KpiCell*>(widget) ||
                                   qobject_cast<ui::ChartCanvas*>(widget) ||
                                   qobject_cast<QListView*>(widget) ||
                                   (qobject_cast<QAbstractButton*>(widget) && widget->isVisible());
        CAPTURE(widget->metaObject()->className(), nameOf(widget));
        if (mustBeReached && widget->isVisibleTo(city.window.get()))
            CHECK(reached.contains(widget));
    }
}

TEST_CASE("Every figure opens its list with Enter, and lists are named and closed with Escape",
          "[accessibility]")
{
    const City city(ui::Language::German);
    const auto cells = city.window->findChildren<ui::KpiCell*>();
    REQUIRE(cells.size() == 5);
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        cells[i]->setFocus();
        QTest::keyClick(cells[i], Qt::Key_Return);
        if (auto* menu = city.window->findChild<QMenu*>(QStringLiteral("staffMenu")))
            QTest::keyClick(menu, Qt::Key_Return);
        auto* list = city.dialog<ui::ListDialog>();
        checkNamed(*list);
        checkMnemonics(*list);
        checkReadingOrder(*list);
        QTest::keyClick(list, Qt::Key_Escape);
        REQUIRE(QTest::qWaitFor([&] { return !city.window->findChild<ui::ListDialog*>(); }));
    }
    QTest::keyClick(cells[4], Qt::Key_Return);
    CHECK(qobject_cast<QListView*>(city.window->focusWidget()));
}

TEST_CASE("The lists behind free places, staff on site and places add up to their figures", "[workbench]")
{
    const City city(ui::Language::English);
    const auto* page = city.window->findChild<ui::OverviewPage*>();
    const desk::Overview& shown = page->shown();
    const auto sumIn = [&](const QString& heading) {
        const auto* table = city.dialog<ui::ListDialog>()->findChild<QTableView*>();
        const QAbstractItemModel& rows = *table->model();
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (rows.headerData(column, Qt::Horizontal).toString() != heading)
                continue;
            int sum = 0;
            for (int row = 0; row < rows.rowCount(); ++row)
                sum += rows.index(row, column).data(Qt::EditRole).toInt();
            return sum;
        }
        return -1;
    };
    const auto leave = [&] {
        city.dialog<ui::ListDialog>()->close();
        REQUIRE(QTest::qWaitFor([&] { return !city.window->findChild<ui::ListDialog*>(); }));
    };
    const auto cells = city.window->findChildren<ui::KpiCell*>();
    cells[1]->click();
    CHECK(sumIn(QStringLiteral("Free")) == shown.occupancy.total.free);
    CHECK(sumIn(QStringLiteral("Usable")) == shown.occupancy.total.usable);
    leave();
    const auto chooseFromCell = [&](qsizetype entry) {
        cells[3]->click();
        auto* menu = city.window->findChild<QMenu*>(QStringLiteral("staffMenu"));
        REQUIRE(menu);
        menu->actions().at(entry)->trigger();
        menu->close();
        REQUIRE(
            QTest::qWaitFor([&] { return !city.window->findChild<QMenu*>(QStringLiteral("staffMenu")); }));
    };
    chooseFromCell(0);
    CHECK(shown.actualFteHundredths > 0);
    CHECK(sumIn(QStringLiteral("Share")) == shown.actualFteHundredths);
    leave();
    chooseFromCell(1);
    CHECK(shown.requiredFteHundredths > 0);
    CHECK(sumIn(QStringLiteral("Required FTE")) == shown.requiredFteHundredths);
    leave();
    const auto charts = city.window->findChildren<ui::ChartCanvas*>();
    REQUIRE_FALSE(shown.bars.empty());
    charts.back()->spots().front().open();
    CHECK(sumIn(QStringLiteral("Required FTE")) == shown.bars.front().requiredFteHundredths);
    CHECK(city.dialog<ui::ListDialog>()->windowTitle().contains(shown.bars.front().name));
    leave();
    REQUIRE(charts.front()->spots().size() == 5);
    charts.front()->spots().back().open();
    CHECK(sumIn(QStringLiteral("Places not blocked")) == shown.series.back().places);
    leave();
}

TEST_CASE("A chart tells a screen reader what it shows, and its places open by key", "[accessibility]")
{
    const City city(ui::Language::German);
    const auto charts = city.window->findChildren<ui::ChartCanvas*>();
    REQUIRE(charts.size() == 2);
    for (ui::ChartCanvas* chart : charts) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chart);
        REQUIRE(interface);
        CAPTURE(nameOf(chart));
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
        CHECK(chart->accessibleDescription().contains(QStringLiteral("Als Tabelle")));
        REQUIRE_FALSE(chart->spots().empty());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        CHECK(chart->currentSpot() == 0);
        QTest::keyClick(chart, Qt::Key_Right);
        CHECK(chart->currentSpot() == 1);
        CHECK(chart->accessibleDescription().startsWith(chart->spots()[1].name));
        QTest::keyClick(chart, Qt::Key_Return);
        auto* list = city.dialog<ui::ListDialog>();
        list->close();
        REQUIRE(QTest::qWaitFor([&] { return !city.window->findChild<ui::ListDialog*>(); }));
    }
}

TEST_CASE("Help opens by F1 over a list that keeps the window waiting", "[accessibility]")
{
    const City city(ui::Language::German);
    auto* cell = city.window->findChild<ui::KpiCell*>();
    QTest::keyClick(cell, Qt::Key_Return);
    auto* list = city.dialog<ui::ListDialog>();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeModalWidget() == list; }));
    QTest::keyClick(list, Qt::Key_F1);
    auto* help = list->findChild<ui::HelpWindow*>();
    REQUIRE(help);
    CHECK(help->topic() == QStringLiteral("overview"));
    QTest::keyClick(help, Qt::Key_Escape);
    list->close();
}

TEST_CASE("The overview fits a small screen with large text", "[ui]")
{
    const City city(ui::Language::German);
    const QSize least = city.window->minimumSizeHint();
    CAPTURE(least.width(), least.height());
    CHECK(least.boundedTo(SmallScreen) == least);
    city.window->resize(SmallScreen);
    CHECK(city.window->size() == SmallScreen);
}

TEST_CASE("One site can be chosen, its lists say so, and it stays chosen on another day", "[workbench]")
{
    const City city(ui::Language::English);
    auto* chooser = city.window->findChild<ui::ScopeChooser*>();
    const auto* page = city.window->findChild<ui::OverviewPage*>();
    REQUIRE(chooser->filter().site == std::nullopt);
    const desk::SiteChoice site = page->shown().choices.front();
    const int all = page->shown().occupancy.total.residents;
    chooser->setCurrentText(site.name);
    REQUIRE(city.waitIdle());
    CHECK(chooser->filter().site == site.site);
    CHECK(page->shown().occupancy.total.residents < all);
    CHECK(page->shown().occupancy.sites.size() == 1);
    city.window->findChildren<ui::KpiCell*>().front()->click();
    auto* list = city.dialog<ui::ListDialog>();
    CHECK(list->windowTitle().contains(site.name));
    CHECK(list->windowTitle().contains(QStringLiteral("2016")));
    list->close();
    chooser->setChoices({});
    CHECK(chooser->filter().site == site.site);
    CHECK(chooser->currentText() == site.name);
    chooser->setCurrentIndex(0);
    CHECK(chooser->scopeName().isEmpty());
}

TEST_CASE("A filter that leaves no row says so and can be cleared", "[workbench]")
{
    uitest::Bench bench;
    ui::ListDialog list(ui::residentsList({desk::ResidentRow()}, QDate(2016, 3, 1)), bench.dialogs);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    auto* filter = list.findChild<QLineEdit*>();
    const auto* noHit = list.findChild<QWidget*>(QStringLiteral("noHit"));
    CHECK_FALSE(noHit->isVisible());
    filter->setText(QStringLiteral("xyz"));
    REQUIRE(QTest::qWaitFor([&] { return noHit->isVisible(); }));
    noHit->findChild<QAbstractButton*>()->click();
    CHECK(filter->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !noHit->isVisible(); }));
}

TEST_CASE("A new file says what to do next and where that is told", "[workbench]")
{
    uitest::Bench bench;
    base::SystemRandom random;
    ui::BookGateway books{desk::Surroundings{bench.clock, random}, {}, bench.dialogs};
    ui::Translations translations;
    translations.use(ui::Language::English);
    const QString path = bench.folder.filePath(QStringLiteral("new.lotse"));
    {
        const auto made = desk::createBook(path, std::nullopt, desk::Surroundings{bench.clock, random});
    }
    ui::MainWindow window(ui::Surroundings{books, bench.dialogs, bench.settings, bench.keyDate});
    window.show();
    uitest::openNow(window.files(), path);
    REQUIRE(QTest::qWaitFor([&] { return !window.files().file()->isBusy(); }, 20'000));
    auto* empty = window.findChild<QWidget*>(QStringLiteral("noFigures"));
    REQUIRE(empty->isVisible());
    CHECK(empty->findChild<QLabel*>()->text().startsWith(QStringLiteral("No accommodation")));
    empty->findChild<QAbstractButton*>()->click();
    const auto* help = window.findChild<ui::HelpWindow*>();
    REQUIRE(help);
    CHECK(help->topic() == QStringLiteral("cli"));
}

TEST_CASE("The line of the places steps on the days of a change", "[ui]")
{
    ui::OccupancyChart chart;
    desk::SeriesPoint first{QDate(2016, 1, 31), {10, 0, 0, 0}, 100};
    desk::SeriesPoint last{QDate(2016, 3, 1), {10, 0, 0, 0}, 60};
    chart.setSeries({first, last}, {{first.day, 100}, {QDate(2016, 2, 10), 60}});
    const auto x = [](QDate day) { return double(day.toJulianDay()); };
    CHECK(chart.placesLine() == QList<QPointF>{{x(first.day), 100},
                                               {x(QDate(2016, 2, 10)), 100},
                                               {x(QDate(2016, 2, 10)), 60},
                                               {x(last.day), 60}});
}

TEST_CASE("A finding in a narrow pane gets as many lines as its words need", "[ui]")
{
    ui::FindingsPanel panel;
    auto* list = panel.findChild<QListView*>();
    panel.setFindings({desk::Finding()}, 1, QTime(10, 0));
    panel.resize(700, 300);
    panel.show();
    const int wide = list->sizeHintForRow(0);
    panel.resize(260, 300);
    desk::Finding finding;
    finding.code = QStringLiteral("capacity-published-jointly");
    finding.arguments = QStringList(3, QStringLiteral("eine sehr lange Liste von Unterkünften mit Namen"));
    panel.setFindings({finding}, 1, QTime(10, 0));
    CHECK(list->sizeHintForRow(0) > 2 * wide);
}

TEST_CASE("A list that could not be saved is said so, also when it was closed meanwhile", "[workbench]")
{
    uitest::Bench bench;
    QWidget window;
    bench.dialogs.nextFile = bench.folder.filePath(QStringLiteral("gone/list.csv"));
    auto* list = new ui::ListDialog(ui::residentsList({desk::ResidentRow()}, QDate(2016, 3, 1)),
                                    bench.dialogs, &window);
    for (QAbstractButton* button : list->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("&Save as…"))
            button->click();
    delete list;
    REQUIRE(QTest::qWaitFor([&] { return !bench.dialogs.errors.isEmpty(); }));
    CHECK(bench.dialogs.errors.front().contains(QStringLiteral("could not be written")));
}

TEST_CASE("One click on the button of a finding opens it once, also where one click activates", "[workbench]")
{
    class OneClick final : public QProxyStyle {
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                      QStyleHintReturn* more) const override
        {
            return hint == SH_ItemView_ActivateItemOnSingleClick ||
                   QProxyStyle::styleHint(hint, option, widget, more);
        }
    };
    OneClick style;
    ui::FindingsPanel panel;
    auto* list = panel.findChild<QListView*>();
    list->setStyle(&style);
    panel.setFindings({desk::Finding()}, 1, QTime(10, 0));
    panel.resize(400, 300);
    panel.show();
    int opened = 0;
    QObject::connect(&panel, &ui::FindingsPanel::activated, &panel, [&] { ++opened; });
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topRight() + QPoint(-20, 16));
    CHECK(opened == 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 16));
    CHECK(opened == 2);
    list->setStyle(nullptr);
}
