// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/sitespage.h"

#include "tests/ui/workbench/citywindow.h"
#include "ui/pages/sites/sitetreemenu.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

namespace {

struct SitesBench : uitest::Office {
    ui::Page& page = show(1);
    QTreeView& tree = *page.findChild<QTreeView*>();
    ui::SiteTreeMenu& list = *tree.findChild<ui::SiteTreeMenu*>();

    SitesBench() : Office(ui::Language::English) {}
    /// Saves as CSV and reads the lines.
    QStringList saved()
    {
        const QString path = folder.filePath(QStringLiteral("sites.csv"));
        QFile::remove(path);
        dialogs.nextFile = path;
        list.save();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
        QTest::qWait(50);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }
    /// The menu that a key or a right click opens.
    QMenu& menu() const
    {
        Q_EMIT tree.customContextMenuRequested(QPoint(20, 20));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return *menu;
    }
};

} // namespace

TEST_CASE("The tree of sites is saved as a table, closed branches included, as far as the filter goes",
          "[ui]")
{
    SitesBench bench;
    const QStringList all = bench.saved();
    CHECK(all.size() > 1000); // every room
    CHECK(all.filter(QStringLiteral("Siloah")).size() > 10);
    CHECK_FALSE(all.filter(QStringLiteral("Messehalle")).isEmpty());
    QLineEdit* filter = nullptr;
    for (auto* field : bench.page.findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("Site, section or room"))
            filter = field;
    REQUIRE(filter);
    filter->setText(QStringLiteral("Siloah"));
    const QStringList some = bench.saved();
    CHECK(some.filter(QStringLiteral("Siloah")).size() == all.filter(QStringLiteral("Siloah")).size());
    CHECK(some.filter(QStringLiteral("Messehalle")).isEmpty());
}

TEST_CASE("A column of the tree is hidden by its menu, stays so, and is not saved", "[ui]")
{
    SitesBench bench;
    CHECK(bench.saved().filter(QStringLiteral("Places")).size() == 1);
    QMenu& menu = bench.menu();
    QMenu* columns = nullptr;
    for (const QAction* action : menu.actions())
        if (action->menu())
            columns = action->menu();
    REQUIRE(columns);
    CHECK_FALSE(columns->actions()[0]->isEnabled()); // the names stay
    columns->actions()[2]->trigger();
    menu.close();
    CHECK(bench.tree.isColumnHidden(2));
    CHECK(bench.saved().filter(QStringLiteral("Places")).isEmpty());
    CHECK(bench.settings.listState(QStringLiteral("site-tree")) == QByteArray("2"));
}

TEST_CASE("The chosen line of the tree is copied with its figures", "[ui]")
{
    SitesBench bench;
    bench.tree.setCurrentIndex(bench.tree.model()->index(0, 0));
    QApplication::clipboard()->clear();
    QTest::keyClick(&bench.tree, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, 10'000));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].startsWith(bench.tree.currentIndex().data().toString()));
}
