// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/actiondialog.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/fieldnote.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

ActionDialog::ActionDialog(DeskThread& desk, const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_content(new QVBoxLayout)
    , m_note(new FieldNote)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_do->setProperty("primary", true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &ActionDialog::run);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    // Only a button that stands in the dialog becomes its default; else it would be the first one: Cancel.
    m_do->setDefault(true);
}

void ActionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    QWidget* last = previousInFocusChain();
    while (m_do->parentWidget()->isAncestorOf(last) || last == m_do->parentWidget())
        last = last->previousInFocusChain();
    setTabOrder(last, m_do);
    setTabOrder(m_do, m_cancel);
}

void ActionDialog::setReady(bool isReady)
{
    m_isReady = isReady;
    m_do->setEnabled(isReady);
}

bool ActionDialog::showAtField(const base::Problem& /*problem*/)
{
    return false;
}

void ActionDialog::showProblems(const base::Problems& problems)
{
    QStringList sentences;
    bool isWrong = false;
    for (const base::Problem& problem : problems)
        if (!showAtField(problem)) {
            isWrong |= problem.severity == base::Severity::Error;
            sentences << words::problemText(problem);
        }
    sentences.removeDuplicates();
    m_note->set(sentences.join(QLatin1Char('\n')), isWrong ? Tone::Crit : Tone::Warn);
    if (sentences.isEmpty())
        m_note->setHint(QString());
}

void ActionDialog::showSentence(const QString& sentence)
{
    m_note->setError(sentence);
    announce(*m_note, sentence);
}

void ActionDialog::showHint(const QString& sentence)
{
    m_note->setHint(sentence);
    announce(*m_note, sentence);
}

void ActionDialog::run()
{
    if (!m_do->isEnabled())
        return;
    const Step step = this->step();
    if (!step)
        return;
    m_do->setEnabled(false); // until the answer is here
    m_desk.change(
        *this, step,
        [this](const Saved& saved) {
            if (saved.outcome.ok()) {
                Q_EMIT done(saved);
                return accept();
            }
            m_do->setEnabled(m_isReady);
            showProblems(saved.outcome.problems);
            announce(*m_note, m_note->text());
        },
        [this] { m_do->setEnabled(m_isReady); });
}

} // namespace ui
