// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/changepassphrasedialog.h"

#include "ui/pages/start/passphrasefields.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString backupsText(const ChangePassphraseDialog::Subject& subject)
{
    if (!subject.hasPassphrase)
        return subject.backups == 0
                   ? ChangePassphraseDialog::tr("A backup of the file as it is now is made before. It is not "
                                                "protected: delete it when you no longer need it.")
                   : ChangePassphraseDialog::tr(
                         "The %Ln backup(s) beside the file, and one more that is made "
                         "before, stay unprotected: delete them when you no longer "
                         "need them.",
                         nullptr, subject.backups);
    return subject.backups == 0 ? ChangePassphraseDialog::tr(
                                      "A backup is made before. It opens with the former passphrase, as do "
                                      "bundles and copies made so far.")
                                : ChangePassphraseDialog::tr(
                                      "The %Ln backup(s) beside the file, and one more that is made before, "
                                      "still open with the former passphrase, as do bundles and copies "
                                      "made so far. Keep it as long as you need them.",
                                      nullptr, subject.backups);
}

} // namespace

ChangePassphraseDialog::ChangePassphraseDialog(const Subject& subject, QWidget* parent)
    : QDialog(parent)
    , m_before(new QLineEdit)
    , m_beforeNote(new FieldNote)
    , m_after(new PassphraseFields)
    , m_sameNote(new FieldNote)
{
    setWindowTitle(subject.hasPassphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto* title = plainLabel(subject.fileName);
    title->setFont(fontOf(Type::PageTitle, QFont::DemiBold));
    QLabel* label = fieldLabel(tr("&Former passphrase"), m_before);
    m_before->setObjectName(QStringLiteral("formerPassphraseField"));
    m_before->setAccessibleName(tr("Former passphrase"));
    m_before->setEchoMode(QLineEdit::Password);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_before})
        part->setVisible(subject.hasPassphrase); // the note shows itself with what it says
    auto* backups = plainParagraph(backupsText(subject), Type::Small);
    auto* buttons = new QDialogButtonBox;
    m_change = buttons->addButton(subject.hasPassphrase ? tr("&Change") : tr("&Protect"),
                                  QDialogButtonBox::AcceptRole);
    m_change->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto* form = new QVBoxLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(4);
    form->addWidget(title);
    form->addSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_before, m_beforeNote})
        form->addWidget(part);
    form->addSpacing(8);
    form->addWidget(m_after);
    form->addWidget(m_sameNote);
    form->addSpacing(8);
    form->addWidget(backups);
    form->addSpacing(16);
    form->addWidget(buttons);
    m_change->setDefault(true); // only a button that stands in the dialog becomes its default
    connect(m_before, &QLineEdit::textEdited, this, [this] { showProblem(*m_before, *m_beforeNote, {}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangePassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChangePassphraseDialog::reject);
    if (subject.hasPassphrase)
        m_before->setFocus();
}

bool ChangePassphraseDialog::isNew()
{
    const bool same = !m_before->isHidden() && m_before->text() == m_after->passphrase();
    m_sameNote->set(same ? tr("This is the former passphrase. Choose another one.") : QString(), Tone::Crit);
    return !same;
}

void ChangePassphraseDialog::accept()
{
    if (m_isTrying)
        return; // one attempt at a time
    if (!m_before->isHidden() && m_before->text().isEmpty()) {
        showProblem(*m_before, *m_beforeNote, tr("The former passphrase is missing. Type it here."));
        m_before->setFocus();
        return;
    }
    if (!m_after->check() || !isNew())
        return;
    setTrying(true);
    m_attempt(m_before->isHidden() ? std::nullopt : std::optional(m_before->text()), m_after->passphrase());
}

void ChangePassphraseDialog::reject()
{
    if (!m_isTrying) // what has begun is not left halfway
        QDialog::reject();
}

void ChangePassphraseDialog::setTrying(bool isTrying)
{
    m_isTrying = isTrying;
    m_change->setEnabled(!isTrying);
    m_before->setReadOnly(isTrying);
    m_after->setEnabled(!isTrying);
    if (isTrying)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

void ChangePassphraseDialog::refuse()
{
    setTrying(false);
    showProblem(*m_before, *m_beforeNote,
                tr("This is not the passphrase of the file. Check Caps Lock and type it again."));
    m_before->selectAll();
    m_before->setFocus();
}

} // namespace ui
