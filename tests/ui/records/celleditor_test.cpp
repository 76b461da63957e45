// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/celleditor.h"

#include "core/actions/steps.h"
#include "core/desk/drafts.h"
#include "tests/ui/records/formbench.h"
#include "ui/lists/listhost.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordspane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace {

/// A window that keeps what a list says.
class SayingHost final : public QWidget, public ui::ListHost {
public:
    [[nodiscard]] QByteArray listState(const QString& /*key*/) const override { return {}; }
    void keepListState(const QString& /*key*/, const QByteArray& /*state*/) override {}
    void say(const QString& sentence) override { said << sentence; }

    QStringList said;
};

/// A table of rooms, two of them.
struct CellBench : uitest::FormBench {
    SayingHost host;
    std::unique_ptr<ui::RecordsPane> list;
    base::Uuid first;

    CellBench()
    {
        pane.reset(); // its window would take the focus
        first = make(QStringLiteral("1.01"));
        make(QStringLiteral("1.02"));
        ui::RecordsInfo info{&domain::kindOf<domain::Room>(),
                             {},
                             QStringLiteral("Zimmer"),
                             QStringLiteral("Keine."),
                             QStringLiteral("Neu")};
        info.columns.shown = QStringList{QStringLiteral("name"), QStringLiteral("beds"),
                                         QStringLiteral("designation"), QStringLiteral("note")};
        list = std::make_unique<ui::RecordsPane>(*desk, dialogs, clock, info);
        (new QVBoxLayout(&host))->addWidget(list.get());
        host.resize(700, 300);
        host.show();
        host.activateWindow();
        read();
        list->choose(first);
    }
    ~CellBench() { list.reset(); }

    base::Uuid make(const QString& name)
    {
        base::Uuid made;
        desk->change(
            host,
            [name, site = site](const desk::Book& book) {
                domain::Room room;
                room.accommodation = base::Id<domain::Accommodation>(site.id);
                room.name = name;
                room.beds = 2;
                return actions::create(book.file(), room).id->uuid();
            },
            [&](const base::Uuid& id) { made = id; });
        settle();
        return made;
    }
    void read() const
    {
        list->showOf(site, QDate(2016, 3, 1));
        settle();
    }
    QTableView& table() const { return *list->findChild<QTableView*>(); }
    ui::CellEditor& cell() const { return *table().viewport()->findChild<ui::CellEditor*>(); }
    /// Goes to a column of the first room and presses F2.
    void edit(int column) const
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(table().currentIndex().row(), column));
        QTest::keyClick(&table(), Qt::Key_F2);
        settle();
    }
    template <class Editor>
    Editor& part() const
    {
        for (auto* field : cell().findChildren<ui::FieldEditor*>())
            if (field->isVisible())
                if (auto* editor = field->findChild<Editor*>())
                    return *editor;
        FAIL("no field stands over the cell");
        std::abort();
    }
    /// Types into the open cell.
    void type(const QString& text) const
    {
        part<QLineEdit>().selectAll();
        QTest::keyClicks(&part<QLineEdit>(), text);
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    domain::Room room() const
    {
        domain::Room found;
        QObject receiver;
        desk->ask(
            receiver, 0,
            [id = first](const desk::Book& book) {
                for (const auto& row : desk::recordsOf(book, domain::kindOf<domain::Room>()).rows)
                    if (row.id == id)
                        return *domain::fromCells<domain::Room>({}, row.cells);
                return domain::Room{};
            },
            [&](const domain::Room& read) { found = read; });
        settle();
        return found;
    }
    ui::RecordDialog* form() const { return list->window()->findChild<ui::RecordDialog*>(); }
    QString shownProblem() const
    {
        for (auto* field : cell().findChildren<ui::FieldEditor*>())
            if (field->isVisible())
                return field->problem();
        return {};
    }
};

enum Columns { Name, Beds, Designation, Note };

} // namespace

TEST_CASE("F2 edits the cell and Enter saves it as one step that can be undone", "[records]")
{
    CellBench bench;
    bench.edit(Name);
    REQUIRE(bench.cell().isVisible());
    CHECK(bench.part<QLineEdit>().hasSelectedText()); // typing replaces it
    bench.type(QStringLiteral("1.01 Nord"));
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.cell().isVisible());
    CHECK(bench.room().name == QStringLiteral("1.01 Nord"));
    CHECK(bench.room().beds == 2);
    bench.read();
    CHECK(bench.table().currentIndex().data().toString() == QStringLiteral("1.01 Nord"));
    CHECK(bench.table().hasFocus());
    CHECK_FALSE(bench.form());
    bench.desk->perform([](desk::Book& book) { std::ignore = actions::undo(book.file()); });
    CHECK(bench.room().name == QStringLiteral("1.01"));
}

