// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/persondialog.h"

#include "core/actions/households.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/forms/form.h"
#include "ui/words/problems.h"

#include <QHBoxLayout>

namespace ui {

PersonDialog::PersonDialog(DeskThread& desk, const base::Clock& clock,
                           const base::Id<domain::Household>& household, QDate from, QWidget* parent)
    : ActionDialog(desk, tr("Add a person"), tr("&Add"), parent)
    , m_household(household)
    , m_role(new ChoiceField<domain::HouseholdRole>({QStringLiteral("role"), tr("Role"), false}))
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("In the household since"), false}, clock))
{
    m_from->setValue(base::ImpreciseDate::of(from));
    m_role->setValue(domain::HouseholdRole::Child);
    auto* top = new QHBoxLayout;
    top->addWidget(m_role);
    top->addWidget(m_from);
    top->addStretch(1);
    const RecordKind& kind = *recordKind(domain::kindOf<domain::Person>().number);
    m_editor = kind.makeEditor({clock, {}, {QStringLiteral("family_name")}}, std::nullopt, *this);
    m_editor->show(kind.blank({}));
    content().addLayout(top);
    content().addWidget(&m_editor->form());
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 120, sizeHint().height());
    m_editor->form().focusFirst();
}

PersonDialog::~PersonDialog() = default;

bool PersonDialog::showAtField(const base::Problem& problem)
{
    auto* field = m_editor->form().field(problem.field);
    if (field)
        field->showProblem(problem.severity, words::problemText(problem));
    return field != nullptr;
}

ActionDialog::Step PersonDialog::step()
{
    base::Problems faults = m_editor->form().faults();
    m_editor->form().showProblems(faults);
    if (const auto fault = m_from->fault()) {
        m_from->showProblem(base::Severity::Error, *fault);
        return {};
    }
    auto person = domain::fromCells<domain::Person>({}, m_editor->row().cells);
    if (!faults.empty() || !person) {
        m_editor->form().focusFirstError();
        return {};
    }
    const auto from = m_from->value();
    return [household = m_household, member = actions::NewMember{*person, m_role->value()},
            day = from ? std::optional(from->earliest()) : std::nullopt](const desk::Book& book) {
        return savedAs(actions::addPerson(book.file(), household, member, day));
    };
}

} // namespace ui
