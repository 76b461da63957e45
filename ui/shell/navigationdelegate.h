// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of the navigation.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::UserRole, IconNameRole, DigitRole, BadgeRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_collapsed = false;
};

} // namespace ui
