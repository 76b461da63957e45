// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/compositefield.h"

namespace ui {

PartsField::PartsField(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(FieldSpec{spec.code, spec.label, spec.isRequired}, parent)
    , m_row(new QWidget)
{
    auto* layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
}

void PartsField::addPart(FieldEditor& part)
{
    m_parts.push_back(&part);
    static_cast<QHBoxLayout*>(m_row->layout())->addWidget(&part, 1);
    connect(&part, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(&part, &FieldEditor::left, this, &FieldEditor::left);
}

void PartsField::finish()
{
    setEditor(*m_row, m_parts.front());
}

std::optional<QString> PartsField::fault() const
{
    for (const FieldEditor* part : m_parts)
        if (const auto fault = part->fault())
            return QStringLiteral("%1: %2").arg(part->label(), *fault);
    return std::nullopt;
}

void PartsField::setReadOnly(bool readOnly)
{
    for (FieldEditor* part : m_parts)
        part->setReadOnly(readOnly);
}

} // namespace ui
