// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keydateband.h"

#include "ui/lang/format.h"

#include <QKeySequence>
#include <QPushButton>

namespace ui {

KeyDateBand::KeyDateBand(KeyDateModel& model, bool offersEditing, QWidget* parent)
    : InfoBand(Tone::Warn, QStringLiteral("history"), parent)
    , m_model(model)
    , m_offersEditing(offersEditing)
    , m_unlock(addButton(unlockText()))
{
    QPushButton* today = addButton(tr("Back to today"));
    addKey(QKeySequence(QStringLiteral("Alt+Home")));
    connect(m_unlock, &QPushButton::clicked, &m_model, &KeyDateModel::allowBackdating);
    connect(today, &QPushButton::clicked, &m_model, &KeyDateModel::goToToday);
    connect(&m_model, &KeyDateModel::changed, this, &KeyDateBand::refresh);
    refresh();
}

QString KeyDateBand::unlockText()
{
    return tr("Edit with effect from then");
}

void KeyDateBand::refresh()
{
    setVisible(!m_model.isToday());
    m_unlock->setVisible(m_offersEditing && !m_model.canEdit());
    const QString day = dateText(m_model.day());
    setMessage(m_model.isPast() ? tr("As of %1.").arg(day) : tr("Looking ahead to %1.").arg(day),
               sentenceNow());
}

QString KeyDateBand::sentenceNow() const
{
    if (!m_offersEditing)
        return tr("The whole window shows this day.");
    if (!m_model.canEdit())
        return tr("The whole window shows this day. Editing is locked.");
    return tr("The whole window shows this day. New entries take it as their date.");
}

} // namespace ui
