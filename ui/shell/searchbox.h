// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openfile.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace ui {

/// The search of the whole window: what is typed is looked for among records and commands; the arrow keys
/// choose, Enter opens, Esc leaves. Found records come from outside, by showFound().
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// What the menus can do now; asked anew at every search.
    void setCommands(std::function<QList<QAction*>()> commands);
    void showFound(const std::vector<FoundRecord>& found);

Q_SIGNALS:
    void asked(const QString& text);
    void recordChosen(int kind, const base::Uuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void addCommands();
    void run(const QModelIndex& index);

    std::function<QList<QAction*>()> m_commands;
    std::vector<FoundRecord> m_found;
    QList<QPointer<QAction>> m_matching;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    QTimer m_pause;
};

} // namespace ui
