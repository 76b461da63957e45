// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/sitetreemenu.h"

#include "ui/lists/columnmenu.h"
#include "ui/lists/listhost.h"
#include "ui/pages/sites/sitetreemodel.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

namespace ui {

namespace {

const QString TreeKey = QStringLiteral("site-tree");

} // namespace

SiteTreeMenu::SiteTreeMenu(QTreeView& tree, SiteTreeModel& model, Dialogs& dialogs)
    : QObject(&tree)
    , m_tree(tree)
    , m_model(model)
    , m_dialogs(dialogs)
{
    tree.setContextMenuPolicy(Qt::CustomContextMenu);
    tree.header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { show(m_tree.viewport()->mapToGlobal(at)); });
    connect(tree.header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { show(m_tree.header()->mapToGlobal(at)); });
    tree.installEventFilter(this);
}

void SiteTreeMenu::show(const QPoint& at)
{
    auto* menu = new QMenu(&m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasLines = m_model.siteCount() > 0;
    QAction* copied = menu->addAction(tr("&Copy the line"), this, &SiteTreeMenu::copy);
    copied->setShortcut(QKeySequence::Copy);
    copied->setEnabled(m_tree.currentIndex().isValid());
    menu->addAction(tr("&Save as…"), this, &SiteTreeMenu::save)->setEnabled(hasLines);
    QMenu* columns = menu->addMenu(tr("C&olumns"));
    addColumns(*columns, *m_tree.header());
    columns->actions().first()->setEnabled(false); // the names are the tree
    for (QAction* column : columns->actions())
        connect(column, &QAction::toggled, this, &SiteTreeMenu::keep);
    menu->popup(at);
}

ListExtract SiteTreeMenu::extract(bool onlyChosen) const
{
    ListExtract taken{m_model.flatRows(), {}, m_title, {}};
    for (int row = 0; row < taken.rows->rowCount(); ++row)
        taken.order.rows.push_back(row);
    if (onlyChosen)
        taken.order.rows = {m_model.flatRowOf(m_tree.currentIndex())};
    for (int column = 0; column < taken.rows->columnCount(); ++column) {
        // Two more columns stand before the tree's own: site and section of a line.
        const int own = column - SiteTreeModel::FlatBefore;
        if (own < 0 || !m_tree.isColumnHidden(own))
            taken.order.columns.push_back(column);
    }
    return taken;
}

void SiteTreeMenu::copy()
{
    if (m_tree.currentIndex().isValid())
        copyRows(extract(true), m_tree, [this](int rows) { say(tr("%Ln row(s) copied", nullptr, rows)); });
}

void SiteTreeMenu::save()
{
    saveRows(extract(false), m_dialogs, m_tree,
             [this](const QString& path) { say(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
}

void SiteTreeMenu::say(const QString& sentence)
{
    if (ListHost* host = ListHost::of(m_tree))
        host->say(sentence);
}

void SiteTreeMenu::restore()
{
    if (const ListHost* host = ListHost::of(m_tree))
        for (const QByteArray& column : host->listState(TreeKey).split(' '))
            if (const int hidden = column.toInt();
                hidden > SiteTreeModel::Name && hidden < SiteTreeModel::ColumnCount)
                m_tree.setColumnHidden(hidden, true);
}

void SiteTreeMenu::keep()
{
    QByteArrayList hidden;
    for (int column = 0; column < SiteTreeModel::ColumnCount; ++column)
        if (m_tree.isColumnHidden(column))
            hidden << QByteArray::number(column);
    if (ListHost* host = ListHost::of(m_tree))
        host->keepListState(TreeKey, hidden.join(' '));
}

bool SiteTreeMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !m_isRestored) {
        m_isRestored = true; // only now it stands in its window
        restore();
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
