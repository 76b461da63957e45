// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householddelegate.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int SideSpace = 10;
constexpr int LineSpace = 4;
constexpr int MarkWidth = 3;

QString partOf(const QModelIndex& index, int column)
{
    const QString text = index.siblingAtColumn(column).data().toString();
    return text == QStringLiteral("–") ? QString() : text; // what is missing takes no room here
}

} // namespace

QSize HouseholdDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 30,
            option.fontMetrics.height() + QFontMetrics(fontOf(Type::Small)).height() + 4 * LineSpace};
}

void HouseholdDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.accentBg : theme.base);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(MarkWidth, option.rect.height())), theme.accent);
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(SideSpace, LineSpace + 1, -SideSpace, -LineSpace);
    const QRect upper(inner.left(), inner.top(), inner.width(), option.fontMetrics.height() + 2);
    const QRect lower(inner.left(), upper.bottom() + LineSpace, inner.width(),
                      inner.bottom() - upper.bottom());
    painter->setFont(fontOf(Type::Small));
    painter->setPen(theme.text2);
    const QString persons = partOf(index, Persons);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, persons);
    const int right = painter->fontMetrics().horizontalAdvance(persons) + 8;
    painter->setFont(fontOf(Type::Body, QFont::Medium));
    painter->setPen(theme.text);
    const QString name =
        painter->fontMetrics().elidedText(partOf(index, Name), Qt::ElideRight, upper.width() / 2);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = painter->fontMetrics().horizontalAdvance(name) + 8;
    painter->setFont(fontOf(Type::Small));
    painter->setPen(theme.muted);
    painter->drawText(upper.adjusted(used, 0, -right, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      partOf(index, Reference));
    const QString state = partOf(index, State);
    const int stateWidth = state.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(state) + 8;
    painter->setPen(theme.warn);
    painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, state);
    painter->setPen(theme.text2);
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(partOf(index, Place), Qt::ElideRight, lower.width() - stateWidth));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace ui
