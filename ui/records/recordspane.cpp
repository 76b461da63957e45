// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspane.h"

#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/lists/listhost.h"
#include "ui/lists/listpane.h"
#include "ui/records/celleditor.h"
#include "ui/records/recorddialog.h"
#include "ui/records/runstep.h"
#include "ui/workbench/deskthread.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

enum RecordsTopic { RowsTopic };

void sortByLatest(desk::RecordList& list, const char* name)
{
    if (const auto* reg = list.kind->findRegister(std::string_view(name)))
        std::ranges::stable_sort(list.rows, std::ranges::greater(), [reg](const desk::RecordRow& row) {
            const auto* day = std::get_if<qint64>(&row.cells[reg->firstColumn]);
            return day ? *day : std::numeric_limits<qint64>::min();
        });
}

} // namespace

RecordsPane::RecordsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, RecordsInfo info,
                         QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_info(std::move(info))
    , m_new(new QAction(m_info.newText.isEmpty() ? tr("&Record…") : m_info.newText, this))
    , m_edit(new QAction(tr("Edit…"), this))
    , m_editCell(new QAction(tr("Edit the cell"), this))
    , m_remove(new QAction(tr("Remove"), this))
    , m_buttons(new QHBoxLayout)
    , m_table(new ListPane(dialogs, QStringLiteral("records/%1").arg(QLatin1String(m_info.kind->name)),
                           m_info.name))
    , m_cell(new CellEditor(desk, clock, m_table->table(),
                            [this](const RecordCell& cell) { return placeOf(cell); }))
{
    m_new->setIcon(iconNamed(QStringLiteral("plus")));
    m_edit->setIcon(iconNamed(QStringLiteral("pencil")));
    m_remove->setIcon(iconNamed(QStringLiteral("trash-2")));
    connect(m_new, &QAction::triggered, this, &RecordsPane::create);
    connect(m_edit, &QAction::triggered, this, &RecordsPane::edit);
    connect(m_editCell, &QAction::triggered, this, &RecordsPane::editCell);
    connect(m_remove, &QAction::triggered, this, &RecordsPane::removeCurrent);
    m_buttons->setContentsMargins(12, 8, 12, 8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    for (QAction* action : {m_new, m_edit, m_remove})
        addAction(*action);

    m_table->table().addActions({m_new, m_edit, m_editCell, m_remove});
    m_table->table().installEventFilter(this);
    m_table->setEmpty(m_info.empty, m_info.emptyButton);
    connect(&m_table->table(), &QTableView::doubleClicked, this, &RecordsPane::edit);
    connect(m_table, &ListPane::arranged, m_cell, &CellEditor::follow);
    connect(m_cell, &CellEditor::said, this, &RecordsPane::say);
    connect(m_cell, &CellEditor::formWanted, this, [this](const QString& reason) {
        say(reason);
        edit();
    });
    connect(m_table, &ListPane::emptyActivated, this, &RecordsPane::create);
    connect(m_table, &ListPane::currentChanged, this, [this] {
        enableActions();
        Q_EMIT currentChanged();
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_table, 1);
    enableActions();
}

RecordsPane::~RecordsPane()
{
    delete m_cell; // tells what it keeps
}

void RecordsPane::addAction(QAction& action)
{
    auto* button = new QPushButton(action.text());
    button->setIcon(action.icon());
    const auto follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip() == action.iconText() ? QString() : action.toolTip());
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void RecordsPane::showOf(const std::optional<desk::RecordRef>& parent, QDate from)
{
    if (parent != m_parent)
        m_cell->letGo();
    m_parent = parent;
    m_from = from;
    m_desk.ask(
        *this, RowsTopic,
        [kind = m_info.kind, parent](const desk::Book& book) { return desk::recordsOf(book, *kind, parent); },
        [this](desk::RecordList list) { showRows(std::move(list)); });
}

void RecordsPane::setLocked(const QString& reason)
{
    m_lock = reason;
    if (!reason.isEmpty())
        m_cell->letGo();
    enableActions();
}

int RecordsPane::count() const
{
    return m_list ? static_cast<int>(m_list->rows.size()) : 0;
}

const std::vector<desk::RecordRow>& RecordsPane::rows() const
{
    static const std::vector<desk::RecordRow> none;
    return m_list ? m_list->rows : none;
}

void RecordsPane::setHeader(QWidget& header)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, &header);
}

