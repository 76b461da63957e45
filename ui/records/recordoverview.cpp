// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordoverview.h"

#include "ui/icons/icon.h"
#include "ui/lists/listpane.h"
#include "ui/models/rowsmodel.h"
#include "ui/records/recorddialog.h"
#include "ui/records/runstep.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace ui {

RecordOverview::RecordOverview(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock,
                               OverviewInfo info, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_kind(info.kind)
    , m_new(new QPushButton(iconNamed(QStringLiteral("plus")), info.newText))
    , m_remove(new QPushButton(iconNamed(QStringLiteral("trash-2")), tr("Remove")))
    , m_table(new ListPane(dialogs, info.key, info.name))
    , m_sums(new QHBoxLayout)
    , m_record(new RecordView(desk, dialogs, clock, info.kind, std::move(info.tabs)))
{
    m_table->setEmpty(info.empty, info.emptyButton);
    connect(m_new, &QPushButton::clicked, this, &RecordOverview::create);
    connect(m_remove, &QPushButton::clicked, this, &RecordOverview::removeChosen);
    connect(m_table, &ListPane::emptyActivated, this, &RecordOverview::create);
    connect(m_table, &ListPane::currentChanged, this, &RecordOverview::showChosen);
    m_table->table().installEventFilter(this);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildList());
    splitter->addWidget(m_record);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    enable();
}

QWidget* RecordOverview::buildList()
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* sums = new QWidget;
    sums->setAutoFillBackground(true);
    sums->setBackgroundRole(QPalette::AlternateBase);
    sums->setLayout(m_sums);
    m_sums->setContentsMargins(12, 6, 12, 6);
    m_sums->setSpacing(24);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(sums);
    return pane;
}

void RecordOverview::showOn(QDate day)
{
    m_day = day;
    read(day);
}

void RecordOverview::setLocked(const QString& reason)
{
    m_lock = reason;
    m_record->setLocked(reason);
    enable();
}

void RecordOverview::choose(const base::Uuid& id)
{
    const auto at = std::ranges::find(m_ids, id);
    if (at != m_ids.end())
        m_table->choose(static_cast<int>(at - m_ids.begin()));
    else
        m_wanted = id;
}

std::optional<base::Uuid> RecordOverview::chosen() const
{
    const int row = m_table->current();
    return row < 0 ? std::nullopt : std::optional(m_ids[static_cast<std::size_t>(row)]);
}

void RecordOverview::setRows(std::vector<base::Uuid> ids, std::unique_ptr<RowsModelBase> rows,
                             const QString& title)
{
    const auto wanted = m_wanted ? m_wanted : chosen();
    m_wanted.reset();
    m_ids = std::move(ids);
    m_table->setTitle(title);
    m_table->setRows(std::move(rows));
    if (wanted && std::ranges::find(m_ids, *wanted) != m_ids.end())
        choose(*wanted);
    if (!chosen())
        m_table->chooseFirst();
    showChosen();
}

void RecordOverview::showChosen()
{
    enable();
    const auto record = chosen();
    if (!record)
        return m_record->clear();
    if (m_record->record() == record)
        return m_record->refresh();
    FormTarget target;
    target.kind = m_kind;
    target.id = record;
    target.fresh.from = m_day;
    m_record->showRecord(target);
}

bool RecordOverview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table->table() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Insert)
            create();
        if (key == Qt::Key_Delete)
            removeChosen();
        if (key == Qt::Key_Insert || key == Qt::Key_Delete)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QSize RecordOverview::minimumSizeHint() const
{
    constexpr int FewLines = 12;
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * FewLines};
}

void RecordOverview::enable()
{
    const bool canChange = m_lock.isEmpty();
    m_new->setEnabled(canChange);
    m_remove->setEnabled(canChange && chosen());
    m_new->setToolTip(canChange ? tr("New (Ins)") : m_lock);
    m_remove->setToolTip(canChange ? tr("Remove (Del); can be undone") : m_lock);
}

void RecordOverview::create()
{
    if (!m_lock.isEmpty())
        return;
    auto* dialog = new RecordDialog(m_desk, m_clock, {m_kind, std::nullopt, {std::nullopt, m_day}}, window());
    connect(dialog, &RecordDialog::saved, this, [this](const base::Uuid& made) { choose(made); });
    dialog->open();
}

void RecordOverview::removeChosen()
{
    const auto record = chosen();
    if (!record || !m_lock.isEmpty())
        return;
    runStep(m_desk, m_dialogs, *this, tr("The record was not removed"),
            [kind = recordKind(m_kind), id = *record](const desk::Book& book) {
                return kind->remove(book, id).problems;
            });
}

} // namespace ui