TEST_CASE("Esc leaves a cell as it was", "[records]")
{
    CellBench bench;
    bench.edit(Beds);
    bench.type(QStringLiteral("9"));
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.cell().isVisible());
    CHECK(bench.room().beds == 2);
    bench.edit(Beds); // and no draft stands in the way
    CHECK(bench.cell().isVisible());
}

TEST_CASE("What a cell cannot take stays typed with the reason, and can be mended", "[records]")
{
    CellBench bench;
    bench.edit(Beds);
    bench.type(QStringLiteral("drei"));
    bench.press(Qt::Key_Return);
    CHECK(bench.cell().isVisible());
    CHECK(bench.part<QLineEdit>().text() == QStringLiteral("drei"));
    CHECK_FALSE(bench.shownProblem().isEmpty());
    CHECK(bench.host.said.contains(bench.shownProblem()));
    bench.type(QStringLiteral("5000")); // the core refuses it
    bench.press(Qt::Key_Return);
    CHECK(bench.cell().isVisible());
    CHECK(bench.part<QLineEdit>().text() == QStringLiteral("5000"));
    CHECK_FALSE(bench.shownProblem().isEmpty());
    CHECK(bench.room().beds == 2);
    bench.type(QStringLiteral("3"));
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.cell().isVisible());
    CHECK(bench.room().beds == 3);
    bench.edit(Beds);
    CHECK(bench.cell().isVisible());
}

TEST_CASE("A choice is made in its cell, and leaving the cell saves it", "[records]")
{
    CellBench bench;
    bench.edit(Designation);
    QTest::keyClick(&bench.part<QComboBox>(), Qt::Key_Down);
    const int chosen = bench.part<QComboBox>().currentIndex();
    bench.press(Qt::Key_Tab);
    CHECK_FALSE(bench.cell().isVisible());
    CHECK(chosen > 0);
    CHECK(bench.room().designation != domain::Room{}.designation);
}

TEST_CASE("What was typed when the rows go is kept as a draft, which the form shows", "[records]")
{
    CellBench bench;
    bench.edit(Name);
    bench.type(QStringLiteral("halb"));
    bench.list->showOf(std::nullopt, QDate(2016, 3, 1));
    bench.settle();
    CHECK_FALSE(bench.cell().isVisible());
    CHECK(bench.room().name == QStringLiteral("1.01"));
    bench.read();
    bench.list->choose(bench.first);
    bench.edit(Name);
    CHECK_FALSE(bench.cell().isVisible());
    REQUIRE(bench.form());
    auto* pane = bench.form()->findChild<ui::FormPane*>();
    CHECK(uitest::FormBench::edit(*pane, "name")->text() == QStringLiteral("halb"));
}

TEST_CASE("A note is edited in the form, and a locked day says why nothing is", "[records]")
{
    CellBench bench;
    bench.edit(Note);
    CHECK_FALSE(bench.cell().isVisible());
    REQUIRE(bench.form());
    CHECK(bench.host.said.size() == 1);
    delete bench.form();
    bench.list->setLocked(QStringLiteral("Vergangener Stichtag"));
    bench.edit(Name);
    CHECK_FALSE(bench.cell().isVisible());
    CHECK_FALSE(bench.form());
    CHECK(bench.host.said.back() == QStringLiteral("Vergangener Stichtag"));
}

TEST_CASE("Rows that are read anew or sorted take the open cell along", "[records]")
{
    CellBench bench;
    bench.table().sortByColumn(Name, Qt::AscendingOrder);
    bench.edit(Beds);
    bench.type(QStringLiteral("4"));
    const int before = bench.cell().y();
    bench.table().sortByColumn(Name, Qt::DescendingOrder);
    CHECK(bench.cell().y() > before);
    bench.read();
    REQUIRE(bench.cell().isVisible());
    CHECK(bench.part<QLineEdit>().text() == QStringLiteral("4"));
    bench.cell().commit();
    bench.settle();
    CHECK(bench.room().beds == 4);
}
