// SPDX-License-Identifier: GPL-3.0-or-later
// How the page Haushalte is put together.
#include "ui/charts/periodline.h"
#include "ui/icons/icon.h"
#include "ui/lists/listpane.h"
#include "ui/pages/households/householddelegate.h"
#include "ui/pages/households/householdspage.h"
#include "ui/pages/households/householdviews.h"
#include "ui/records/historypane.h"
#include "ui/records/recordview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconmenubutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

namespace ui {

namespace {

template <class R>
RecordTab personTab(const QString& title, const QString& empty, const QString& button)
{
    return {title, {&domain::kindOf<R>(), {}, QString(title).remove(QLatin1Char('&')), empty, button}};
}

} // namespace

QPushButton* HouseholdsPage::addStep(QBoxLayout& row, const char* iconName, const QString& text,
                                     std::function<void()> step)
{
    auto* button = new QPushButton(iconNamed(QString::fromLatin1(iconName)), text);
    connect(button, &QPushButton::clicked, this, std::move(step));
    m_householdButtons.push_back(button);
    row.addWidget(button);
    return button;
}

void HouseholdsPage::buildMore()
{
    auto* button = new IconMenuButton(QStringLiteral("ellipsis"), tr("More steps"));
    button->setObjectName(QStringLiteral("moreButton"));
    QMenu* menu = button->menu();
    menu->setToolTipsVisible(true);
    m_householdActions = {menu->addAction(tr("&Presence…"), this, &HouseholdsPage::recordPresence)};
    menu->addAction(tr("&Intake quotas…"), this, &HouseholdsPage::showQuotas);
    menu->addSeparator();
    m_householdActions.push_back(menu->addAction(iconNamed(QStringLiteral("trash-2")),
                                                 tr("&Remove the household…"), this,
                                                 &HouseholdsPage::removeHousehold));
    addTool(button);
}

RecordView* HouseholdsPage::buildHouseholdView()
{
    return new RecordView(
        m_desk, m_dialogs, keyDate().clock(), domain::kindOf<domain::Household>().number,
        {personTab<domain::ExpectedMember>(tr("Expected members"), tr("Nobody is expected to join."),
                                           tr("Record an expected member…"))});
}

QWidget* HouseholdsPage::buildList()
{
    m_count->setFont(fontOf(Type::Small, QFont::DemiBold));
    m_filter->setPlaceholderText(tr("Name, number, site, room"));
    m_filter->setAccessibleName(tr("Name, number, site, room"));
    m_filter->setClearButtonEnabled(true);
    m_which->addItems({tr("All households"), tr("Placed"), tr("Not placed")});
    m_which->setCurrentIndex(ShowPlaced);
    m_which->setAccessibleName(tr("Which households"));
    m_list->setItemDelegate(new HouseholdDelegate(m_list));
    m_list->setObjectName(QStringLiteral("households"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Households"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_views, &HouseholdViewsButton::viewChosen, this, &HouseholdsPage::applyView);
    connect(m_views, &HouseholdViewsButton::tableWanted, this, &HouseholdsPage::showTable);
    connect(m_views, &HouseholdViewsButton::orderChosen, this, [this](const QString& order) {
        m_order = order;
        sortList();
    });
    connect(m_which, &QComboBox::activated, this, [this] { reload(); });

    auto* pane = new QWidget;
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->addWidget(m_count, 1);
    top->addWidget(m_which);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(10, 0, 10, 0);
    search->addWidget(m_filter, 1);
    search->addWidget(m_views);
    layout->addLayout(top);
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget* HouseholdsPage::buildDetails()
{
    m_title->setFont(fontOf(Type::RecordTitle, QFont::DemiBold));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_reference);
    head->addWidget(m_state);
    head->addWidget(m_validity);
    head->addStretch(1);
    m_facts->setContentsMargins(16, 0, 16, 4);
    m_details->setAutoFillBackground(true);
    m_details->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusProxy(nullptr); // its tab bar takes the focus by itself
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(buildPersons(), tr("&Persons"));
    m_tabs->addTab(buildStays(), tr("A&ccommodation"));
    m_tabs->addTab(buildNeeds(), tr("Needs"));
    m_tabs->addTab(m_contacts, tr("Contacts"));
    m_tabs->addTab(m_form, tr("Ho&usehold"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &HouseholdsPage::readTab);
    connect(m_form, &RecordView::gone, this, &HouseholdsPage::markStale);
    connect(m_person, &RecordView::gone, this, &HouseholdsPage::markStale);
    m_details->setEnabled(false);
    return m_details;
}

RecordView* HouseholdsPage::buildPersonView()
{
    using namespace domain;
    RecordTab presence =
        personTab<Presence>(tr("Presence"), tr("No presence recorded."), tr("Record an entry…"));
    presence.records.latestBy = "day";
    return new RecordView(
        m_desk, m_dialogs, keyDate().clock(), kindOf<Person>().number,
        {personTab<ResidenceStatus>(tr("Residence status"), tr("No residence status recorded."),
                                    tr("Record a status…")),
         personTab<BenefitRegime>(tr("Benefits"), tr("No benefit regime recorded."), tr("Record a regime…")),
         presence, personTab<Need>(tr("Needs"), tr("No needs recorded."), tr("Record a need…")),
         personTab<Consent>(tr("Consents"), tr("No consents recorded."), tr("Record a consent…")),
         personTab<Restriction>(tr("Restrictions"), tr("No restrictions recorded."),
                                tr("Record a restriction…"))});
}

QWidget* HouseholdsPage::buildPersons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    addStep(*buttons, "plus", tr("&Add a person…"), [this] { addPerson(); });
    addStep(*buttons, "x", tr("Leave the household…"), [this] { changeMembers(MembersDialog::What::Leave); });
    addStep(*buttons, "chevron-right", tr("Into another household…"),
            [this] { changeMembers(MembersDialog::What::Move); });
    buttons->addStretch(1);
    connect(m_persons, &ListPane::currentChanged, this, &HouseholdsPage::choosePerson);
    auto* upper = new QWidget;
    auto* layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_persons, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    // Both scroll: on a small screen with large text they do not keep the window tall.
    upper->setMinimumHeight(fontMetrics().height() * 5);
    splitter->addWidget(upper);
    splitter->addWidget(m_person);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QWidget* HouseholdsPage::buildStays()
{
    auto* pane = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    addStep(*buttons, "bed-double", tr("Place or &move…"), [this] { place(); });
    addStep(*buttons, "truck", tr("Record a move-&out…"), [this] { moveOut(); });
    m_takeBack = addStep(*buttons, "undo-2", tr("Ta&ke back a move-out"), [this] { takeBackMoveOut(); });
    buttons->addStretch(1);
    connect(m_stays, &ListPane::currentChanged, this, &HouseholdsPage::enableActions);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_line);
    layout->addWidget(m_stays, 1);
    return pane;
}

} // namespace ui
