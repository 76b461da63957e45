// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "tests/ui/shell/fakefiles.h"
#include "ui/lang/format.h"
#include "ui/lists/figurelists.h"
#include "ui/lists/listhost.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Hut {
    QString name;
    int beds;
};

std::unique_ptr<ui::RowsModelBase> huts(std::vector<Hut> rows)
{
    auto model = std::make_unique<ui::RowsModel<Hut>>(std::vector<ui::RowsColumn<Hut>>{
        {QStringLiteral("Zimmer"), [](const Hut& hut) { return hut.name; }, {}, false},
        {QStringLiteral("Betten"), [](const Hut& hut) { return QString::number(hut.beds); },
         [](const Hut& hut) { return QVariant(hut.beds); }, true}});
    model->setRows(std::move(rows));
    return model;
}

const std::vector<Hut> Three{
    {QStringLiteral("1.02"), 3}, {QStringLiteral("1.10"), 2}, {QStringLiteral("1.01"), 4}};

/// A window that remembers in a map.
struct Host final : QWidget, ui::ListHost {
    std::map<QString, QByteArray> kept;
    QString last;

    [[nodiscard]] QByteArray listState(const QString& key) const override
    {
        const auto found = kept.find(key);
        return found == kept.end() ? QByteArray() : found->second;
    }
    void keepListState(const QString& key, const QByteArray& state) override { kept[key] = state; }
    void say(const QString& sentence) override { last = sentence; }
};

struct ListBench : uitest::Bench {
    Host host;
    ui::ListPane* list = newList();

    ListBench()
    {
        list->setRows(huts(Three));
        host.resize(500, 300);
        host.show();
    }
    ui::ListPane* newList()
    {
        return new ui::ListPane(dialogs, QStringLiteral("huts"), QStringLiteral("Zimmer"), &host);
    }
    [[nodiscard]] QHeaderView& header() const { return *list->table().horizontalHeader(); }
    [[nodiscard]] QString shown(int row) const
    {
        return list->table().model()->index(row, 0).data().toString();
    }
    void filter(const QString& text) const { list->findChild<QLineEdit*>()->setText(text); }
    /// Takes an entry of the list's menu, as a person would.
    void pick(const QString& text) const
    {
        Q_EMIT list->table().customContextMenuRequested({});
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (menu = list->findChild<QMenu*>()) != nullptr; }));
        QList<QAction*> all = menu->actions();
        for (QMenu* below : menu->findChildren<QMenu*>())
            all << below->actions();
        for (QAction* action : all)
            if (QString(action->text()).remove(QLatin1Char('&')) == text)
                action->trigger();
        delete menu;
    }
};

} // namespace

TEST_CASE("A list keeps the chosen row while it is sorted and filtered", "[lists]")
{
    ListBench bench;
    bench.list->choose(2);
    REQUIRE(bench.list->current() == 2);
    CHECK(bench.list->table().currentIndex().row() == 2);
    bench.list->table().sortByColumn(0, Qt::AscendingOrder);
    CHECK(bench.list->current() == 2);
    CHECK(bench.list->table().currentIndex().row() == 0);
    bench.list->table().sortByColumn(0, Qt::DescendingOrder);
    CHECK(bench.list->current() == 2);
    CHECK(bench.list->table().currentIndex().row() == 2);
    bench.filter(QStringLiteral("1.0"));
    CHECK(bench.list->shownCount() == 2);
    CHECK(bench.list->current() == 2);
    CHECK(bench.list->table().currentIndex().row() == 1);
}

TEST_CASE("A list keeps order and filter when its rows change; no row is chosen then", "[lists]")
{
    ListBench bench;
    bench.list->table().sortByColumn(0, Qt::DescendingOrder);
    bench.filter(QStringLiteral("1."));
    bench.list->choose(2);
    bench.list->setRows(
        huts({{QStringLiteral("1.5"), 1}, {QStringLiteral("9"), 1}, {QStringLiteral("1.7"), 1}}));
    CHECK(bench.list->shownCount() == 2);
    CHECK(bench.shown(0) == QStringLiteral("1.7"));
    CHECK(bench.shown(1) == QStringLiteral("1.5"));
    CHECK(bench.list->current() == -1);
    bench.list->setRows(huts({}));
    CHECK(bench.list->shownCount() == 0);
}

