// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listexport.h"

#include <QObject>

class QTreeView;

namespace ui {

class SiteTreeModel;

/// What every list of the window offers, for the tree of sites: its columns are chosen and remembered, the
/// chosen line is copied (Ctrl+C), all lines that the filter leaves are saved as a workbook or CSV, opened or
/// not. Shift+F10 or a right click opens its menu. The dialogs outlive it; it goes with the tree.
class SiteTreeMenu final : public QObject {
    Q_OBJECT
public:
    SiteTreeMenu(QTreeView& tree, SiteTreeModel& model, Dialogs& dialogs);

    /// The heading of a file that is saved.
    void setTitle(const QString& title) { m_title = title; }
    void save();
    void copy();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QPoint& at);
    void restore();
    void keep();
    void say(const QString& sentence);
    [[nodiscard]] ListExtract extract(bool onlyChosen) const;

    QTreeView& m_tree;
    SiteTreeModel& m_model;
    Dialogs& m_dialogs;
    QString m_title;
    bool m_isRestored = false;
};

} // namespace ui
