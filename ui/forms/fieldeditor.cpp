// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/fieldnote.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

FieldEditor::FieldEditor(const FieldSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_code(spec.code)
    , m_label(spec.label)
    , m_isRequired(spec.isRequired)
    , m_isWide(spec.isWide)
    , m_caption(new QLabel)
    , m_note(new FieldNote)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_caption->setFont(fontOf(Type::Small));
    layout->addWidget(m_caption);
    layout->addWidget(m_note);
    layout->addStretch(1);
    showLabel();
}

void FieldEditor::setEditor(QWidget& editor, QWidget* focus)
{
    m_focus = focus ? focus : &editor;
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, &editor);
    m_caption->setBuddy(m_focus);
    m_focus->setAccessibleName(m_label);
    m_focus->installEventFilter(this);
    setFocusProxy(m_focus);
    showLabel();
}

void FieldEditor::showLabel()
{
    m_caption->setText(m_isRequired ? QStringLiteral("%1 *").arg(m_label) : m_label);
}

void FieldEditor::showProblem(base::Severity severity, const QString& sentence)
{
    if (m_severity && *m_severity > severity)
        return;
    m_severity = severity;
    const bool isError = severity == base::Severity::Error;
    m_note->set(sentence, isError ? Tone::Crit : Tone::Warn);
    m_focus->setProperty("fieldState", isError ? QStringLiteral("error") : QString());
    describe();
    m_focus->update();
}

void FieldEditor::clearProblem()
{
    m_severity.reset();
    m_note->setHint(QString());
    m_focus->setProperty("fieldState", QString());
    describe();
    m_focus->update();
}

void FieldEditor::setHint(const QString& sentence)
{
    if (!m_hint) {
        m_hint = new FieldNote;
        static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_note), m_hint);
    }
    m_hint->setHint(sentence);
    describe();
}

void FieldEditor::describe()
{
    QStringList sentences{problem(), m_hint ? m_hint->text() : QString()};
    sentences.removeAll(QString());
    m_focus->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

QString FieldEditor::problem() const
{
    return m_severity ? m_note->text() : QString();
}

void FieldEditor::focusEditor()
{
    m_focus->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::selectAll()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_focus))
        line->selectAll();
}

void FieldEditor::setLabelVisible(bool isVisible)
{
    m_caption->setVisible(isVisible);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Its own list that opens takes the focus too, but nobody has left then.
    if (watched == m_focus && event->type() == QEvent::FocusOut &&
        static_cast<const QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        complete();
        Q_EMIT left();
    }
    // A field that cannot be changed now must not stop the Tab key.
    if (watched == m_focus && event->type() == QEvent::EnabledChange)
        setFocusProxy(m_focus->isEnabled() ? m_focus : nullptr);
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_caption)
        m_caption->setFont(fontOf(Type::Small));
}

} // namespace ui
