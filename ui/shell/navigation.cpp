// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/navigationdelegate.h"
#include "ui/shell/page.h"
#include "ui/widgets/keycap.h"

#include <QEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

Navigation::Navigation(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setViewportMargins(0, 8, 0, 8);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(index.row());
    });
    updateWidth();
}

void Navigation::clear()
{
    const QSignalBlocker quiet(this);
    m_model->clear();
}

void Navigation::add(const PageInfo& info)
{
    auto* item = new QStandardItem;
    item->setData(info.title, NavigationDelegate::TitleRole);
    item->setData(info.iconName, NavigationDelegate::IconNameRole);
    item->setData(info.digit, NavigationDelegate::DigitRole);
    item->setData(0, NavigationDelegate::BadgeRole);
    const QSignalBlocker quiet(this);
    m_model->appendRow(item);
    describe(m_model->rowCount() - 1);
    updateWidth();
}

void Navigation::setCurrent(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

void Navigation::setBadge(int row, int waiting)
{
    m_model->item(row)->setData(waiting, NavigationDelegate::BadgeRole);
    describe(row);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    static_cast<NavigationDelegate*>(itemDelegate())->setCollapsed(collapsed);
    for (int row = 0; row < m_model->rowCount(); ++row)
        describe(row);
    updateWidth();
    scheduleDelayedItemsLayout();
}

QString Navigation::textAt(int row) const
{
    return m_model->item(row)->data(Qt::AccessibleTextRole).toString();
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWidth();
}

void Navigation::describe(int row)
{
    QStandardItem* item = m_model->item(row);
    const QString title = item->data(NavigationDelegate::TitleRole).toString();
    const int waiting = item->data(NavigationDelegate::BadgeRole).toInt();
    const QString spoken = waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(title) : title;
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(item->data(NavigationDelegate::DigitRole).toInt()));
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(m_collapsed ? QStringLiteral("%1 (%2)").arg(spoken, keyText(keys)) : QString());
}

void Navigation::updateWidth()
{
    int width = m_collapsed ? 47 : 147;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, sizeHintForIndex(m_model->index(row, 0)).width());
    setFixedWidth(width);
}

} // namespace ui
