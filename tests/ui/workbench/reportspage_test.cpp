// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "tests/ui/workbench/citywindow.h"
#include "ui/pages/reports/pageview.h"
#include "ui/pages/reports/reportoptions.h"
#include "ui/print/canvas.h"
#include "ui/print/pdf.h"
#include "ui/print/tablepainter.h"
#include "ui/words/vocabulary.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPrinter>

#include <catch2/catch_test_macros.hpp>

#include <set>

namespace {

/// The window on the sample city with the reports in front.
struct Reports : uitest::CityWindow {
    ui::ReportsPage* page = nullptr;

    Reports() : CityWindow(ui::Language::German)
    {
        keyDate.setDay(QDate(2016, 3, 1));
        QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
        page = qobject_cast<ui::ReportsPage*>(window->currentPage());
        REQUIRE(page);
        settle();
    }
    /// Also past the moment that a new size of the page waits for.
    void settle() const { uitest::settle(*window, 160); }
    template <class W>
    [[nodiscard]] W* child(const char* name) const
    {
        auto* found = page->findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] const QImage& picture() const { return child<ui::PageView>("pageView")->picture(); }
    QByteArray saveAs(const QString& name, const char* format)
    {
        dialogs.nextFile = folder.filePath(name);
        child<QAction>(format)->trigger();
        settle();
        QFile file(dialogs.nextFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// How many colours there are: an empty sheet has one.
std::size_t colours(const QImage& image)
{
    std::set<QRgb> found;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            found.insert(image.pixel(x, y));
    return found.size();
}

} // namespace

TEST_CASE("Ctrl+0 shows the report of the key date as it will be printed", "[workbench]")
{
    Reports reports;
    CHECK(reports.page->shown().on == QDate(2016, 3, 1));
    CHECK(reports.page->shown().sections.size() == 5);
    CHECK(colours(reports.picture()) > 20);
    auto* view = reports.child<ui::PageView>("pageView");
    CHECK(view->accessibleDescription().contains(QStringLiteral("4.800")));
    CHECK(reports.page->status().contains(QStringLiteral("01.03.2016")));
    reports.keyDate.setDay(QDate(2017, 3, 1));
    reports.settle();
    CHECK(reports.page->shown().on == QDate(2017, 3, 1));
}

TEST_CASE("The page of the preview has the size that its zoom asks for", "[workbench]")
{
    Reports reports;
    auto* view = reports.child<ui::PageView>("pageView");
    CHECK(view->zoom() == ui::PageView::Zoom::WholePage);
    CHECK(std::abs(reports.picture().height() - (view->viewport()->height() - 24)) <= 2);
    auto* zoom = reports.child<QComboBox>("zoom");
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_Down);
    CHECK(view->zoom() == ui::PageView::Zoom::PageWidth);
    reports.settle();
    CHECK(reports.picture().width() > view->viewport()->width() * 9 / 10);
    view->setPercent(100);
    CHECK(zoom->currentText().startsWith(QStringLiteral("100")));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view->percent() == 125);
    reports.settle();
    CHECK(reports.picture().width() == qRound(view->resolution() * 595));
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view->percent() == 75);
}

TEST_CASE("A page smaller than the smallest step is not enlarged by Smaller, nor the largest shrunk",
          "[workbench]")
{
    ui::PageView view(print::paperSize());
    view.resize(240, 200);
    view.fit(ui::PageView::Zoom::WholePage);
    const int fitted = view.percent();
    REQUIRE(fitted < ui::PageView::steps().front());
    view.zoomOut();
    CHECK(view.percent() == fitted);
    view.zoomIn();
    CHECK(view.percent() == ui::PageView::steps().front());
    view.setPercent(ui::PageView::steps().back());
    view.zoomIn();
    CHECK(view.percent() == ui::PageView::steps().back());
    view.resize(4000, 400);
    view.fit(ui::PageView::Zoom::PageWidth);
    const int wide = view.percent();
    REQUIRE(wide > ui::PageView::steps().back());
    view.zoomIn();
    CHECK(view.percent() == wide);
}

TEST_CASE("A page that was asked for before the key date had nothing to report is not shown after it",
          "[workbench]")
{
    Reports reports;
    reports.keyDate.setDay(QDate(1950, 1, 1));
    reports.child<ui::PageView>("pageView")->setPercent(150);
    QTest::qWait(200); // until the new size is asked for
    reports.settle();
    CHECK(reports.page->findChild<QWidget*>(QStringLiteral("nothingToReport"))->isVisible());
    CHECK(reports.page->shown().sections.empty());
    CHECK(reports.page->status().contains(QStringLiteral("01.01.1950")));
    CHECK(reports.picture().isNull());
}

TEST_CASE("Options change the report, and are there again at the next start", "[workbench]")
{
    Reports reports;
    const QImage before = reports.picture();
    reports.child<QCheckBox>("occupancyPart")->click();
    reports.settle();
    CHECK(reports.page->shown().sections.size() == 4);
    CHECK(reports.picture() != before);
    reports.child<QComboBox>("months")->setCurrentIndex(0);
    reports.settle();
    CHECK(std::get<report::Chart>(reports.page->shown().sections.back()).days.size() == 13);
    CHECK(reports.settings.reportWithout() == QStringList{QStringLiteral("occupancy")});
    CHECK(reports.settings.reportMonths() == 12);
    reports.child<QCheckBox>("exactNumbers")->click(); // answered with yes
    CHECK(reports.page->findChild<ui::ReportOptions*>()->shape().smallNumbers == report::SmallNumbers::Told);

    ui::ReportOptions again(reports.dialogs);
    again.load({report::Part::Occupancy}, 12);
    CHECK(again.shape().without == std::set{report::Part::Occupancy});
    CHECK(again.shape().smallNumbers == report::SmallNumbers::Hidden);
    CHECK(again.months() == 12);
}

