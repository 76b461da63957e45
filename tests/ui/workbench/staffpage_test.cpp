// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/staffpage.h"

#include "core/domain/rules/shipped.h"
#include "tests/ui/workbench/citywindow.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/staff/postspane.h"
#include "ui/pages/staff/ruledialogs.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordspane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

struct StaffBench : uitest::Office {
    ui::Page* page = nullptr;

    StaffBench() : Office(ui::Language::English)
    {
        for (int row = 0; !page || page->info().id != QStringLiteral("staff"); ++row) {
            REQUIRE(row < 20);
            page = &show(row);
        }
    }
    ui::RecordsPane& tab(const QString& title) const
    {
        auto* tabs = page->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i)
            if (QString(tabs->tabText(i)).remove(QLatin1Char('&')) == title) {
                tabs->setCurrentIndex(i);
                settle();
                return *qobject_cast<ui::RecordsPane*>(tabs->currentWidget());
            }
        FAIL("no tab " << title.toStdString());
        std::abort();
    }
    QPushButton& button(const QWidget& around, const QString& text) const
    {
        for (auto* one : around.findChildren<QPushButton*>())
            if (QString(one->text()).remove(QLatin1Char('&')) == text)
                return *one;
        FAIL("no button " << text.toStdString());
        std::abort();
    }
    /// Types into a field of a dialog; `part` counts the lines in it.
    void type(const QWidget& dialog, const QString& code, const QString& text, int part = 0) const
    {
        for (auto* field : dialog.findChildren<ui::FieldEditor*>())
            if (field->code() == code) {
                auto* line = field->findChildren<QLineEdit*>().at(part);
                line->setFocus();
                line->selectAll();
                QTest::keyClick(line, Qt::Key_Delete);
                QTest::keyClicks(line, text);
                return;
            }
        FAIL("no field " << code.toStdString());
    }
    QString problemAt(const QWidget& dialog, const QString& code) const
    {
        for (auto* field : dialog.findChildren<ui::FieldEditor*>())
            if (field->code() == code)
                return field->problem();
        return {};
    }
    /// What the rules ask for together, in hundredths, as the table of the ratios says on a day.
    qint64 requiredOn(QDate day)
    {
        keyDate.setDay(day);
        page->findChild<QTabWidget*>()->setCurrentIndex(0);
        settle();
        for (auto* table : page->findChildren<QTableView*>())
            if (table->accessibleName() == QStringLiteral("Required and actual staff by site")) {
                qint64 sum = 0;
                const auto* model = table->model();
                for (int row = 0; row < model->rowCount(); ++row)
                    sum += model->index(row, 3).data(ui::RowsModelBase::SortRole).toLongLong();
                return sum;
            }
        FAIL("no table of ratios");
        return 0;
    }
    void backTo(QDate day)
    {
        keyDate.setDay(day);
        keyDate.allowBackdating();
        settle();
    }
    template <class R>
    static base::Uuid shipped(const std::vector<R>& rules, const char* code)
    {
        for (const R& rule : rules)
            if (rule.code == QLatin1String(code))
                return rule.id.uuid();
        return {};
    }
};

} // namespace

TEST_CASE("A ratio changed from a day on shows in the ratios of that day, not of the day before", "[ui]")
{
    StaffBench bench;
    const qint64 before = bench.requiredOn(QDate(2016, 4, 1));
    REQUIRE(before > 0);
    bench.backTo(QDate(2016, 3, 1));
    ui::RecordsPane& rules = bench.tab(QStringLiteral("Rules for staff"));
    rules.choose(StaffBench::shipped(domain::shippedRules().ratios, "social-hostel"));
    const int count = rules.count();
    bench.button(rules, QStringLiteral("Change from a day on…")).click();
    auto* dialog = bench.window->findChild<ui::ChangeRuleDialog*>();
    REQUIRE(dialog);
    bench.settle();
    auto& change = bench.button(*dialog, QStringLiteral("Change the rule"));

    bench.type(*dialog, QStringLiteral("from"), QStringLiteral("01.04.2016"));
    bench.type(*dialog, QStringLiteral("fte"), QStringLiteral("3"));
    change.click(); // where does it come from?
    bench.settle();
    REQUIRE(dialog->isVisible());
    CHECK_FALSE(bench.problemAt(*dialog, QStringLiteral("source")).isEmpty());

    bench.type(*dialog, QStringLiteral("source"), QStringLiteral("Ratsbeschluss"));
    bench.type(*dialog, QStringLiteral("from"), QStringLiteral("01.04.2010"));
    change.click(); // the rule is of 2014
    bench.settle();
    REQUIRE(dialog->isVisible());
    CHECK_FALSE(bench.problemAt(*dialog, QStringLiteral("from")).isEmpty());

    bench.type(*dialog, QStringLiteral("from"), QStringLiteral("01.04.2016"));
    change.click();
    bench.settle();
    REQUIRE_FALSE(bench.window->findChild<ui::ChangeRuleDialog*>());
    CHECK(rules.count() == count + 1);

    CHECK(bench.requiredOn(QDate(2016, 4, 1)) > before);
    const qint64 dayBefore = bench.requiredOn(QDate(2016, 3, 31));
    bench.window->files().file()->undo();
    bench.settle();
    CHECK(bench.requiredOn(QDate(2016, 3, 31)) == dayBefore);
    CHECK(bench.requiredOn(QDate(2016, 4, 1)) == before);
    CHECK(bench.tab(QStringLiteral("Rules for staff")).count() == count);
}

