// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdspage.h"

#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/charts/periodline.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/models/arrangedrows.h"
#include "ui/pages/households/householdcolumns.h"
#include "ui/pages/households/householddelegate.h"
#include "ui/pages/households/householdviews.h"
#include "ui/pages/households/membertable.h"
#include "ui/pages/households/quotadialog.h"
#include "ui/records/historypane.h"
#include "ui/records/recordspane.h"
#include "ui/records/recordview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/shortcut.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace ui {

namespace {

enum HouseholdTopic { ListTopic, DetailTopic, PersonTopic };

PageInfo householdsInfo()
{
    PageInfo info;
    info.id = QStringLiteral("households");
    info.title = HouseholdsPage::tr("Households");
    info.iconName = QStringLiteral("users");
    info.digit = 3;
    info.offersEditing = true;
    info.helpTopic = "households";
    return info;
}

} // namespace

HouseholdsPage::HouseholdsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(householdsInfo(), keyDate)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_count(plainLabel(QString()))
    , m_filter(new QLineEdit)
    , m_which(new QComboBox)
    , m_views(new HouseholdViewsButton(desk, [this] { return view(); }))
    , m_list(new QListView)
    , m_title(plainLabel(QString()))
    , m_reference(plainLabel(QString()))
    , m_state(new Chip(QString(), Tone::Warn))
    , m_validity(new Chip(QString(), Tone::Warn))
    , m_facts(plainLabel(QString()))
    , m_details(new QWidget)
    , m_tabs(new QTabWidget)
    , m_persons(new ListPane(dialogs, QStringLiteral("members"), tr("Members of the household")))
    , m_person(buildPersonView())
    , m_needs(new ListPane(dialogs, QStringLiteral("household-needs"), tr("Needs of the household")))
    , m_contacts(buildContacts())
    , m_line(new PeriodLine)
    , m_stays(new ListPane(dialogs, QStringLiteral("stays"), tr("Stays of the household")))
    , m_form(buildHouseholdView())
    , m_history(new HistoryPane(desk, dialogs))
    , m_new(new QPushButton(iconNamed(QStringLiteral("plus"), Ink::OnAccent), tr("&New household…")))
{
    buildTools();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    setContent(splitter);
}

HouseholdsPage::~HouseholdsPage()
{
    delete m_rows; // ends and waits for the arranging, which answers here
}

void HouseholdsPage::buildTools()
{
    m_new->setProperty("primary", true);
    addTool(m_new);
    connect(m_new, &QPushButton::clicked, this, &HouseholdsPage::addHousehold);
    const auto button = [this](const char* iconName, const QString& text, auto slot) {
        auto* made = new QPushButton(iconNamed(QString::fromLatin1(iconName)), text);
        connect(made, &QPushButton::clicked, this, slot);
        m_householdButtons.push_back(made);
        addTool(made);
    };
    button("git-merge", tr("Mer&ge…"), [this] { changeMembers(MembersDialog::What::Merge); });
    button("git-branch", tr("Sp&lit…"), [this] { changeMembers(MembersDialog::What::Split); });
    buildMore();
    addToolStretch();
    const auto step = [this](int by) {
        const QModelIndex at = m_list->currentIndex();
        const QModelIndex next = at.siblingAtRow(at.row() + by);
        if (next.isValid())
            m_list->setCurrentIndex(next);
    };
    addShortcut(*this, QKeySequence::New, [this] { addHousehold(); });
    addShortcut(*this, QKeySequence::Find, [this] { m_filter->setFocus(); });
    addShortcut(*this, Qt::ALT | Qt::Key_Up, [step] { step(-1); });
    addShortcut(*this, Qt::ALT | Qt::Key_Down, [step] { step(1); });
}

void HouseholdsPage::open(const base::Uuid& household)
{
    m_wanted = household;
    m_which->setCurrentIndex(ShowAll);
    m_filter->clear();
    markStale();
}

bool HouseholdsPage::opens(int kind) const
{
    return kind == domain::kindOf<domain::Household>().number ||
           kind == domain::kindOf<domain::Person>().number;
}

void HouseholdsPage::openRecord(int kind, const base::Uuid& id)
{
    if (kind == domain::kindOf<domain::Household>().number)
        return open(id);
    m_desk.ask(
        *this, PersonTopic,
        [id, on = keyDate().day()](const desk::Book& book) {
            return desk::householdOf(book, base::Id<domain::Person>(id), on);
        },
        [this, id](const std::optional<base::Id<domain::Household>>& household) {
            if (!household)
                return setStatus(tr("The person belongs to no household"));
            m_wantedPerson = id;
            m_tabs->setCurrentIndex(0);
            open(household->uuid());
        });
}

void HouseholdsPage::reload()
{
    m_person->setLocked(editLock());
    m_form->setLocked(editLock());
    m_contacts->setLocked(editLock());
    if (m_quotas) {
        m_quotas->setLocked(editLock());
        m_quotas->refresh();
    }
    const auto question = [on = keyDate().day(), which = m_which->currentIndex()](const desk::Book& book) {
        auto rows = book.households(on);
        std::erase_if(rows, [which](const desk::HouseholdRow& row) {
            return (which == ShowPlaced && row.placed == 0) ||
                   (which == ShowNotPlaced && (row.placed > 0 || row.persons == 0));
        });
        return rows;
    };
    m_desk.ask(*this, ListTopic, question,
               [this](std::vector<desk::HouseholdRow> rows) { showHouseholds(std::move(rows)); });
}

