// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/sitespage.h"

#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "ui/charts/periodline.h"
#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/pages/sites/operatorspane.h"
#include "ui/pages/sites/roomsdialog.h"
#include "ui/pages/sites/sitetreemenu.h"
#include "ui/pages/sites/sitetreemodel.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordview.h"
#include "ui/records/runstep.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/shortcut.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace ui {

namespace {

enum SitesTopic { TreeTopic };

PageInfo sitesInfo()
{
    PageInfo info;
    info.id = QStringLiteral("sites");
    info.title = SitesPage::tr("Sites");
    info.iconName = QStringLiteral("house");
    info.keys = QKeySequence(QStringLiteral("Ctrl+Shift+U"));
    info.offersEditing = true;
    info.helpTopic = "sites";
    return info;
}

template <class R>
quint16 kindNumber()
{
    return domain::kindOf<R>().number;
}

template <class R>
RecordTab tabOf(const QString& title, const QString& empty, const QString& button)
{
    return {title, {&domain::kindOf<R>(), {}, QString(title).remove(QLatin1Char('&')), empty, button}};
}

RecordTab blocksTab()
{
    return tabOf<domain::Block>(SitesPage::tr("Blocks"), SitesPage::tr("No blocked places."),
                                SitesPage::tr("Record a block…"));
}

RecordTab reservationsTab()
{
    return tabOf<domain::Reservation>(SitesPage::tr("Reservations"), SitesPage::tr("No reservations."),
                                      SitesPage::tr("Record a reservation…"));
}

RecordTab defectsTab()
{
    return tabOf<domain::InspectionFinding>(SitesPage::tr("Defects"), SitesPage::tr("No defects were found."),
                                            SitesPage::tr("Record a defect…"));
}

} // namespace

SitesPage::SitesPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs)
    : Page(sitesInfo(), keyDate)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_model(new SiteTreeModel(this))
    , m_filter(new QLineEdit)
    , m_all(new QCheckBox(tr("&Closed ones too")))
    , m_tree(new QTreeView)
    , m_title(plainLabel(QString()))
    , m_kindChip(new Chip(QString()))
    , m_stateChip(new Chip(QString(), Tone::Warn))
    , m_figures(plainLabel(QString()))
    , m_line(new PeriodLine)
    , m_views(new QStackedWidget)
    , m_site(buildSiteView())
    , m_section(buildSectionView())
    , m_room(buildRoomView())
    , m_newSite(new QPushButton(iconNamed(QStringLiteral("plus"), Ink::OnAccent), tr("&New site…")))
    , m_newSection(new QPushButton(tr("Ne&w section…")))
    , m_newRoom(new QPushButton(tr("New r&oom…")))
    , m_newRooms(new QPushButton(tr("Several roo&ms…")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_operatorsButton(new QPushButton(tr("Show o&perators")))
    , m_sitesButton(new QPushButton(tr("Bac&k to the sites")))
    , m_operators(new OperatorsPane(desk, dialogs, keyDate.clock()))
    , m_parts(new QStackedWidget)
{
    buildTools();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildTree());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({480, 800}); // the names of sites are long
    m_parts->addWidget(splitter);
    m_parts->addWidget(m_operators);
    setContent(m_parts);
}

void SitesPage::buildTools()
{
    m_newSite->setProperty("primary", true);
    m_newSite->setObjectName(QStringLiteral("newSite"));
    for (QPushButton* button : {m_newSite, m_newSection, m_newRoom, m_newRooms, m_remove})
        addTool(button);
    addToolStretch();
    m_operatorsButton->setObjectName(QStringLiteral("operators"));
    m_operatorsButton->setToolTip(tr("Who runs which sites"));
    m_sitesButton->setObjectName(QStringLiteral("sites"));
    m_sitesButton->hide();
    addTool(m_sitesButton);
    connect(m_operatorsButton, &QPushButton::clicked, this, [this] { showOperators(true); });
    connect(m_sitesButton, &QPushButton::clicked, this, [this] { showOperators(false); });
    connect(m_newSite, &QPushButton::clicked, this, &SitesPage::addSite);
    connect(m_newSection, &QPushButton::clicked, this, &SitesPage::addSection);
    connect(m_newRoom, &QPushButton::clicked, this, &SitesPage::addRoom);
    connect(m_newRooms, &QPushButton::clicked, this, &SitesPage::addRooms);
    connect(m_remove, &QPushButton::clicked, this, &SitesPage::removeChosen);
    addShortcut(*this, QKeySequence::New, [this] { addSite(); });
    connect(new QShortcut(Qt::Key_Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &SitesPage::removeChosen);
    addShortcut(*this, QKeySequence::Find, [this] { m_filter->setFocus(); });
    addShortcut(*this, Qt::ALT | Qt::Key_Up,
                [this] { m_tree->setCurrentIndex(m_tree->indexAbove(m_tree->currentIndex())); });
    addShortcut(*this, Qt::ALT | Qt::Key_Down,
                [this] { m_tree->setCurrentIndex(m_tree->indexBelow(m_tree->currentIndex())); });
}

QWidget* SitesPage::buildTree()
{
    m_filter->setPlaceholderText(tr("Site, section or room"));
    m_filter->setAccessibleName(tr("Site, section or room"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Sites, sections and rooms"));
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({16, 16});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(SiteTreeModel::Name, QHeaderView::Stretch);
    m_treeMenu = new SiteTreeMenu(*m_tree, *m_model, m_dialogs);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    connect(m_filter, &QLineEdit::textChanged, this, &SitesPage::filterTree);
    connect(m_all, &QCheckBox::toggled, this, &SitesPage::filterTree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const auto* row = m_model->row(index))
                    choose(row->record);
            });

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_filter, 1);
    top->addWidget(m_all);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 4, 12, 8);
    bottom->addWidget(m_operatorsButton);
    bottom->addStretch(1);
    layout->addLayout(bottom);
    return pane;
}