TEST_CASE("A filter that hides the chosen row tells so; the row is chosen again when it is shown", "[lists]")
{
    ListBench bench;
    bench.list->choose(1);
    std::vector<int> told;
    QObject::connect(bench.list, &ui::ListPane::currentChanged, bench.list,
                     [&] { told.push_back(bench.list->current()); });
    SECTION("when other rows stay")
    {
        bench.filter(QStringLiteral("1.0"));
        CHECK(told == std::vector{-1});
    }
    SECTION("when none stays")
    {
        bench.filter(QStringLiteral("no such room"));
        CHECK(told == std::vector{-1});
    }
    bench.filter({});
    CHECK(told == std::vector{-1, 1});
    bench.filter(QStringLiteral("1.0"));
    bench.list->setRows(huts(Three));
    told.clear();
    bench.list->choose(1); // hidden still
    CHECK(told == std::vector{-1});
    bench.filter(QStringLiteral("no such room"));
    bench.list->setRows(huts(Three));
    told.clear();
    bench.list->chooseFirst();
    CHECK(told == std::vector{-1});
}

TEST_CASE("Columns keep their place by what they show, though others come and go", "[lists]")
{
    ListBench bench;
    const auto rows = [](const QString& codes) {
        std::vector<ui::RowsColumn<Hut>> columns;
        for (const QChar code : codes)
            columns.push_back({QString(code),
                               [code](const Hut& hut) { return code + hut.name; },
                               {},
                               false,
                               nullptr,
                               code});
        return ui::modelOf(std::move(columns), Three);
    };
    const auto seen = [&] {
        QString titles;
        for (int at = 0; at < bench.header().count(); ++at)
            if (const int column = bench.header().logicalIndex(at); !bench.header().isSectionHidden(column))
                titles += bench.list->table().model()->headerData(column, Qt::Horizontal).toString();
        return titles;
    };
    const auto widthOf = [&](QChar code) {
        for (int column = 0; column < bench.header().count(); ++column)
            if (bench.list->table().model()->headerData(column, Qt::Horizontal).toString() == QString(code))
                return bench.header().sectionSize(column);
        return -1;
    };
    bench.list->setRows(rows(QStringLiteral("abcd")));
    bench.header().moveSection(3, 0);         // d a b c
    bench.header().setSectionHidden(1, true); // d a c
    bench.header().resizeSection(0, 123);
    bench.list->table().sortByColumn(2, Qt::DescendingOrder);
    CHECK(seen() == QStringLiteral("dac"));
    bench.list->setRows(rows(QStringLiteral("abd")));
    CHECK(seen() == QStringLiteral("da"));
    CHECK(widthOf(u'a') == 123);
    bench.list->setRows(rows(QStringLiteral("xcabd")));
    CHECK(seen() == QStringLiteral("xdac")); // what is new stands where it stands by nature
    CHECK(widthOf(u'a') == 123);
    CHECK(bench.header().sortIndicatorSection() == 1); // c
    CHECK(bench.shown(0).endsWith(QStringLiteral("1.10")));
    bench.header().moveSection(0, 4); // d b a c x, kept though b is not there
    bench.list->setRows(rows(QStringLiteral("a")));
    CHECK(seen() == QStringLiteral("a"));
    bench.header().resizeSection(0, 77);
    bench.list->setRows(rows(QStringLiteral("abcdx")));
    CHECK(seen() == QStringLiteral("dacx"));
    CHECK(widthOf(u'a') == 77);
    bench.list->setRows(rows(QStringLiteral("b"))); // hidden, but one is always shown
    CHECK(seen() == QStringLiteral("b"));
}

TEST_CASE("A column that fills the room is not taken for one that somebody made so wide", "[lists]")
{
    ListBench bench;
    bench.header().setStretchLastSection(true);
    bench.host.kept.clear();
    bench.host.resize(700, 300);
    QCoreApplication::processEvents();
    bench.host.resize(450, 300);
    QCoreApplication::processEvents();
    CHECK(bench.host.kept.empty());
    bench.header().resizeSection(0, 150);
    CHECK_FALSE(bench.host.kept.empty());
}

TEST_CASE("What a list has to say is said once", "[lists]")
{
    ListBench bench;
    QStringList heard;
    QObject::connect(bench.list, &ui::ListPane::said, bench.list, [&](const QString& one) { heard << one; });
    bench.list->copy();
    REQUIRE(QTest::qWaitFor([&] { return !heard.isEmpty(); }));
    CHECK(heard.size() == 1);
    CHECK(bench.host.last.isEmpty()); // whoever shows the list says it
}

