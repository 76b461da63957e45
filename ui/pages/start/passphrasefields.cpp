// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/passphrasefields.h"

#include "ui/pages/start/passphrasestrength.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

PassphraseFields::PassphraseFields(QWidget* parent)
    : QWidget(parent)
    , m_passphrase(new QLineEdit)
    , m_strength(new FieldNote)
    , m_repeat(new QLineEdit)
    , m_repeatNote(new FieldNote)
{
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_repeat->setObjectName(QStringLiteral("repeatField"));
    for (QLineEdit* field : {m_passphrase, m_repeat})
        field->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_repeat->setAccessibleName(tr("Repeat the passphrase"));
    auto* form = new QVBoxLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(fieldLabel(tr("Pa&ssphrase"), m_passphrase));
    form->addWidget(m_passphrase);
    form->addWidget(m_strength);
    form->addSpacing(4);
    form->addWidget(fieldLabel(tr("&Repeat the passphrase"), m_repeat));
    form->addWidget(m_repeat);
    form->addWidget(m_repeatNote);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseFields::showStrength);
    showStrength();
}

QString PassphraseFields::passphrase() const
{
    return m_passphrase->text();
}

bool PassphraseFields::check()
{
    const Strength strength = strengthOf(m_passphrase->text());
    if (strength == Strength::Empty || strength == Strength::TooShort)
        return acceptField(*m_passphrase, *m_strength,
                           tr("The passphrase is too short. Use at least 10 characters."));
    const bool same = m_passphrase->text() == m_repeat->text();
    return acceptField(*m_repeat, *m_repeatNote,
                       same ? QString() : tr("The two passphrases differ. Type the second one again."));
}

void PassphraseFields::showStrength()
{
    showProblem(*m_passphrase, *m_strength, QString());
    switch (strengthOf(m_passphrase->text())) {
    case Strength::Empty:
        m_strength->setHint(
            tr("At least 10 characters. Four words that do not belong together are easy to remember."));
        break;
    case Strength::TooShort:
        m_strength->setHint(tr("Still too short: at least 10 characters."));
        break;
    case Strength::Weak:
        m_strength->set(tr("Easy to guess. Add a word or other characters."), Tone::Warn);
        break;
    case Strength::Fair:
        m_strength->setHint(tr("Usable. One more word makes it strong."));
        break;
    case Strength::Good:
        m_strength->set(tr("Strong."), Tone::Ok);
        break;
    }
}

} // namespace ui