QWidget* SitesPage::buildDetails()
{
    m_title->setFont(fontOf(Type::RecordTitle, QFont::DemiBold));
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_kindChip);
    head->addWidget(m_stateChip);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 12, 0, 0);
    head->setContentsMargins(16, 0, 16, 0);
    m_figures->setContentsMargins(16, 0, 16, 4);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_views, 1);
    for (RecordView* view : {m_site, m_section, m_room}) {
        m_views->addWidget(view);
        connect(view, &RecordView::gone, this, &SitesPage::reload);
    }
    m_kindChip->hide();
    m_stateChip->hide();
    m_views->hide();
    return pane;
}

RecordView* SitesPage::buildSiteView()
{
    std::vector<RecordTab> tabs{
        tabOf<domain::OperatingPeriod>(tr("Operation"), tr("No time of operation yet."),
                                       tr("Record the operation…")),
        blocksTab(), reservationsTab(),
        tabOf<domain::ReportedFigure>(tr("Figures"), tr("No reported figures."), tr("Record a figure…")),
        defectsTab()};
    auto* view = new RecordView(m_desk, m_dialogs, keyDate().clock(), kindNumber<domain::Accommodation>(),
                                std::move(tabs));
    RecordsPane* periods = view->pane(kindNumber<domain::OperatingPeriod>());
    periods->setHeader(*m_line);
    connect(periods, &RecordsPane::countChanged, this, &SitesPage::showPeriods);
    return view;
}

RecordView* SitesPage::buildSectionView()
{
    return new RecordView(m_desk, m_dialogs, keyDate().clock(), kindNumber<domain::Section>(), {});
}

RecordView* SitesPage::buildRoomView()
{
    return new RecordView(m_desk, m_dialogs, keyDate().clock(), kindNumber<domain::Room>(),
                          {blocksTab(), reservationsTab(), defectsTab()});
}

