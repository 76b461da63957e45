// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspane.h"

#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/models/arrangedrows.h"
#include "ui/models/arrangedtable.h"
#include "ui/records/recorddialog.h"
#include "ui/records/runstep.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/workbench/deskthread.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum RecordsTopic { RowsTopic };

} // namespace

RecordsPane::RecordsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, RecordsInfo info,
                         QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_info(std::move(info))
    , m_new(new QAction(tr("&Record…"), this))
    , m_edit(new QAction(tr("Edit…"), this))
    , m_remove(new QAction(tr("Remove"), this))
    , m_buttons(new QHBoxLayout)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    m_new->setIcon(iconNamed(QStringLiteral("plus")));
    m_edit->setIcon(iconNamed(QStringLiteral("pencil")));
    m_remove->setIcon(iconNamed(QStringLiteral("trash-2")));
    connect(m_new, &QAction::triggered, this, &RecordsPane::create);
    connect(m_edit, &QAction::triggered, this, &RecordsPane::edit);
    connect(m_remove, &QAction::triggered, this, &RecordsPane::removeCurrent);
    m_buttons->setContentsMargins(12, 8, 12, 8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    for (QAction* action : {m_new, m_edit, m_remove})
        addAction(*action);

    setUpTable(*m_table, m_info.name);
    setUpSorting(*m_table);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &RecordsPane::edit);
    m_empty->setMessage(m_info.empty, m_info.emptyButton);
    connect(m_empty, &EmptyState::activated, this, &RecordsPane::create);

    auto* views = new QWidget;
    m_stack = new QStackedLayout(views);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addWidget(views, 1);
    enableActions();
}

RecordsPane::~RecordsPane()
{
    delete m_rows; // ends and waits for the arranging, which answers here
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
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || !m_rows)
        return std::nullopt;
    return m_list->rows[static_cast<std::size_t>(m_rows->shown()[static_cast<std::size_t>(at.row())])].id;
}

void RecordsPane::showRows(desk::RecordList list)
{
    const auto before = m_wanted ? m_wanted : current();
    m_wanted.reset();
    m_list = std::make_shared<const desk::RecordList>(std::move(list));
    RecordColumns columns = m_info.columns;
    if (const auto* reg = parentRegister(*m_info.kind, m_parent))
        columns.hidden << QString::fromStdString(reg->name);
    auto* rows = new ArrangedRows(recordModel(m_list, columns), this);
    ui::showRows(*m_table, *rows);
    delete std::exchange(m_rows, rows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        enableActions();
        Q_EMIT currentChanged();
    });
    m_stack->setCurrentIndex(m_list->rows.empty() ? 1 : 0);
    if (before)
        select(*before);
    if (!current() && !m_list->rows.empty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    enableActions();
    Q_EMIT countChanged(count());
    Q_EMIT currentChanged();
}

void RecordsPane::select(const base::Uuid& id)
{
    const auto at = std::ranges::find(m_list->rows, id, &desk::RecordRow::id);
    if (at == m_list->rows.end())
        return;
    const auto row = std::ranges::find(m_rows->shown(), static_cast<int>(at - m_list->rows.begin()));
    if (row != m_rows->shown().end())
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(row - m_rows->shown().begin()), 0));
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
    m_remove->setEnabled(canChange && hasCurrent);
    m_new->setToolTip(canChange ? tr("New (Ins)") : m_lock);
    m_edit->setToolTip(tr("Edit (F2)"));
    m_remove->setToolTip(canChange ? tr("Remove (Del); can be undone") : m_lock);
}

bool RecordsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            create();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit();
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
