// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// A button that is an icon and opens its menu, without an arrow drawn over the icon.
class IconMenuButton : public QToolButton {
    Q_OBJECT
public:
    /// `name` is the tooltip and what screen readers say.
    IconMenuButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
};

} // namespace ui
