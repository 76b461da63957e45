// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/placedialog.h"

#include "core/base/clock.h"
#include "core/desk/book.h"
#include "core/domain/housing/room.h"
#include "ui/forms/fields.h"
#include "ui/lang/format.h"
#include "ui/pages/households/membertable.h"
#include "ui/workbench/deskthread.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
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

QComboBox* finder(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setAccessibleName(name);
    return combo;
}

} // namespace

PlaceDialog::PlaceDialog(DeskThread& desk, const base::Clock& clock, const desk::HouseholdDetail& household,
                         QDate from, QWidget* parent)
    : ActionDialog(desk,
                   household.stays.empty() ? tr("Place household %1").arg(household.household.reference)
                                           : tr("Move household %1").arg(household.household.reference),
                   tr("&Place"), parent)
    , m_household(household.household.id)
    , m_site(finder(tr("Site")))
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("From"), true}, clock))
    , m_isPlanned(new QCheckBox(tr("Only p&lanned: keeps the places free")))
    , m_roomOfAll(finder(tr("Room for all")))
    , m_members(new MemberTable(household.members))
    , m_reason(new TextField(
          {QStringLiteral("overrideReason"), tr("Reason, if a rule speaks against it"), false, true}))
{
    m_from->setValue(base::ImpreciseDate::of(from));
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field) {
        auto* caption = new QLabel(label);
        caption->setBuddy(field);
        form->addRow(caption, field);
    };
    add(tr("S&ite"), m_site);
    add(tr("Room for a&ll"), m_roomOfAll);
    content().addWidget(m_from);
    content().addWidget(m_isPlanned);
    content().addLayout(form);
    content().addWidget(m_members);
    content().addWidget(m_reason);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 30);
    connect(m_site, &QComboBox::currentIndexChanged, this, &PlaceDialog::showRooms);
    connect(m_roomOfAll, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_members->setAllChoices(index);
        tryOut();
    });
    connect(m_members, &MemberTable::changed, this, &PlaceDialog::tryOut);
    connect(m_isPlanned, &QCheckBox::toggled, this, &PlaceDialog::tryOut);
    connect(m_from, &FieldEditor::left, this, &PlaceDialog::tryOut);
    connect(m_reason, &FieldEditor::left, this, &PlaceDialog::tryOut);
    setReady(false);
    desk.ask(
        *this, SitesTopic, [from](const desk::Book& book) { return book.siteTree(from); },
        [this](std::vector<desk::SiteTreeRow> rows) { showSites(std::move(rows)); });
    m_site->setFocus();
}

void PlaceDialog::showSites(std::vector<desk::SiteTreeRow> rows)
{
    m_tree = std::move(rows);
    const QSignalBlocker quiet(m_site);
    for (const desk::SiteTreeRow& row : m_tree)
        if (row.parent < 0 && row.holds) {
            m_sites.emplace_back(row.record.id);
            m_site->addItem(choiceText(row));
        }
    m_site->setCurrentIndex(-1);
    m_site->clearEditText();
}

void PlaceDialog::showRooms()
{
    m_rooms.clear();
    QStringList texts{tr("without a room")};
    const int chosen = m_site->currentIndex();
    bool isInside = false;
    for (const desk::SiteTreeRow& row : m_tree) {
        if (row.parent < 0)
            isInside = chosen >= 0 && row.record.id == m_sites[static_cast<std::size_t>(chosen)].uuid();
        if (!isInside || !row.holds || row.record.kind != domain::kindOf<domain::Room>().number)
            continue;
        m_rooms.emplace_back(row.record.id);
        texts << choiceText(row);
    }
    m_members->setChoices(texts, tr("Room"));
    const QSignalBlocker quiet(m_roomOfAll);
    m_roomOfAll->clear();
    m_roomOfAll->addItems(texts);
    setReady(chosen >= 0);
    tryOut();
}

std::optional<actions::Placement> PlaceDialog::placement() const
{
    const int site = m_site->currentIndex();
    const auto from = m_from->value();
    if (site < 0 || !from)
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

ActionDialog::Step PlaceDialog::step()
{
    const auto wanted = placement();
    if (!wanted) {
        m_from->showProblem(base::Severity::Error, m_from->fault().value_or(tr("A day is missing here")));
        m_from->focusEditor();
        return {};
    }
    if (wanted->rooms.empty()) {
        showSentence(tr("Nobody is chosen. Tick whoever moves in"));
        return {};
    }
    return [wanted = *wanted](const desk::Book& book) {
        return savedAs(actions::placeHousehold(book.file(), wanted));
    };
}

} // namespace ui
