// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationdelegate.h"

#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int IconLeft = 15;
constexpr int EntryIcon = 17;
constexpr int EntryTextLeft = IconLeft + EntryIcon + 10;
constexpr int RightMargin = 8;
/// What stands right of the title: a digit, or a badge of two digits.
constexpr int DigitTail = 30;
constexpr int BadgeTail = 40;

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected;
}

void paintBadge(QPainter& painter, const Theme& theme, const QRect& box, const QString& text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warnBg);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(theme.warn);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect iconBox(option.rect.left() + IconLeft, option.rect.center().y() - EntryIcon / 2, EntryIcon,
                        EntryIcon);
    iconNamed(index.data(IconNameRole).toString(), isSelected(option) ? Ink::Accent : Ink::Text2)
        .paint(painter, iconBox);
    paintTexts(*painter, option, index);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics bold(fontOf(Type::Body, QFont::DemiBold));
    const int title = bold.horizontalAdvance(index.data(TitleRole).toString());
    const int tail = index.data(DigitRole).toInt() >= 0 ? DigitTail : BadgeTail;
    const int width = m_collapsed ? 47 : std::max(147, EntryTextLeft + title + tail);
    return {width, option.fontMetrics.height() + 18};
}

void NavigationDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Theme& theme = Theme::of(option.palette);
    if (isSelected(option)) {
        painter.fillRect(option.rect, theme.accentBg);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, theme.head);
    }
    const QStyle::State keyboard = QStyle::State_HasFocus | QStyle::State_Active;
    if ((option.state & keyboard) == keyboard) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}

void NavigationDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const int waiting = index.data(BadgeRole).toInt();
    QRect row = option.rect.adjusted(EntryTextLeft, 0, -RightMargin, 0);
    painter.setFont(fontOf(Type::Micro));
    if (const int digit = index.data(DigitRole).toInt(); !m_collapsed && digit >= 0) {
        painter.setPen(theme.muted);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, number(digit));
        row.setRight(row.right() - 12);
    }
    if (waiting > 0) {
        painter.setFont(fontOf(Type::Micro, QFont::DemiBold));
        const QString text = number(waiting);
        const int height = painter.fontMetrics().height() + 2;
        const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 10);
        const int left = m_collapsed ? option.rect.right() - width - 2 : row.right() - width;
        const int top = m_collapsed ? option.rect.top() + 2 : row.center().y() - height / 2;
        paintBadge(painter, theme, QRect(left, top, width, height), text);
        row.setRight(left - 4);
    }
    if (m_collapsed)
        return;
    painter.setFont(fontOf(Type::Body, isSelected(option) ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isSelected(option) ? theme.text : theme.text2);
    painter.drawText(
        row, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(index.data(TitleRole).toString(), Qt::ElideRight, row.width()));
}

} // namespace ui
