// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/placedialog.h"

#include "core/base/clock.h"
#include "core/desk/book.h"
#include "core/domain/housing/room.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/fields.h"
#include "ui/lang/format.h"
#include "ui/pages/households/membertable.h"
#include "ui/workbench/deskthread.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <map>

namespace ui {

namespace {

enum PlaceTopic { SitesTopic, TryTopic };

QString choiceText(const desk::SiteTreeRow& row)
{
    return row.placesKnown ? PlaceDialog::tr("%1 · %2 free, %3 usable")
                                 .arg(row.name, number(row.free), number(row.usable))
                           : PlaceDialog::tr("%1 · places unknown").arg(row.name);
}

} // namespace

PlaceDialog::PlaceDialog(DeskThread& desk, const base::Clock& clock, const desk::HouseholdDetail& household,
                         QDate from, QWidget* parent)
    : ActionDialog(desk,
                   household.stays.empty() ? tr("Place household %1").arg(household.household.reference)
                                           : tr("Move household %1").arg(household.household.reference),
                   tr("&Place"), parent)
    , m_household(household.household.id)
    , m_site(new ComboField({QStringLiteral("accommodation"), tr("Site"), true}))
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("From"), true}, clock))
    , m_isPlanned(new QCheckBox(tr("Only p&lanned: keeps the places free")))
    , m_roomOfAll(new ComboField({QStringLiteral("room"), tr("Room for all")}))
    , m_members(new MemberTable(household.members))
    , m_reason(new TextField(
          {QStringLiteral("overrideReason"), tr("Reason, if a rule speaks against it"), false, true}))
{
    m_from->setValue(base::ImpreciseDate::of(from));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_from, m_isPlanned, m_site, m_roomOfAll, m_members, m_reason})
        content().addWidget(part);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 30);
    connect(m_site, &FieldEditor::edited, this, &PlaceDialog::chooseSite);
    connect(m_roomOfAll, &FieldEditor::edited, this, &PlaceDialog::chooseRoomOfAll);
    connect(m_members, &MemberTable::changed, this, &PlaceDialog::tryOut);
    connect(m_isPlanned, &QCheckBox::toggled, this, &PlaceDialog::tryOut);
    connect(m_from, &FieldEditor::left, this, &PlaceDialog::tryOut);
    connect(m_reason, &FieldEditor::left, this, &PlaceDialog::tryOut);
    setReady(false);
    desk.ask(
        *this, SitesTopic, [from](const desk::Book& book) { return book.siteTree(from); },
        [this](std::vector<desk::SiteTreeRow> rows) { showSites(std::move(rows)); });
    m_site->focusEditor();
}

void PlaceDialog::showSites(std::vector<desk::SiteTreeRow> rows)
{
    m_tree = std::move(rows);
    QStringList texts;
    for (const desk::SiteTreeRow& row : m_tree)
        if (row.parent < 0 && row.holds) {
            m_sites.emplace_back(row.record.id);
            texts << choiceText(row);
        }
    m_site->setTexts(texts);
    m_site->setIndex(-1);
    m_site->focusEditor(); // which may have become one to type into
    setReady(true);
}

void PlaceDialog::chooseSite()
{
    const int site = m_site->index();
    if (m_roomsOf == site) // typing goes on
        return;
    m_roomsOf = site;
    m_site->clearProblem();
    showRooms(site);
    tryOut();
}

void PlaceDialog::showRooms(int site)
{
    m_rooms.clear();
    QStringList texts{tr("without a room")};
    bool isInside = false;
    for (const desk::SiteTreeRow& row : m_tree) {
        if (row.parent < 0)
            isInside = site >= 0 && row.record.id == m_sites[static_cast<std::size_t>(site)].uuid();
        if (!isInside || !row.holds || row.record.kind != domain::kindOf<domain::Room>().number)
            continue;
        m_rooms.emplace_back(row.record.id);
        texts << choiceText(row);
    }
    m_members->setChoices(texts, tr("Room"));
    m_roomOfAll->setTexts(texts);
    m_roomOfAll->setIndex(0);
}

void PlaceDialog::chooseRoomOfAll()
{
    const int room = m_roomOfAll->index();
    if (room < 0)
        return;
    m_roomOfAll->clearProblem();
    m_members->setAllChoices(room);
    tryOut();
}

std::optional<actions::Placement> PlaceDialog::placement() const
{
    const int site = m_site->index();
    const auto from = m_from->value();
    if (site < 0 || !from || m_from->fault())
        return std::nullopt;
    actions::Placement wanted;
    wanted.household = m_household;
    wanted.site = m_sites[static_cast<std::size_t>(site)];
    wanted.period.from = from;
    wanted.kind = m_isPlanned->isChecked() ? domain::StayKind::Planned : domain::StayKind::Actual;
    wanted.overrideReason = m_reason->value();
    std::map<int, actions::RoomShare> shares;
    const auto persons = m_members->chosen();
    const auto choices = m_members->choices();
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const int room = choices[i] - 1; // the first entry is none
        actions::RoomShare& share = shares[room];
        if (room >= 0)
            share.room = m_rooms[static_cast<std::size_t>(room)];
        share.persons.push_back(persons[i]);
    }
    for (auto& [room, share] : shares)
        wanted.rooms.push_back(std::move(share));
    return wanted;
}

void PlaceDialog::tryOut()
{
    const auto wanted = placement();
    if (!wanted || wanted->rooms.empty())
        return showProblems({});
    desk().ask(
        *this, TryTopic,
        [wanted = *wanted](const desk::Book& book) { return actions::checkPlacement(book.file(), wanted); },
        [this](const base::Problems& problems) { showProblems(problems); });
}

bool PlaceDialog::complain()
{
    const auto missing = [](FieldEditor& field, const QString& sentence) {
        field.showProblem(base::Severity::Error, sentence);
        field.focusEditor();
        return true;
    };
    m_site->clearProblem();
    m_from->clearProblem();
    m_roomOfAll->clearProblem();
    if (m_site->index() < 0)
        return missing(*m_site, m_site->fault().value_or(tr("Nothing is chosen here")));
    if (m_from->fault() || !m_from->value())
        return missing(*m_from, m_from->fault().value_or(tr("A day is missing here")));
    if (const auto fault = m_roomOfAll->fault())
        return missing(*m_roomOfAll, *fault);
    return false;
}

ActionDialog::Step PlaceDialog::step()
{
    if (complain())
        return {};
    const auto wanted = placement();
    if (wanted->rooms.empty()) {
        showSentence(tr("Nobody is chosen. Tick whoever moves in"));
        return {};
    }
    return [wanted = *wanted](const desk::Book& book) {
        return savedAs(actions::placeHousehold(book.file(), wanted));
    };
}

} // namespace ui
