// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordview.h"

#include "ui/lang/format.h"
#include "ui/records/historypane.h"

#include <algorithm>

namespace ui {

RecordView::RecordView(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, quint16 kind,
                       std::vector<RecordTab> tabs, QWidget* parent)
    : QTabWidget(parent)
    , m_kind(kind)
    , m_form(new FormPane(desk, clock))
    , m_history(new HistoryPane(desk, dialogs))
{
    setDocumentMode(true);
    setFocusProxy(nullptr); // its tab bar takes the focus by itself
    setFocusPolicy(Qt::NoFocus);
    addTab(m_form, tr("Details"));
    for (RecordTab& tab : tabs) {
        const quint16 tabKind = tab.records.kind->number;
        auto* pane = new RecordsPane(desk, dialogs, clock, std::move(tab.records));
        m_parts.push_back({pane, tabKind, tab.title});
        addTab(pane, tab.title);
        connect(pane, &RecordsPane::countChanged, this, [this, pane](int count) { showCount(*pane, count); });
    }
    addTab(m_history, tr("History"));
    connect(this, &QTabWidget::currentChanged, this, &RecordView::readCurrent);
    connect(m_form, &FormPane::saved, this, [this](const base::Uuid& id) {
        m_target->id = id;
        Q_EMIT saved(id);
    });
    connect(m_form, &FormPane::gone, this, &RecordView::gone);
}

void RecordView::addView(const QString& title, QWidget& view, std::function<void()> reader)
{
    insertTab(count() - 1, &view, title);
    m_views.emplace_back(&view, std::move(reader));
}

RecordsPane* RecordView::pane(quint16 kind) const
{
    const auto found = std::ranges::find(m_parts, kind, &Part::kind);
    return found == m_parts.end() ? nullptr : found->pane;
}

std::optional<base::Uuid> RecordView::record() const
{
    return m_target ? m_target->id : std::nullopt;
}

QSize RecordView::minimumSizeHint() const
{
    constexpr int FewLines = 6;
    return {QTabWidget::minimumSizeHint().width(), fontMetrics().height() * FewLines};
}

void RecordView::showRecord(const FormTarget& target)
{
    m_target = target;
    setEnabled(true);
    if (!target.id)
        setCurrentIndex(0);
    for (int tab = 1; tab < count(); ++tab)
        setTabEnabled(tab, target.id.has_value());
    for (const Part& part : m_parts)
        setTabText(indexOf(part.pane), part.title);
    m_form->open(target);
    if (currentIndex() > 0)
        readCurrent();
}

void RecordView::clear()
{
    m_target.reset();
    m_form->close();
    setCurrentIndex(0);
    for (const Part& part : m_parts)
        setTabText(indexOf(part.pane), part.title);
    setEnabled(false);
}

void RecordView::refresh()
{
    if (!m_target)
        return;
    for (int tab = 1; tab < count(); ++tab)
        setTabEnabled(tab, m_target->id.has_value());
    m_form->refresh();
    if (currentIndex() > 0)
        readCurrent();
}

void RecordView::setLocked(const QString& reason)
{
    m_form->setLocked(reason);
    for (const Part& part : m_parts)
        part.pane->setLocked(reason);
}

void RecordView::readCurrent()
{
    if (!m_target || !m_target->id)
        return;
    const desk::RecordRef record{m_kind, *m_target->id};
    for (const Part& part : m_parts)
        if (part.pane == currentWidget())
            part.pane->showOf(record, m_target->fresh.from);
    for (const auto& [view, read] : m_views)
        if (view == currentWidget())
            read();
    if (currentWidget() == m_history)
        m_history->showOf({record});
}

void RecordView::showCount(RecordsPane& pane, int count)
{
    const auto part = std::ranges::find(m_parts, &pane, &Part::pane);
    setTabText(indexOf(&pane), count == 0 ? part->title : part->title + QLatin1Char(' ') + number(count));
}

} // namespace ui