TEST_CASE("Small numbers are told only when that is said twice", "[workbench]")
{
    class Unsure final : public ui::Dialogs {
    public:
        int asked = 0;
        void showError(QWidget*, const QString&, const QString&) override {}
        void inform(QWidget*, const QString&, const QString&) override {}
        void confirm(QWidget*, const ui::Question&, Answer) override { ++asked; }
        void choose(QWidget*, const ui::Choice&, std::function<void(int)>) override {}
        void pickFileToOpen(QWidget*, const ui::FileRequest&, Chosen) override {}
        void pickFileToSave(QWidget*, const ui::FileRequest&, Chosen) override {}
    };
    Unsure dialogs;
    ui::ReportOptions options(dialogs);
    auto* exact = options.findChild<QCheckBox*>(QStringLiteral("exactNumbers"));
    exact->click();
    CHECK(dialogs.asked == 1);
    CHECK_FALSE(exact->isChecked());
    CHECK(options.shape().smallNumbers == report::SmallNumbers::Hidden);
}

TEST_CASE("The report is saved in each format with what is chosen", "[workbench]")
{
    Reports reports;
    reports.child<QCheckBox>("headsPart")->click();
    CHECK(reports.saveAs(QStringLiteral("b.pdf"), "pdf").startsWith("%PDF"));
    CHECK(reports.child<QLabel>("savedName")->text().contains(QStringLiteral("b.pdf")));
    const QByteArray html = reports.saveAs(QStringLiteral("b.html"), "html");
    CHECK(html.contains("id=\"occupancy\""));
    CHECK_FALSE(html.contains("id=\"heads\""));
    CHECK(reports.saveAs(QStringLiteral("b.xlsx"), "xlsx").startsWith("PK"));
    CHECK(reports.saveAs(QStringLiteral("b.csv"), "csv").startsWith("\xEF\xBB\xBFStichtagsbericht"));
    CHECK(reports.saveAs(QStringLiteral("c.CSV"), "pdf").startsWith("\xEF\xBB\xBFStichtagsbericht"));
    CHECK(reports.dialogs.errors.isEmpty());
}

TEST_CASE("A report that cannot be written is said so, and the file that was there stays", "[workbench]")
{
    Reports reports;
    CHECK(reports.saveAs(QStringLiteral("gone/b.pdf"), "pdf").isEmpty());
    REQUIRE(reports.dialogs.errors.size() == 1);
    CHECK(reports.dialogs.errors[0].contains(QStringLiteral("b.pdf")));
    CHECK(reports.child<QLabel>("savedName")->isHidden());
    // Never over a Lotsenbuch, however it is called.
    const QString book = reports.folder.filePath(QStringLiteral("hannover.lotse"));
    const qint64 size = QFileInfo(book).size();
    reports.saveAs(QStringLiteral("hannover.lotse"), "html");
    CHECK(reports.dialogs.errors.size() == 2);
    CHECK(QFileInfo(book).size() == size);
}

TEST_CASE("Printing from the overview leads to the preview", "[workbench]")
{
    Reports reports;
    QTest::keyClick(reports.window.get(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(reports.window->currentPage()->info().id == QStringLiteral("overview"));
    reports.settle();
    QTest::keyClick(reports.window->currentPage(), Qt::Key_P, Qt::ControlModifier);
    CHECK(reports.window->currentPage() == reports.page);
}

TEST_CASE("A short report is set only as large as its columns have room for", "[workbench]")
{
    const Reports reports;
    const words::Vocabulary words;
    const auto& heads = std::get<report::Table>(reports.page->shown().sections.front());
    REQUIRE(heads.columns.size() == 9);
    QImage paper(10, 10, QImage::Format_RGB32);
    QPainter painter(&paper);
    const double width = (print::paperSize().width() - 68) * print::Canvas::UnitsPerPoint;
    CHECK_FALSE(print::fitsWidth(print::Canvas(painter, 8.5, true), heads, words, width));
    CHECK(print::fitsWidth(print::Canvas(painter, 7, true), heads, words, width));
}

TEST_CASE("A printer that takes no page is said so", "[workbench]")
{
    const Reports reports;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(reports.folder.filePath(QStringLiteral("gone/b.pdf")));
    CHECK_FALSE(print::paintOn(printer, reports.page->shown(), words::Vocabulary()));
    printer.setOutputFileName(reports.folder.filePath(QStringLiteral("b.pdf")));
    CHECK(print::paintOn(printer, reports.page->shown(), words::Vocabulary()));
    CHECK(QFileInfo(printer.outputFileName()).size() > 10'000);
}

TEST_CASE("On a day with nothing to report the page says so and leads on", "[workbench]")
{
    Reports reports;
    reports.keyDate.setDay(QDate(1990, 1, 1));
    reports.settle();
    auto* empty = reports.child<QWidget>("nothingToReport");
    REQUIRE(empty->isVisible());
    CHECK_FALSE(reports.child<QComboBox>("zoom")->isEnabled());
    CHECK(empty->findChild<QLabel*>()->text().contains(QStringLiteral("01.01.1990")));
    auto* button = empty->findChild<QAbstractButton*>();
    button->click();
    CHECK(reports.keyDate.isToday());
    reports.settle();
    if (empty->isVisible()) {
        button->click();
        CHECK(reports.window->currentPage()->info().id == QStringLiteral("sites"));
    }
}
