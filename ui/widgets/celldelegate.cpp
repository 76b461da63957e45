// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabulartext.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <utility>

namespace ui {

namespace {

constexpr int Padding = 8;

bool isZero(const QModelIndex& index)
{
    bool isNumber = false;
    const double value = index.data(Qt::EditRole).toDouble(&isNumber);
    return isNumber && value == 0;
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintGridLine(*painter, option);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 12);
    size.rwidth() += Padding;
    return size;
}

QStyleOptionViewItem CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                               const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
    cell.text = text;
    return cell;
}

void CellDelegate::paintGridLine(QPainter& painter, const QStyleOptionViewItem& option) const
{
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::of(option.palette).grid);
}

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const QStyleOptionViewItem cell = paintGround(*painter, option, index);
    const Theme& theme = Theme::of(option.palette);
    QColor color = cell.palette.color(
        cell.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    if (isZero(index))
        color = theme.muted;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(color);
    drawTabularText(*painter, QRectF(cell.rect).adjusted(Padding, 0, -Padding, 0), Qt::AlignRight, cell.text);
    painter->restore();
    paintGridLine(*painter, option);
}

void setUpTable(QTableView& view, const QString& accessibleName)
{
    view.setAccessibleName(accessibleName);
    view.setItemDelegate(new CellDelegate(&view));
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 12);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setFont(fontOf(Type::Small, QFont::Medium));
}

void setNumberColumn(QTableView& view, int column)
{
    view.setItemDelegateForColumn(column, new NumberDelegate(&view));
}

} // namespace ui
