// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ui {

/// What screen readers call every W that is made after this: Qt takes a widget drawn by hand for an empty
/// area. Call it in the constructor of W, which has Q_OBJECT.
template <class W, QAccessible::Role Role>
void teachScreenReaders()
{
    static const bool isTaught = [] {
        QAccessible::installFactory([](const QString& className, QObject* object) -> QAccessibleInterface* {
            return className == QLatin1String(W::staticMetaObject.className())
                       ? new QAccessibleWidget(qobject_cast<QWidget*>(object), Role)
                       : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isTaught)
}

} // namespace ui
