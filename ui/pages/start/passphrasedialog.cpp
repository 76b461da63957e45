// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/passphrasedialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseDialog::PassphraseDialog(const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new QLineEdit)
    , m_note(new FieldNote)
    , m_open(nullptr)
{
    setWindowTitle(tr("Open Lotsenbuch"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* title = new QLabel(fileName);
    title->setTextFormat(Qt::PlainText);
    title->setFont(fontOf(Type::PageTitle, QFont::DemiBold));
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* reveal = new QCheckBox(tr("&Show passphrase"));
    auto* buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto* form = new QVBoxLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(4);
    form->addWidget(title);
    form->addSpacing(8);
    form->addWidget(fieldLabel(tr("&Passphrase"), m_passphrase));
    form->addWidget(m_passphrase);
    form->addWidget(m_note);
    form->addSpacing(4);
    form->addWidget(reveal);
    form->addSpacing(16);
    form->addWidget(buttons);
    m_open->setDefault(true); // only a button that stands in the dialog becomes its default
    connect(reveal, &QCheckBox::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { showProblem(*m_passphrase, *m_note, {}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    m_passphrase->setFocus();
}

void PassphraseDialog::accept()
{
    if (!m_open->isEnabled())
        return; // one attempt at a time
    setTrying(true);
    m_attempt(m_passphrase->text(), [dialog = QPointer(this)](bool fits) {
        if (dialog)
            dialog->conclude(fits);
    });
}

void PassphraseDialog::setTrying(bool isTrying)
{
    m_open->setEnabled(!isTrying);
    m_passphrase->setReadOnly(isTrying);
    if (isTrying)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

void PassphraseDialog::conclude(bool fits)
{
    setTrying(false);
    if (fits) {
        QDialog::accept();
        return;
    }
    acceptField(*m_passphrase, *m_note,
                tr("The passphrase does not fit this file. Check Caps Lock and type it again."));
}

} // namespace ui
