// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/needsfield.h"

#include "ui/words/places.h"

#include <QLineEdit>

namespace ui {

namespace {

/// A word with its mark, each part put through `convert`.
template <class Convert>
QString keepingMark(QString text, Convert convert)
{
    text = text.trimmed();
    const bool isMarked = text.endsWith(NeedsField::Mark);
    if (isMarked)
        text.chop(1);
    text = convert(text.trimmed());
    return isMarked && !text.isEmpty() ? text + NeedsField::Mark : text;
}

} // namespace

NeedsField::NeedsField(const FieldSpec& spec, QWidget* parent)
    : ValueField(spec, parent)
    , m_edit(new QLineEdit)
{
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { setValue(value()); });
}

QStringList NeedsField::value() const
{
    QStringList codes;
    for (const QString& text : m_edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString code = keepingMark(text, words::needCode);
        if (!code.isEmpty())
            codes << code;
    }
    return codes;
}

void NeedsField::setValue(const QStringList& value)
{
    QStringList texts;
    for (const QString& code : value)
        texts << keepingMark(code, words::needText);
    m_edit->setText(texts.join(QStringLiteral(", ")));
}

void NeedsField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace ui
