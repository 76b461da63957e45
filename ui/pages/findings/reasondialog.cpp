// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/reasondialog.h"

#include "core/actions/keptfindings.h"
#include "core/desk/book.h"
#include "core/desk/findings/kept.h"
#include "ui/forms/fields.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/findings.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

ReasonDialog::ReasonDialog(DeskThread& desk, desk::Finding finding, QWidget* parent)
    : ActionDialog(desk, tr("The finding stays as it is"), tr("&Keep as it is"), parent)
    , m_finding(std::move(finding))
    , m_reason(new NoteField({QStringLiteral("reason"), tr("Because"), true}))
{
    auto* sentence = plainLabel(words::findingWords(m_finding).detail);
    sentence->setWordWrap(true);
    auto* hint =
        plainLabel(tr("It counts as open again when its figures change. Everybody who works with the "
                      "file reads the reason: no names, no diagnoses."));
    hint->setWordWrap(true);
    content().addWidget(sentence);
    content().addWidget(m_reason);
    content().addWidget(hint);
    content().addStretch(1);
    m_reason->setValue(m_finding.reason);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_reason->focusEditor();
}

ActionDialog::Step ReasonDialog::step()
{
    m_reason->clearProblem();
    if (m_reason->value().isEmpty()) {
        m_reason->showProblem(base::Severity::Error, tr("A reason is missing here"));
        m_reason->focusEditor();
        return {};
    }
    return [finding = m_finding, reason = m_reason->value()](const desk::Book& book) {
        return savedAs(actions::keepFinding(book.file(), desk::toKeep(finding, reason)));
    };
}

} // namespace ui
