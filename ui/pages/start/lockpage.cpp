// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/lockpage.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_file(new QLabel)
    , m_passphrase(new QLineEdit)
    , m_note(new FieldNote)
{
    setObjectName(QStringLiteral("lockPage"));
    auto* box = new QWidget;
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* form = new QVBoxLayout(box);
    form->setSpacing(4);
    auto* title = new QLabel(tr("Locked"));
    title->setFont(fontOf(Type::RecordTitle, QFont::DemiBold));
    m_file->setTextFormat(Qt::PlainText);
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* unlock = new QPushButton(tr("&Unlock"));
    unlock->setObjectName(QStringLiteral("unlockButton"));
    unlock->setProperty("primary", true);
    auto* close = new QPushButton(tr("&Close file"));
    form->addWidget(new IconLabel(QStringLiteral("lock"), 34, Ink::Accent));
    form->addSpacing(4);
    form->addWidget(title);
    form->addWidget(m_file);
    form->addSpacing(16);
    form->addWidget(fieldLabel(tr("&Passphrase"), m_passphrase));
    form->addWidget(m_passphrase);
    form->addWidget(m_note);
    form->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(unlock);
    buttons->addWidget(close);
    buttons->addStretch(1);
    form->addLayout(buttons);

    auto* rows = new QVBoxLayout(this);
    rows->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 100);
    row->addStretch(1);
    rows->addLayout(row);
    rows->addStretch(2);
    connect(unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { showProblem(*m_passphrase, *m_note, {}); });
    connect(close, &QPushButton::clicked, this, &LockPage::closeRequested);
}

void LockPage::setFileName(const QString& name)
{
    m_file->setText(name);
    m_passphrase->clear();
    showProblem(*m_passphrase, *m_note, {});
}

void LockPage::showWrongPassphrase()
{
    const QString sentence = tr("The passphrase does not fit this file. Check Caps Lock and type it again.");
    acceptField(*m_passphrase, *m_note, sentence);
}

void LockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_passphrase->setFocus();
}

void LockPage::submit()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    Q_EMIT unlockRequested(passphrase);
}

} // namespace ui