RecordView* SitesPage::viewOf(int kind) const
{
    return kind == kindNumber<domain::Accommodation>() ? m_site
           : kind == kindNumber<domain::Section>()     ? m_section
                                                       : m_room;
}

void SitesPage::open(const desk::RecordRef& record)
{
    m_wanted = record;
    markStale();
}

bool SitesPage::opens(int kind) const
{
    return kind == kindNumber<domain::Accommodation>() || kind == kindNumber<domain::Section>() ||
           kind == kindNumber<domain::Room>() || kind == kindNumber<domain::Operator>();
}

void SitesPage::openRecord(int kind, const base::Uuid& id)
{
    const bool isOperator = kind == kindNumber<domain::Operator>();
    showOperators(isOperator);
    if (isOperator)
        m_operators->choose(id);
    else
        open({kind, id});
}

void SitesPage::showOperators(bool areShown)
{
    m_parts->setCurrentIndex(areShown ? 1 : 0);
    for (QPushButton* button : {m_newSite, m_newSection, m_newRoom, m_newRooms, m_remove})
        button->setVisible(!areShown);
    m_sitesButton->setVisible(areShown);
    if (areShown)
        m_operators->showOn(keyDate().day());
}

void SitesPage::reload()
{
    for (RecordView* view : {m_site, m_section, m_room})
        view->setLocked(editLock());
    m_operators->setLocked(editLock());
    if (m_parts->currentWidget() == m_operators)
        m_operators->showOn(keyDate().day());
    m_desk.ask(
        *this, TreeTopic, [on = keyDate().day()](const desk::Book& book) { return book.siteTree(on); },
        [this](std::vector<desk::SiteTreeRow> rows) { showTree(std::move(rows)); });
}

void SitesPage::filterTree()
{
    const auto chosen = m_chosen;
    m_model->setFilter(m_filter->text(), m_all->isChecked());
    if (!m_filter->text().trimmed().isEmpty() && m_model->siteCount() <= 20)
        m_tree->expandAll();
    if (chosen)
        m_tree->setCurrentIndex(m_model->indexOf(*chosen));
}

void SitesPage::showTree(std::vector<desk::SiteTreeRow> rows)
{
    std::vector<desk::RecordRef> expanded;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex site = m_model->index(i, 0);
        if (m_tree->isExpanded(site))
            expanded.push_back(m_model->row(site)->record);
    }
    const auto wanted = m_wanted ? m_wanted : m_chosen;
    m_model->setRows(std::move(rows));
    if (wanted && !m_model->indexOf(*wanted).isValid() && m_wanted)
        m_all->setChecked(true); // a new one is not in operation yet
    for (const desk::RecordRef& site : expanded)
        m_tree->setExpanded(m_model->indexOf(site), true);
    const QModelIndex at = wanted ? m_model->indexOf(*wanted) : QModelIndex();
    m_wanted.reset();
    m_tree->setCurrentIndex(at.isValid() ? at : m_model->index(0, 0));
    if (m_chosen)
        if (RecordView* view = viewOf(m_chosen->kind); view->record() == m_chosen->id)
            view->refresh();
    showChosen();
    m_treeMenu->setTitle(tr("Sites on %1").arg(dateText(keyDate().day())));
    setStatus(tr("%Ln site(s)", nullptr, m_model->siteCount()));
}

void SitesPage::choose(const desk::RecordRef& record)
{
    if (m_chosen == record)
        return;
    m_chosen = record;
    RecordView* view = viewOf(record.kind);
    m_views->setCurrentWidget(view);
    FormTarget target;
    target.kind = static_cast<quint16>(record.kind);
    target.id = record.id;
    target.fresh.from = keyDate().day();
    view->showRecord(target);
    showChosen();
}

void SitesPage::showChosen()
{
    const auto* row = m_model->row(m_tree->currentIndex());
    const bool canEdit = editLock().isEmpty();
    m_views->setVisible(row != nullptr);
    m_newSite->setEnabled(canEdit);
    for (QPushButton* button : {m_newSection, m_newRoom, m_newRooms, m_remove})
        button->setEnabled(canEdit && row);
    for (QPushButton* button : {m_newSite, m_newSection, m_newRoom, m_newRooms, m_remove})
        button->setToolTip(editLock());
    if (row)
        showHead(*row);
    else
        m_title->setText(tr("No site yet."));
}

