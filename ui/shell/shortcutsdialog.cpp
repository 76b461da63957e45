// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QString plain(const QString& text)
{
    return withoutMnemonic(text).remove(QChar(0x2026));
}

void addRow(QStandardItemModel& model, const QString& what, const QString& keys)
{
    model.appendRow({new QStandardItem(what), new QStandardItem(keys)});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            addRow(*model, plain(action->text()), keyText(action->shortcut()));
    addRow(*model, tr("Open the calendar of a date field"), QStringLiteral("F4"));
    addRow(*model, tr("Choose a place in a chart, open its list"), tr("Arrows, Enter"));
    addRow(*model, tr("Print the key date report"), keyText(QKeySequence(QStringLiteral("Ctrl+P"))));
    addRow(*model, tr("New entry of the page"), keyText(QKeySequence(QKeySequence::New)));
    addRow(*model, tr("Save a form"), keyText(QKeySequence(QKeySequence::Save)));
    addRow(*model, tr("Next error of a form"), keyText(QKeySequence(Qt::Key_F8)));
    addRow(*model, tr("Previous error of a form"), keyText(QKeySequence(Qt::SHIFT | Qt::Key_F8)));
    addRow(*model, tr("Add, edit, remove in a table"), tr("Ins, Enter, Del"));
    addRow(*model, tr("Edit a cell of a table"), keyText(QKeySequence(Qt::Key_F2)));
    addRow(*model, tr("Previous entry"), keyText(QKeySequence(Qt::ALT | Qt::Key_Up)));
    addRow(*model, tr("Next entry"), keyText(QKeySequence(Qt::ALT | Qt::Key_Down)));
    addRow(*model, tr("Filter a list"), keyText(QKeySequence(QStringLiteral("Ctrl+F"))));
    addRow(*model, tr("Copy rows of a list"), keyText(QKeySequence(QStringLiteral("Ctrl+C"))));
    addRow(*model, tr("Save a list"), keyText(QKeySequence(QStringLiteral("Ctrl+S"))));
    addRow(*model, tr("Find the next place in the help"), keyText(QKeySequence(Qt::Key_F3)));
    addRow(*model, tr("Find the previous place in the help"), keyText(QKeySequence(Qt::SHIFT | Qt::Key_F3)));
    addRow(*model, tr("Remove a file from the list of recent ones"), keyText(QKeySequence(Qt::Key_Delete)));

    auto* table = new QTableView;
    table->setModel(model);
    setUpTable(*table, windowTitle());
    table->setFrameShape(QFrame::StyledPanel);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 30);
}

} // namespace ui
