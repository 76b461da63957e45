// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "ui/dialogs/dialogs.h"
#include "ui/lang/format.h"
#include "ui/lists/columnmenu.h"
#include "ui/lists/listhost.h"
#include "ui/models/arrangedrows.h"
#include "ui/models/arrangedtable.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ListPane::ListPane(Dialogs& dialogs, QString key, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_key(std::move(key))
    , m_title(name)
    , m_bar(new QWidget)
    , m_ownFilter(new QLineEdit)
    , m_filter(m_ownFilter)
    , m_hits(plainLabel(QString()))
    , m_body(new QStackedWidget)
    , m_table(new QTableView)
    , m_noHit(new EmptyState)
    , m_empty(new EmptyState)
{
    setUpTable(*m_table, name);
    setUpSorting(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    header().setSectionsMovable(true);
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(&header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(header().mapToGlobal(at)); });
    connect(&header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!isStretched(header(), column)) // the window does that
            keepColumns();
    });
    connect(&header(), &QHeaderView::sectionMoved, this, &ListPane::keepColumns);
    connect(&header(), &QHeaderView::sortIndicatorChanged, this, &ListPane::keepColumns);

    m_ownFilter->setPlaceholderText(tr("Filter the list"));
    m_ownFilter->setAccessibleName(tr("Filter the list"));
    m_ownFilter->setClearButtonEnabled(true);
    m_ownFilter->installEventFilter(this);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addWidget(m_ownFilter, 1);
    bar->addWidget(m_hits);
    m_bar->hide();
    m_noHit->setObjectName(QStringLiteral("noHit"));
    m_noHit->setMessage(tr("No row matches the filter."), tr("Cl&ear the filter"));
    connect(m_noHit, &EmptyState::activated, this, &ListPane::stopFiltering);
    connect(m_empty, &EmptyState::activated, this, &ListPane::emptyActivated);
    for (QWidget* view : std::initializer_list<QWidget*>{m_table, m_noHit, m_empty})
        m_body->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_body, 1);
    setFocusProxy(m_table);
}

ListPane::~ListPane()
{
    delete m_rows; // ends and waits for the arranging, which answers here
}

QHeaderView& ListPane::header() const
{
    return *m_table->horizontalHeader();
}

void ListPane::setRows(std::unique_ptr<RowsModelBase> rows)
{
    auto* fresh = new ArrangedRows(std::move(rows), this);
    fresh->setFilter(m_filter->text());
    m_current = -1;
    m_told.reset();
    m_column = std::max(m_table->currentIndex().column(), 0);
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        showRows(*m_table, *fresh);
        delete std::exchange(m_rows, fresh);
        arrangeColumns();
    }
    const int column = header().sortIndicatorSection();
    m_rows->sort(column < m_rows->columnCount() ? column : -1, header().sortIndicatorOrder());
    connect(m_filter, &QLineEdit::textChanged, m_rows, &ArrangedRows::setFilter);
    connect(m_rows, &ArrangedRows::arranged, this, [this] {
        if (m_current >= 0 && current() != m_current)
            choose(m_current);
        showBody();
        tellCurrent(); // the filter may hide it now
        Q_EMIT arranged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    m_current = current();
                tellCurrent();
            });
    showBody();
}

void ListPane::setEmpty(const QString& sentence, const QString& buttonText)
{
    m_empty->setMessage(sentence, buttonText);
    showBody();
}

void ListPane::showBody()
{
    const int shown = shownCount();
    const bool isFiltered = !m_filter->text().isEmpty();
    m_hits->setText(isFiltered ? tr("%1 of %2").arg(number(shown), number(count())) : QString());
    QWidget* body = shown > 0                       ? static_cast<QWidget*>(m_table)
                    : isFiltered && count() > 0     ? m_noHit
                    : !m_rows || m_empty->isEmpty() ? static_cast<QWidget*>(m_table)
                                                    : m_empty;
    m_body->setCurrentWidget(body);
    // Never what is hidden: the Tab key would get no further.
    setFocusProxy(body == m_table ? m_table : body->focusProxy());
}

int ListPane::current() const
{
    const int row = m_table->currentIndex().row();
    return m_rows && row >= 0 && row < m_rows->rowCount() ? m_rows->shown()[static_cast<std::size_t>(row)]
                                                          : -1;
}

void ListPane::choose(int row)
{
    m_current = row;
    if (!m_rows)
        return;
    if (const QModelIndex at = place(row, std::min(m_column, m_rows->columnCount() - 1)); at.isValid())
        m_table->setCurrentIndex(at);
    tellCurrent();
}

void ListPane::tellCurrent()
{
    if (m_told == current())
        return;
    m_told = current();
    Q_EMIT currentChanged();
}

