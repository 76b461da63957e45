// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form.h"

#include "ui/forms/fieldeditor.h"
#include "ui/widgets/announce.h"
#include "ui/words/problems.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int MostColumns = 4;
/// A column narrower than so many letters cuts what stands in it.
constexpr int ColumnLetters = 24;

} // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
}

base::Problems Form::faults() const
{
    base::Problems problems;
    for (const FieldEditor* field : m_fields)
        if (const auto fault = field->fault())
            problems.push_back({base::Severity::Error, QStringLiteral("typed"), {*fault}, field->code()});
    return problems;
}

void Form::showProblems(const base::Problems& problems, bool onlyLeft)
{
    const int before = errorCount();
    for (FieldEditor* field : m_fields)
        if (!onlyLeft || m_left.contains(field->code()))
            field->clearProblem();
    m_general.clear();
    for (const base::Problem& problem : problems) {
        const QString sentence =
            problem.code == QLatin1String("typed") ? problem.arguments.first() : words::problemText(problem);
        FieldEditor* at = field(problem.field);
        if (at && (!onlyLeft || m_left.contains(at->code())))
            at->showProblem(problem.severity, sentence);
        else if (!at && !onlyLeft)
            m_general << sentence;
    }
    if (errorCount() > before)
        announce(*this, errorSummary().join(QStringLiteral(", ")));
}

QStringList Form::errorSummary() const
{
    QStringList names;
    for (const FieldEditor* field : m_fields)
        if (field->hasError())
            names << field->label();
    return names + m_general;
}

int Form::errorCount() const
{
    return static_cast<int>(errorSummary().size());
}

bool Form::jumpToError(bool forward)
{
    const int count = static_cast<int>(m_fields.size());
    int from = forward ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (m_fields[static_cast<std::size_t>(i)]->isAncestorOf(focusWidget()))
            from = i;
    for (int step = 1; step <= count; ++step) {
        const int at = ((forward ? from + step : from - step) % count + count) % count;
        FieldEditor* field = m_fields[static_cast<std::size_t>(at)];
        if (field->hasError()) {
            field->focusEditor();
            return true;
        }
    }
    return false;
}

void Form::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->focusEditor();
}

void Form::focusFirstError()
{
    const auto first =
        std::ranges::find_if(m_fields, [](const FieldEditor* field) { return field->hasError(); });
    if (first != m_fields.end())
        (*first)->focusEditor();
}

void Form::setReadOnly(bool readOnly)
{
    for (FieldEditor* field : m_fields)
        field->setReadOnly(readOnly);
}

void Form::markSaved()
{
    m_isChanged = false;
    m_left.clear();
}

FieldEditor* Form::field(const QString& code) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const FieldEditor* field) { return field->code() == code; });
    return found == m_fields.end() ? nullptr : *found;
}

FieldEditor* Form::fieldAround(const QWidget& part) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](const FieldEditor* field) { return field->isAncestorOf(&part); });
    return found == m_fields.end() ? nullptr : *found;
}

QSize Form::minimumSizeHint() const
{
    const int column = fontMetrics().averageCharWidth() * ColumnLetters;
    return {column * 2 + m_grid->horizontalSpacing(), QWidget::minimumSizeHint().height()};
}

void Form::addField(FieldEditor& field)
{
    m_fields.push_back(&field);
    field.setParent(this);
    connect(&field, &FieldEditor::edited, this, [this] {
        m_isChanged = true;
        Q_EMIT changed();
    });
    connect(&field, &FieldEditor::left, this, [this, &field] {
        if (!m_isChanged)
            return;
        m_left.insert(field.code());
        Q_EMIT judgementWanted();
    });
    m_columns = 0;
    arrange(fittingColumns());
}

void Form::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(fittingColumns());
}

int Form::fittingColumns() const
{
    const int column = fontMetrics().averageCharWidth() * ColumnLetters + m_grid->horizontalSpacing();
    return std::clamp(width() / column, 2, MostColumns);
}

void Form::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < MostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    int row = 0;
    int column = 0;
    for (FieldEditor* field : m_fields) {
        const int span = std::min(field->span(), columns);
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, span);
        column += span;
    }
}

} // namespace ui
