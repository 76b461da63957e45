// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recorddialog.h"

#include "ui/forms/form.h"
#include "ui/words/cells.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

RecordDialog::RecordDialog(DeskThread& desk, const base::Clock& clock, const FormTarget& target,
                           QWidget* parent)
    : QDialog(parent)
    , m_pane(new FormPane(desk, clock))
{
    const QString kind = words::kindText(target.kind);
    setWindowTitle(target.id ? kind : tr("New: %1").arg(kind));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28)
               .boundedTo(screen()->availableSize() * 0.9));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &FormPane::opened, this, [this] { m_pane->form()->focusFirst(); });
    connect(m_pane, &FormPane::gone, this, &QDialog::reject);
    connect(m_pane, &FormPane::discarded, this, &QDialog::reject);
    connect(m_pane, &FormPane::saved, this, [this](const base::Uuid& id) {
        Q_EMIT saved(id);
        accept();
    });
    m_pane->open(target);
}

void RecordDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in a field saves, as in any dialog; in a text of several lines it never comes here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pane->save();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ui