QModelIndex ListPane::place(int row, int column) const
{
    if (!m_rows || row < 0)
        return {};
    const auto& shown = m_rows->shown();
    const auto at = std::ranges::find(shown, row);
    return at == shown.end() ? QModelIndex() : m_rows->index(static_cast<int>(at - shown.begin()), column);
}

void ListPane::chooseFirst()
{
    if (shownCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    if (m_rows)
        tellCurrent();
}

int ListPane::count() const
{
    return m_rows ? m_rows->source().rowCount() : 0;
}

int ListPane::shownCount() const
{
    return m_rows ? m_rows->rowCount() : 0;
}

QSize ListPane::minimumSizeHint() const
{
    constexpr int FewLines = 3;
    constexpr int FewLetters = 24;
    return {fontMetrics().averageCharWidth() * FewLetters, fontMetrics().height() * FewLines};
}

void ListPane::useFilter(QLineEdit& field)
{
    m_filter = &field;
    m_bar->hide();
    if (m_rows)
        connect(m_filter, &QLineEdit::textChanged, m_rows, &ArrangedRows::setFilter);
}

void ListPane::startFiltering()
{
    m_bar->setVisible(m_filter == m_ownFilter);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::stopFiltering()
{
    m_filter->clear();
    m_bar->hide();
    m_table->setFocus();
}

ListExtract ListPane::extract(bool onlyChosen) const
{
    ListExtract taken{m_rows->sharedSource(), {}, m_title, {}};
    std::vector<int> chosen;
    if (onlyChosen)
        for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
            chosen.push_back(row.row());
    std::ranges::sort(chosen);
    for (const int row : chosen)
        taken.order.rows.push_back(m_rows->shown()[static_cast<std::size_t>(row)]);
    if (chosen.empty())
        taken.order.rows = m_rows->shown();
    for (int at = 0; at < header().count(); ++at)
        if (const int column = header().logicalIndex(at); !header().isSectionHidden(column))
            taken.order.columns.push_back(column);
    if (const QString filter = m_filter->text().trimmed(); !filter.isEmpty())
        taken.note = tr("only rows with “%1”").arg(filter);
    return taken;
}

void ListPane::copy()
{
    if (m_rows)
        copyRows(extract(true), *this, [this](int rows) { say(tr("%Ln row(s) copied", nullptr, rows)); });
}

void ListPane::save()
{
    if (m_rows)
        saveRows(extract(false), m_dialogs, *this,
                 [this](const QString& path) { say(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
}

void ListPane::say(const QString& sentence)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&ListPane::said)))
        Q_EMIT said(sentence);
    else if (ListHost* host = ListHost::of(*this))
        host->say(sentence);
}

void ListPane::arrangeColumns()
{
    if (!m_columns.isEmpty())
        restoreColumns(header(), m_columns);
}

void ListPane::keepColumns()
{
    if (m_isArranging || !m_rows)
        return;
    m_columns = columnState(header(), m_columns);
    if (ListHost* host = ListHost::of(*this))
        host->keepListState(m_key, m_columns);
}

void ListPane::resetColumns()
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        for (int column = 0; column < header().count(); ++column) {
            header().setSectionHidden(column, false);
            header().moveSection(header().visualIndex(column), column);
        }
        header().setSortIndicator(-1, Qt::AscendingOrder);
        fitColumns(*m_table);
    }
    m_columns.clear();
    if (ListHost* host = ListHost::of(*this))
        host->keepListState(m_key, {});
}

void ListPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isRestored)
        return;
    m_isRestored = true; // only now it stands in its window
    if (const ListHost* host = ListHost::of(*this)) {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_columns = host->listState(m_key);
        arrangeColumns();
    }
}

void ListPane::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_table->actions());
    menu->addSeparator();
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setEnabled(m_rows && m_rows->rowCount() > 0);
    };
    add(tr("&Copy rows"), QKeySequence::Copy, &ListPane::copy);
    add(tr("&Save as…"), {}, &ListPane::save);
    add(tr("&Filter"), QKeySequence::Find, &ListPane::startFiltering);
    QMenu* columns = menu->addMenu(tr("C&olumns"));
    addColumns(*columns, header());
    // A hidden column has no size to tell of: its coming and going is kept by itself.
    for (QAction* column : columns->actions())
        connect(column, &QAction::toggled, this, &ListPane::keepColumns);
    columns->addSeparator();
    columns->addAction(tr("&As at first"), this, &ListPane::resetColumns);
    menu->popup(at);
}

bool ListPane::isKey(const QEvent& event) const
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Find);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && isKey(*event)) {
        // Before the shortcuts of the page, which mean another list.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) ? copy() : startFiltering();
        return true;
    }
    const bool isKeyOfFilter = watched == m_ownFilter && event->type() == QEvent::KeyPress;
    if (isKeyOfFilter && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        stopFiltering();
        return true;
    }
    if (isKeyOfFilter && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