std::optional<base::Uuid> RecordsPane::current() const
{
    const int row = m_table->current();
    return row < 0 ? std::nullopt : std::optional(m_list->rows[static_cast<std::size_t>(row)].id);
}

void RecordsPane::showRows(desk::RecordList list)
{
    const auto before = m_wanted ? m_wanted : current();
    m_wanted.reset();
    sortByLatest(list, m_info.latestBy);
    m_list = std::make_shared<const desk::RecordList>(std::move(list));
    m_table->setRows(recordModel(m_list, columns()));
    if (before)
        select(*before);
    if (!current())
        m_table->chooseFirst();
    m_cell->follow();
    enableActions();
    Q_EMIT countChanged(count());
    Q_EMIT currentChanged();
}

RecordColumns RecordsPane::columns() const
{
    RecordColumns columns = m_info.columns;
    if (const auto* reg = parentRegister(*m_info.kind, m_parent))
        columns.hidden << QString::fromStdString(reg->name);
    return columns;
}

QModelIndex RecordsPane::placeOf(const RecordCell& cell) const
{
    const auto row = std::ranges::find(m_list->rows, cell.id, &desk::RecordRow::id);
    const auto registers = shownRegisters(*m_list, columns());
    const auto column = std::ranges::find(registers, cell.reg);
    return row == m_list->rows.end() || column == registers.end()
               ? QModelIndex()
               : m_table->place(static_cast<int>(row - m_list->rows.begin()),
                                static_cast<int>(column - registers.begin()));
}

void RecordsPane::select(const base::Uuid& id)
{
    const auto at = std::ranges::find(m_list->rows, id, &desk::RecordRow::id);
    if (at != m_list->rows.end())
        m_table->choose(static_cast<int>(at - m_list->rows.begin()));
}

void RecordsPane::choose(const base::Uuid& id)
{
    m_wanted = id;
    if (m_list)
        select(id);
}

QSize RecordsPane::minimumSizeHint() const
{
    constexpr int FewLines = 6;
    return {QWidget::minimumSizeHint().width(), fontMetrics().height() * FewLines};
}

void RecordsPane::create()
{
    if (m_lock.isEmpty())
        openForm(std::nullopt);
}

void RecordsPane::edit()
{
    if (const auto id = current())
        openForm(id);
}

void RecordsPane::editCell()
{
    const auto id = current();
    if (!id)
        return;
    if (!m_lock.isEmpty())
        return say(m_lock);
    const auto registers = shownRegisters(*m_list, columns());
    const int column = m_table->table().currentIndex().column();
    m_cell->open({m_info.kind->number, *id, registers[static_cast<std::size_t>(column)]});
}

void RecordsPane::say(const QString& sentence)
{
    if (ListHost* host = ListHost::of(*this))
        host->say(sentence);
}

void RecordsPane::openForm(const std::optional<base::Uuid>& id)
{
    auto* dialog = new RecordDialog(m_desk, m_clock, {m_info.kind->number, id, {m_parent, m_from}}, window());
    dialog->setLocked(m_lock);
    connect(dialog, &RecordDialog::saved, this, [this](const base::Uuid& made) { m_wanted = made; });
    dialog->open();
}

void RecordsPane::removeCurrent()
{
    const auto id = current();
    if (!id || !m_lock.isEmpty())
        return;
    runStep(m_desk, m_dialogs, *this, tr("The record was not removed"),
            [kind = recordKind(m_info.kind->number), id](const desk::Book& book) {
                return kind->remove(book, *id).problems;
            });
}

void RecordsPane::enableActions()
{
    const bool canChange = m_lock.isEmpty();
    const bool hasCurrent = current().has_value();
    m_new->setEnabled(canChange);
    m_edit->setEnabled(hasCurrent);
    m_editCell->setEnabled(canChange && hasCurrent);
    m_remove->setEnabled(canChange && hasCurrent);
    m_new->setToolTip(canChange ? tr("New (Ins)") : m_lock);
    m_edit->setToolTip(tr("Edit (Enter)"));
    m_remove->setToolTip(canChange ? tr("Remove (Del); can be undone") : m_lock);
}

bool RecordsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table->table() && event->type() == QEvent::KeyPress)
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            create();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            edit();
            return true;
        case Qt::Key_F2:
            editCell();
            return true;
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        default:
            break;
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