TEST_CASE("The threshold is changed in its unit, and its change can be ended", "[ui]")
{
    StaffBench bench;
    ui::RecordsPane& rules = bench.tab(QStringLiteral("Other rules"));
    rules.choose(StaffBench::shipped(domain::shippedRules().values, domain::OnSiteThresholdRule));
    bench.button(rules, QStringLiteral("Change from a day on…")).click();
    auto* dialog = bench.window->findChild<ui::ChangeRuleDialog*>();
    REQUIRE(dialog);
    bench.settle();
    bench.type(*dialog, QStringLiteral("from"), QStringLiteral("01.07.2016"));
    bench.type(*dialog, QStringLiteral("value"), QStringLiteral("viele"));
    bench.type(*dialog, QStringLiteral("source"), QStringLiteral("Ratsbeschluss"));
    auto& change = bench.button(*dialog, QStringLiteral("Change the rule"));
    change.click();
    bench.settle();
    REQUIRE(dialog->isVisible());
    CHECK_FALSE(bench.problemAt(*dialog, QStringLiteral("value")).isEmpty());
    bench.type(*dialog, QStringLiteral("value"), QStringLiteral("150"));
    const auto before = rules.rows();
    change.click();
    bench.settle();
    REQUIRE(rules.rows().size() == before.size() + 1);
    for (const desk::RecordRow& row : rules.rows())
        if (std::ranges::find(before, row.id, &desk::RecordRow::id) == before.end())
            rules.choose(row.id);
    bench.button(rules, QStringLiteral("End…")).click();
    auto* end = bench.window->findChild<ui::EndRuleDialog*>();
    REQUIRE(end);
    bench.type(*end, QStringLiteral("last"), QStringLiteral("01.01.2015"));
    bench.button(*end, QStringLiteral("End the rule")).click();
    bench.settle();
    REQUIRE(end->isVisible());
    CHECK_FALSE(bench.problemAt(*end, QStringLiteral("last")).isEmpty());
    bench.type(*end, QStringLiteral("last"), QStringLiteral("31.12.2016"));
    bench.button(*end, QStringLiteral("End the rule")).click();
    bench.settle();
    CHECK_FALSE(bench.window->findChild<ui::EndRuleDialog*>());
}

TEST_CASE("The posts say what is funded, filled and vacant, and whose funding ends soon", "[ui]")
{
    StaffBench bench;
    auto* tabs = bench.page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(2);
    bench.settle();
    auto* posts = qobject_cast<ui::PostsPane*>(tabs->currentWidget());
    REQUIRE(posts);
    CHECK(posts->count() == 54);
    auto* sums = posts->findChild<QLabel*>(QStringLiteral("postSums"));
    CHECK(sums->text().startsWith(QStringLiteral("Sum: 44.00 FTE funded")));
    CHECK(sums->text().endsWith(QStringLiteral("10.00 FTE intended")));

    posts->create();
    auto* dialog = bench.window->findChild<ui::RecordDialog*>();
    REQUIRE(dialog);
    bench.settle();
    bench.type(*dialog, QStringLiteral("name"), QStringLiteral("Projektstelle"));
    bench.type(*dialog, QStringLiteral("funded"), QStringLiteral("01.01.2016"), 0);
    bench.type(*dialog, QStringLiteral("funded"), QStringLiteral("31.05.2016"), 1);
    bench.button(*dialog, QStringLiteral("Save")).click();
    bench.settle();
    REQUIRE_FALSE(bench.window->findChild<ui::RecordDialog*>());
    CHECK(posts->count() == 55);
    CHECK(sums->text().startsWith(QStringLiteral("Sum: 45.00 FTE funded")));
    const auto labels = posts->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == QStringLiteral("1 post with funding that ends within 180 days");
    }));

    bench.window->files().file()->undo();
    bench.settle();
    CHECK(posts->count() == 54);
    CHECK(sums->text().startsWith(QStringLiteral("Sum: 44.00 FTE funded")));
}
