// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/membersdialog.h"

#include "core/actions/households.h"
#include "core/actions/placement.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/fields.h"
#include "ui/lang/format.h"
#include "ui/pages/households/membertable.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using What = MembersDialog::What;

QString dialogTitle(What what, const QString& reference)
{
    switch (what) {
    case What::Leave:
        return MembersDialog::tr("Members leave household %1").arg(reference);
    case What::Split:
        return MembersDialog::tr("Split household %1").arg(reference);
    case What::Move:
        return MembersDialog::tr("From household %1 into another").arg(reference);
    case What::Merge:
        break;
    }
    return MembersDialog::tr("Merge another household into %1").arg(reference);
}

QString verbOf(What what)
{
    switch (what) {
    case What::Leave:
        return MembersDialog::tr("&Leave the household");
    case What::Split:
        return MembersDialog::tr("&Split");
    case What::Move:
        return MembersDialog::tr("&Move");
    case What::Merge:
        break;
    }
    return MembersDialog::tr("Me&rge");
}

/// The day in the field; absent, with its problem shown, when there is none.
std::optional<QDate> dayIn(ImpreciseDateField& field)
{
    field.clearProblem();
    if (const auto value = field.value(); value && !field.fault())
        return value->earliest();
    field.showProblem(base::Severity::Error,
                      field.fault().value_or(MembersDialog::tr("A day is missing here")));
    field.focusEditor();
    return std::nullopt;
}

} // namespace

MembersDialog::MembersDialog(What what, DeskThread& desk, const base::Clock& clock,
                             const desk::HouseholdDetail& household, QDate from, QWidget* parent)
    : ActionDialog(desk, dialogTitle(what, household.household.reference), verbOf(what), parent)
    , m_what(what)
    , m_household(household.household.id)
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("From"), true}, clock))
    , m_other(new ComboField({QStringLiteral("household"), tr("Other household"), true}))
    , m_members(new MemberTable(household.members))
{
    m_from->setValue(base::ImpreciseDate::of(from));
    content().addWidget(m_from);
    const bool needsOther = what == What::Move || what == What::Merge;
    m_other->setVisible(needsOther);
    m_members->setVisible(what != What::Merge);
    m_members->setAllChosen(false);
    if (needsOther) {
        content().addWidget(m_other);
        setReady(false);
        desk.ask(
            *this, 0, [from](const desk::Book& book) { return book.households(from); },
            [this](const std::vector<desk::HouseholdRow>& rows) { showHouseholds(rows); });
    }
    content().addWidget(m_members);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 75, sizeHint().height());
}

void MembersDialog::showHouseholds(const std::vector<desk::HouseholdRow>& rows)
{
    QStringList texts;
    for (const desk::HouseholdRow& row : rows)
        if (row.id != m_household) {
            m_others.push_back(row.id);
            texts << tr("%1 · %2, %Ln person(s)", nullptr, row.persons).arg(row.name, row.reference);
        }
    m_other->setTexts(texts);
    m_other->setIndex(-1);
    setReady(true);
}

ActionDialog::Step MembersDialog::step()
{
    const auto from = dayIn(*m_from);
    if (!from)
        return {};
    const auto persons = m_members->chosen();
    const int other = m_other->index();
    m_other->clearProblem();
    if ((m_what == What::Move || m_what == What::Merge) && other < 0) {
        m_other->showProblem(base::Severity::Error, m_other->fault().value_or(tr("No household is chosen")));
        m_other->focusEditor();
        return {};
    }
    if (m_what != What::Merge && persons.empty()) {
        showSentence(tr("Nobody is chosen"));
        return {};
    }
    const auto into = other < 0 ? m_household : m_others[static_cast<std::size_t>(other)];
    return [what = m_what, household = m_household, persons, into, day = *from](const desk::Book& book) {
        store::File& file = book.file();
        switch (what) {
        case What::Leave:
            return savedAs(actions::leaveHousehold(file, persons, day));
        case What::Split: {
            const auto made = actions::splitHousehold(file, household, persons, day);
            return savedAs(made, made.id ? made.id->uuid() : base::Uuid());
        }
        case What::Move:
            return savedAs(actions::moveMembership(file, persons, into, day));
        case What::Merge:
            break;
        }
        return savedAs(actions::mergeHouseholds(file, household, into, day));
    };
}

MoveOutDialog::MoveOutDialog(DeskThread& desk, const base::Clock& clock,
                             const desk::HouseholdDetail& household, QDate day, QWidget* parent)
    : ActionDialog(desk, tr("Move-out of household %1").arg(household.household.reference),
                   tr("&Record the move-out"), parent)
    , m_day(new ImpreciseDateField({QStringLiteral("to"), tr("Moved out on"), true}, clock))
    , m_reason(new ComboField({QStringLiteral("end_reason"), tr("Reason"), true}))
{
    m_day->setValue(base::ImpreciseDate::of(day));
    QStringList texts;
    for (const auto& entry : codesOf(domain::EndReason{}))
        if (entry.value != domain::EndReason::None) {
            m_reasons.push_back(entry.value);
            texts << words::text(entry.value);
        }
    m_reason->setTexts(texts);
    m_reason->setIndex(
        static_cast<int>(std::ranges::find(m_reasons, domain::EndReason::OwnFlat) - m_reasons.begin()));
    content().addWidget(m_day);
    content().addWidget(m_reason);
    for (const desk::HouseholdStay& stay : household.stays) {
        if (stay.kind != domain::StayKind::Actual || !stay.period.holdsOn(day))
            continue;
        for (std::size_t i = 0; i < stay.stays.size(); ++i) {
            const QString place =
                stay.roomName.isEmpty() ? stay.siteName : tr("%1, %2").arg(stay.siteName, stay.roomName);
            auto* box =
                new QCheckBox(menuText(tr("%1 · %2").arg(stay.persons[static_cast<qsizetype>(i)], place)));
            box->setChecked(true);
            content().addWidget(box);
            m_stays.emplace_back(stay.stays[i], box);
        }
    }
    content().addStretch(1);
    if (m_stays.empty()) {
        setReady(false);
        showSentence(
            tr("Nobody of the household lives in the city's accommodation on %1").arg(dateText(day)));
    }
    resize(fontMetrics().averageCharWidth() * 75, sizeHint().height());
}

ActionDialog::Step MoveOutDialog::step()
{
    const auto day = dayIn(*m_day);
    if (!day)
        return {};
    std::vector<base::Id<domain::Stay>> stays;
    for (const auto& [stay, box] : m_stays)
        if (box->isChecked())
            stays.push_back(stay);
    if (stays.empty()) {
        showSentence(tr("Nobody is chosen"));
        return {};
    }
    return [stays, day = *day,
            reason = m_reasons[static_cast<std::size_t>(m_reason->index())]](const desk::Book& book) {
        return savedAs(actions::endStays(book.file(), stays, day, reason));
    };
}

} // namespace ui