void SitesPage::showHead(const desk::SiteTreeRow& row)
{
    m_title->setText(row.name);
    m_kindChip->setVisible(row.pillar.has_value());
    if (row.pillar)
        m_kindChip->setText(words::longName(*row.pillar));
    const bool hasState = !row.holds || row.over > 0;
    m_stateChip->setVisible(hasState);
    if (hasState)
        m_stateChip->setText(row.holds    ? tr("%Ln person(s) beyond the places", nullptr, row.over)
                             : row.pillar ? words::text(row.status)
                                          : tr("not usable on the key date"));
    m_figures->setText(!row.placesKnown
                           ? tr("%Ln person(s) · places unknown", nullptr, row.residents)
                           : tr("%Ln person(s) on %1 places · %2 blocked · %3 reserved · %4 free, %5 usable",
                                nullptr, row.residents)
                                 .arg(number(row.places), number(row.blocked), number(row.reserved),
                                      number(row.free), number(row.usable)));
}

void SitesPage::showPeriods()
{
    std::vector<PeriodBar> bars;
    const Theme& theme = Theme::of(palette());
    for (const desk::RecordRow& row : m_site->pane(kindNumber<domain::OperatingPeriod>())->rows())
        if (const auto period = domain::fromCells<domain::OperatingPeriod>({}, row.cells)) {
            const auto places = period->capacity.regularPlaces;
            const QString text = words::longName(period->pillar);
            bars.push_back({period->period.period(),
                            places ? tr("%1, %2 places").arg(text, number(*places)) : text,
                            theme.pillars[static_cast<std::size_t>(period->pillar)],
                            base::dayNumber(keyDate().clock().today()) < period->period.period().fromDay()});
        }
    m_line->setVisible(!bars.empty());
    m_line->setBars(std::move(bars), keyDate().day());
}

void SitesPage::addSite()
{
    if (m_parts->currentWidget() == m_operators)
        m_operators->create();
    else if (m_newSite->isEnabled())
        openNew(kindNumber<domain::Accommodation>());
}

void SitesPage::addSection()
{
    openNew(kindNumber<domain::Section>());
}

void SitesPage::addRoom()
{
    openNew(kindNumber<domain::Room>());
}

void SitesPage::openNew(quint16 kind)
{
    FormTarget target;
    target.kind = kind;
    target.fresh.from = keyDate().day();
    if (kind != kindNumber<domain::Accommodation>())
        target.fresh.parent = m_model->siteOf(m_tree->currentIndex());
    auto* dialog = new RecordDialog(m_desk, keyDate().clock(), target, window());
    connect(dialog, &RecordDialog::saved, this, [this, kind](const base::Uuid& id) {
        open(desk::RecordRef{kind, id});
    });
    dialog->open();
}

void SitesPage::addRooms()
{
    if (const auto site = m_model->siteOf(m_tree->currentIndex()))
        (new RoomsDialog(m_desk, keyDate().clock(), *site, window()))->open();
}

void SitesPage::removeChosen()
{
    if (!m_chosen)
        return;
    const QString name = m_title->text();
    const auto remove = [this, record = *m_chosen, name] {
        runStep(m_desk, m_dialogs, *this, tr("“%1” was not removed").arg(name),
                [record](const desk::Book& book) {
                    return recordKind(static_cast<quint16>(record.kind))->remove(book, record.id).problems;
                });
    };
    m_dialogs.confirm(this,
                      {tr("Remove"),
                       tr("“%1” is removed from all key dates. A site that closes gets an end "
                          "of its operation instead. This can be undone.")
                           .arg(name),
                       tr("Remove “%1”").arg(name)},
                      remove);
}

} // namespace ui