TEST_CASE("Ctrl+F filters a list and Esc ends it; Ctrl+C copies what is chosen, or all", "[lists]")
{
    ListBench bench;
    QTableView& table = bench.list->table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    auto* filter = bench.list->findChild<QLineEdit*>();
    REQUIRE(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("1.0"));
    CHECK(bench.list->shownCount() == 2);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto* clipboard = QApplication::clipboard();
    REQUIRE(QTest::qWaitFor([&] { return !bench.host.last.isEmpty(); }));
    CHECK(clipboard->text() == QStringLiteral("Zimmer\tBetten\n1.02\t3\n1.01\t4"));
    CHECK(bench.host.last == QStringLiteral("2 row(s) copied"));
    QTest::keyClicks(filter, QStringLiteral("x"));
    CHECK(bench.list->findChild<QWidget*>(QStringLiteral("noHit"))->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(bench.list->shownCount() == 3);
    CHECK_FALSE(filter->isVisible());
    CHECK(table.hasFocus());
}

TEST_CASE("Columns are taken away, moved and sized; the window remembers it for the next time", "[lists]")
{
    ListBench bench;
    bench.pick(QStringLiteral("Betten"));
    CHECK(bench.header().isSectionHidden(1));
    REQUIRE_FALSE(bench.host.kept.empty());
    bench.list->copy();
    REQUIRE(QTest::qWaitFor([&] { return !bench.host.last.isEmpty(); }));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Zimmer\n1.02\n1.10\n1.01"));
    bench.list->setRows(huts(Three)); // as when the data changed
    CHECK(bench.header().isSectionHidden(1));
    delete bench.list;
    bench.list = bench.newList();
    bench.list->setRows(huts(Three));
    bench.list->show();
    CHECK(bench.header().isSectionHidden(1));
    bench.pick(QStringLiteral("Zimmer")); // the last one stays
    CHECK_FALSE(bench.header().isSectionHidden(0));
    bench.pick(QStringLiteral("As at first"));
    CHECK_FALSE(bench.header().isSectionHidden(1));
    CHECK(bench.host.listState(QStringLiteral("huts")).isEmpty());
    bench.header().moveSection(1, 0);
    bench.list->copy();
    bench.host.last.clear();
    REQUIRE(QTest::qWaitFor([&] { return !bench.host.last.isEmpty(); }));
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Betten\tZimmer")));
    bench.host.kept[QStringLiteral("huts")] = QByteArrayLiteral("no state of columns");
    delete bench.list;
    bench.list = bench.newList();
    bench.list->setRows(huts(Three));
    bench.list->show(); // what cannot be read changes nothing
    CHECK(bench.header().sectionSize(0) > 0);
}

TEST_CASE("A list is saved as it is shown", "[lists]")
{
    ListBench bench;
    bench.dialogs.nextFile = bench.folder.filePath(QStringLiteral("Zimmer.csv"));
    bench.list->table().sortByColumn(1, Qt::DescendingOrder);
    bench.pick(QStringLiteral("Save as…"));
    REQUIRE(QTest::qWaitFor([&] { return bench.host.last.startsWith(QStringLiteral("Saved")); }));
    QFile file(bench.dialogs.nextFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("Zimmer;Betten\r\n1.01;4\r\n1.02;3\r\n1.10;2")));
}

TEST_CASE("A list without rows says so with its button; with rows it has none", "[lists]")
{
    ListBench bench;
    bench.list->setEmpty(QStringLiteral("Noch keine Zimmer."), QStringLiteral("Zimmer anlegen…"));
    QSignalSpy wanted(bench.list, &ui::ListPane::emptyActivated);
    const auto button = [&] {
        for (auto* one : bench.list->findChildren<QAbstractButton*>())
            if (one->text() == QStringLiteral("Zimmer anlegen…"))
                return one;
        return static_cast<QAbstractButton*>(nullptr);
    };
    CHECK_FALSE(button()->isVisible());
    bench.list->setRows(huts({}));
    REQUIRE(button()->isVisible());
    button()->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("The table of ratios says required, actual, difference and coverage, unknown where nothing follows",
          "[lists]")
{
    desk::SiteStaffing site;
    site.name = QStringLiteral("Bult");
    site.capacityKnown = true;
    desk::FunctionStaffing part;
    part.requiredFteHundredths = 426;
    part.actualFteHundredths = 375;
    site.functions = {part};
    desk::SiteStaffing unknown = site;
    unknown.capacityKnown = false;
    unknown.functions[0].base = domain::RatioBase::Places;
    desk::Staffing staffing;
    staffing.on = QDate(2016, 3, 1);
    staffing.sites = {site, unknown};
    const ui::FigureList list = ui::staffingTable(staffing);
    const auto cell = [&](int row, int column) { return list.model->index(row, column).data().toString(); };
    CHECK(cell(0, 3) == ui::hundredths(426));
    CHECK(cell(0, 4) == ui::hundredths(375));
    CHECK(cell(0, 5) == ui::hundredths(-51));
    CHECK(cell(0, ui::CoverageColumn) == ui::percent(88));
    CHECK(list.model->index(0, ui::CoverageColumn).data(ui::RowsModelBase::SortRole).toInt() == 88);
    CHECK(cell(1, ui::CoverageColumn) == QStringLiteral("–"));
    CHECK_FALSE(list.model->index(1, ui::CoverageColumn).data(ui::RowsModelBase::SortRole).isValid());
}
