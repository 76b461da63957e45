// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/presencedialog.h"

#include "core/actions/households.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/fields.h"
#include "ui/pages/households/membertable.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace ui {

namespace {

enum PresenceChoice { Absent, Seen };

} // namespace

PresenceDialog::PresenceDialog(DeskThread& desk, const base::Clock& clock,
                               const desk::HouseholdDetail& household, QDate day, QWidget* parent)
    : ActionDialog(desk, tr("Presence of household %1").arg(household.household.reference), tr("&Record"),
                   parent)
    , m_what(new ComboField({QStringLiteral("present"), tr("What was found"), true}))
    , m_day(new ImpreciseDateField({QStringLiteral("day"), tr("On"), true}, clock, false))
    , m_members(new MemberTable(household.members))
{
    m_what->setTexts({tr("absent from this day on"), tr("present")});
    m_what->setIndex(Absent);
    m_day->setValue(base::ImpreciseDate::of(day));
    auto* hint =
        plainLabel(tr("Who is absent stays recorded and keeps the room, but does not count as present "
                      "until seen again. No reason is kept."));
    hint->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_day, m_members, hint})
        content().addWidget(part);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 75, sizeHint().height());
}

ActionDialog::Step PresenceDialog::step()
{
    m_day->clearProblem();
    const auto day = m_day->value();
    if (!day || m_day->fault()) {
        m_day->showProblem(base::Severity::Error, m_day->fault().value_or(tr("A day is missing here")));
        m_day->focusEditor();
        return {};
    }
    const auto persons = m_members->chosen();
    if (persons.empty()) {
        showSentence(tr("Nobody is chosen"));
        return {};
    }
    return [persons, day = day->earliest(), isPresent = m_what->index() == Seen](const desk::Book& book) {
        return savedAs(actions::recordPresence(book.file(), persons, day, isPresent));
    };
}

} // namespace ui
