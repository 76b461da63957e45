// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnmenu.h"

#include "ui/widgets/plaintext.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

namespace ui {

void addColumns(QMenu& menu, QHeaderView& header)
{
    for (int at = 0; at < header.count(); ++at) {
        const int column = header.logicalIndex(at);
        const QString title = header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu.addAction(menuText(title));
        const bool isShown = !header.isSectionHidden(column);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || header.hiddenSectionCount() + 1 < header.count());
        QObject::connect(action, &QAction::toggled, &header, [&header, column](bool isWanted) {
            header.setSectionHidden(column, !isWanted);
            if (isWanted && header.sectionSize(column) < header.minimumSectionSize())
                header.resizeSection(column, header.sectionSizeHint(column));
        });
    }
}

QByteArray columnState(const QHeaderView& header)
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << header.count() << header.saveState();
    return state;
}

bool restoreColumns(QHeaderView& header, const QByteArray& state)
{
    QDataStream in(state);
    int count = 0;
    QByteArray columns;
    in >> count >> columns;
    return in.status() == QDataStream::Ok && count == header.count() && header.restoreState(columns);
}

} // namespace ui
