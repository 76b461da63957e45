// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace ui {

void announce(QWidget& source, const QString& sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(&source, sentence);
    QAccessible::updateAccessibility(&said);
#else
    Q_UNUSED(sentence);
#endif
    QAccessibleEvent event(&source, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