const desk::HouseholdRow& HouseholdsPage::householdAt(int row) const
{
    return m_households->row(m_rows->shown()[static_cast<std::size_t>(row)]);
}

void HouseholdsPage::showHouseholds(std::vector<desk::HouseholdRow> rows)
{
    auto model = modelOf(householdColumns(), std::move(rows));
    m_households = model.get();
    auto* arranged = new ArrangedRows(std::move(model), this);
    arranged->setFilter(m_filter->text());
    m_list->setModel(arranged);
    delete std::exchange(m_rows, arranged);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &ArrangedRows::setFilter);
    connect(m_rows, &ArrangedRows::arranged, this, &HouseholdsPage::selectWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HouseholdsPage::choose);
    m_isFresh = true;
    sortList();
    if (m_rows->isSettled())
        selectWanted();
}

void HouseholdsPage::selectWanted()
{
    const auto wanted = m_wanted ? m_wanted : m_chosen;
    if (std::exchange(m_isFresh, false)) // a filter of the rows before does not hold what is asked for
        m_wanted.reset();
    int row = 0;
    for (int i = 0; wanted && i < m_rows->rowCount(); ++i)
        if (householdAt(i).id.uuid() == *wanted)
            row = i;
    m_list->setCurrentIndex(m_rows->index(row, 0));
    m_count->setText(tr("%Ln household(s)", nullptr, m_rows->rowCount()));
    setStatus(m_count->text());
    choose(m_list->currentIndex());
}

void HouseholdsPage::choose(const QModelIndex& index)
{
    m_chosen.reset();
    if (index.isValid())
        m_chosen = householdAt(index.row()).id.uuid();
    askDetail();
}

void HouseholdsPage::askDetail()
{
    if (!m_chosen)
        return showDetail(std::nullopt);
    m_desk.ask(
        *this, DetailTopic,
        [id = *m_chosen, on = keyDate().day()](const desk::Book& book) {
            return desk::householdDetail(book, base::Id<domain::Household>(id), on);
        },
        [this](std::optional<desk::HouseholdDetail> detail) { showDetail(std::move(detail)); });
}

void HouseholdsPage::showDetail(std::optional<desk::HouseholdDetail> detail)
{
    const auto need = chosenNeed();
    const desk::HouseholdStay* stay = chosenStay();
    const auto firstOfStay = stay ? std::optional(stay->stays.front()) : std::nullopt;
    m_detail = std::move(detail);
    m_details->setEnabled(m_detail.has_value());
    enableActions();
    m_title->setText(tr("No household"));
    m_reference->clear();
    m_state->hide();
    const QString warning = m_detail ? validityWarning(m_detail->members) : QString();
    m_validity->setText(warning);
    m_validity->setVisible(!warning.isEmpty());
    m_facts->clear();
    showPersons();
    showStays(firstOfStay);
    showNeeds(need);
    showContactCount(m_detail ? static_cast<int>(m_detail->contacts.size()) : 0);
    enableActions();
    if (!m_detail)
        return;
    const desk::HouseholdRow* row = nullptr;
    for (int i = 0; i < m_households->rowCount() && !row; ++i)
        if (m_households->row(i).id == m_detail->household.id)
            row = &m_households->row(i);
    if (!row)
        return;
    m_title->setText(row->name.isEmpty() ? row->reference : row->name);
    m_reference->setText(row->reference);
    m_state->setVisible(row->placed < row->persons);
    m_state->setText(row->placed == 0 ? tr("not placed")
                                      : tr("%1 of %2 placed").arg(number(row->placed), number(row->persons)));
    const QDate on = keyDate().day();
    const auto children = std::ranges::count_if(m_detail->members, [on](const desk::MemberRow& member) {
        return member.person.born && member.person.born->earliest().addYears(18) > on;
    });
    m_facts->setText(tr("%Ln person(s), %1 under 18 · %2", nullptr, row->persons)
                         .arg(number(children), row->site.isEmpty() ? tr("no accommodation")
                                                : row->rooms.isEmpty()
                                                    ? row->site
                                                    : tr("%1, room %2").arg(row->site, row->rooms)));
    readTab();
}

void HouseholdsPage::showPersons()
{
    const auto before = m_wantedPerson ? m_wantedPerson : m_person->record();
    m_members = m_detail ? m_detail->members : std::vector<desk::MemberRow>();
    m_persons->setRows(modelOf(memberColumns(keyDate().day()), m_members));
    setTabTitle(*m_persons, tr("&Persons"), static_cast<qint64>(m_members.size()));
    const auto same = std::ranges::find_if(
        m_members, [&before](const desk::MemberRow& member) { return member.person.id.uuid() == before; });
    if (same == m_members.end())
        return m_persons->chooseFirst();
    m_persons->choose(static_cast<int>(same - m_members.begin()));
    m_wantedPerson.reset();
}

