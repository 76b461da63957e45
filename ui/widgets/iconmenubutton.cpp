// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconmenubutton.h"

#include "ui/icons/icon.h"

#include <QMenu>
#include <QStyleOptionToolButton>

namespace ui {

IconMenuButton::IconMenuButton(const QString& iconName, const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setIcon(iconNamed(iconName));
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
}

void IconMenuButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

} // namespace ui
