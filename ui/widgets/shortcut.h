// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QShortcut>
#include <QWidget>

namespace ui {

/// Calls `slot` when the keys are pressed while `scope`, or anything in it, has the focus.
template <class Slot>
void addShortcut(QWidget& scope, const QKeySequence& keys, Slot slot)
{
    auto* made = new QShortcut(keys, &scope);
    made->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(made, &QShortcut::activated, &scope, slot);
}

} // namespace ui