void HouseholdsPage::choosePerson()
{
    const int line = m_persons->current();
    if (line < 0)
        return m_person->clear();
    const base::Uuid person = m_members[static_cast<std::size_t>(line)].person.id.uuid();
    FormTarget target;
    target.kind = domain::kindOf<domain::Person>().number;
    target.id = person;
    target.fresh.from = keyDate().day();
    if (m_person->record() == person)
        m_person->refresh();
    else
        m_person->showRecord(target);
}

void HouseholdsPage::setTabTitle(const QWidget& part, const QString& title, qint64 count)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab) == &part || m_tabs->widget(tab)->isAncestorOf(&part))
            m_tabs->setTabText(tab, count == 0 ? title : title + QLatin1Char(' ') + number(count));
}

void HouseholdsPage::showStays(const std::optional<base::Id<domain::Stay>>& chosen)
{
    const auto stays = m_detail ? m_detail->stays : std::vector<desk::HouseholdStay>();
    const Theme& theme = Theme::of(palette());
    std::vector<PeriodBar> bars;
    bars.reserve(stays.size());
    for (const desk::HouseholdStay& stay : stays)
        bars.push_back({stay.period.period(),
                        stay.roomName.isEmpty() ? stay.siteName
                                                : QStringLiteral("%1 %2").arg(stay.siteName, stay.roomName),
                        stay.pillar ? theme.pillars[static_cast<std::size_t>(*stay.pillar)] : theme.stayLine,
                        stay.kind == domain::StayKind::Planned});
    m_line->setVisible(!bars.empty());
    m_line->setBars(std::move(bars), keyDate().day());
    m_stays->setRows(modelOf(stayColumns(keyDate().day()), stays));
    const auto same = std::ranges::find_if(stays, [&](const desk::HouseholdStay& stay) {
        return chosen && std::ranges::find(stay.stays, *chosen) != stay.stays.end();
    });
    if (same == stays.end())
        m_stays->chooseFirst();
    else
        m_stays->choose(static_cast<int>(same - stays.begin()));
    setTabTitle(*m_stays, tr("A&ccommodation"), static_cast<qint64>(stays.size()));
}

const desk::HouseholdStay* HouseholdsPage::chosenStay() const
{
    const int line = m_stays->current();
    return m_detail && line >= 0 && line < static_cast<int>(m_detail->stays.size())
               ? &m_detail->stays[static_cast<std::size_t>(line)]
               : nullptr;
}

void HouseholdsPage::readTab()
{
    if (!m_detail)
        return;
    const base::Uuid id = m_detail->household.id.uuid();
    if (m_tabs->currentWidget() == m_form) {
        FormTarget target;
        target.kind = domain::kindOf<domain::Household>().number;
        target.id = id;
        target.fresh.from = keyDate().day();
        if (m_form->record() == id)
            m_form->refresh();
        else
            m_form->showRecord(target);
    } else if (m_tabs->currentWidget() == m_contacts) {
        m_contacts->showOf(desk::RecordRef{domain::kindOf<domain::Household>().number, id}, keyDate().day());
    } else if (m_tabs->currentWidget() == m_history) {
        std::vector<desk::RecordRef> records{{domain::kindOf<domain::Household>().number, id}};
        for (const auto* members : {&m_detail->members, &m_detail->formerOnes})
            for (const desk::MemberRow& member : *members)
                records.push_back({domain::kindOf<domain::Person>().number, member.person.id.uuid()});
        for (const desk::HouseholdStay& stay : m_detail->stays)
            for (const auto& one : stay.stays)
                records.push_back({domain::kindOf<domain::Stay>().number, one.uuid()});
        for (const desk::HouseholdNeed& need : m_detail->needs)
            records.push_back({domain::kindOf<domain::Need>().number, need.need.id.uuid()});
        for (const base::Id<domain::Contact>& contact : m_detail->contacts)
            records.push_back({domain::kindOf<domain::Contact>().number, contact.uuid()});
        m_history->showOf(records);
    }
}

void HouseholdsPage::enableActions()
{
    const QString lock = editLock();
    m_new->setEnabled(lock.isEmpty());
    m_new->setToolTip(lock);
    for (QAction* action : m_householdActions) {
        action->setEnabled(lock.isEmpty() && m_detail);
        action->setToolTip(lock);
    }
    for (QPushButton* button : m_householdButtons) {
        button->setEnabled(lock.isEmpty() && m_detail);
        button->setToolTip(lock);
    }
    for (QPushButton* button : m_needButtons)
        button->setEnabled(button->isEnabled() && chosenNeed());
    const desk::HouseholdStay* stay = chosenStay();
    const bool hasEnded = stay && stay->period.to;
    m_takeBack->setEnabled(m_takeBack->isEnabled() && hasEnded);
    if (lock.isEmpty() && !hasEnded)
        m_takeBack->setToolTip(tr("Choose a stay that has ended"));
}

} // namespace ui
