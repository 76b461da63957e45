// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/celleditor.h"

#include "core/base/clock.h"
#include "core/desk/drafts.h"
#include "core/domain/record/kinds.h"
#include "ui/forms/form.h"
#include "ui/words/problems.h"
#include "ui/words/terms.h"
#include "ui/workbench/deskthread.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum CellTopic { OpenCell };

constexpr int CellLetters = 14;
/// So wide a sentence about what is wrong reads well.
constexpr int SentenceLetters = 44;

QString draftKeyOf(const RecordCell& cell)
{
    return desk::draftKey(*recordKind(cell.kind)->info, cell.id, std::nullopt);
}

/// A form with the field of one register; the others keep the value the record has.
FieldContext contextOf(const base::Clock& clock, const RecordCell& cell, desk::RecordOptions options,
                       const QStringList& required)
{
    FieldContext context{clock, std::move(options), required};
    const domain::KindInfo& kind = *recordKind(cell.kind)->info;
    if (kind.name == "stay")
        context.periodEnd = words::PeriodEnd::DayOfLeaving;
    for (const domain::RegisterInfo& reg : kind.registers)
        if (reg.name != cell.reg->name)
            context.hidden << QString::fromStdString(reg.name);
    return context;
}

} // namespace

struct CellEditor::Opened {
    desk::FormFacts facts;
    QStringList required;
    bool hasDraft = false;
};

CellEditor::CellEditor(DeskThread& desk, const base::Clock& clock, QTableView& table,
                       std::function<QModelIndex(const RecordCell&)> place)
    : QFrame(table.viewport())
    , m_desk(desk)
    , m_clock(clock)
    , m_table(table)
    , m_place(std::move(place))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QScrollBar* bar : {table.horizontalScrollBar(), table.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditor::follow, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &CellEditor::watchFocus);
    hide();
}

CellEditor::~CellEditor()
{
    disconnect(qApp, nullptr, this, nullptr);
    letGo();
}

void CellEditor::open(const RecordCell& cell)
{
    letGo();
    const auto question = [cell](const desk::Book& book) {
        const RecordKind& kind = *recordKind(cell.kind);
        return Opened{desk::formFactsOf(book, *kind.info, cell.id), kind.required(book),
                      desk::draftOf(book, *kind.info, draftKeyOf(cell)).has_value()};
    };
    m_desk.ask(*this, OpenCell, question, [this, cell, opening = ++m_opening](Opened facts) {
        if (opening == m_opening)
            fill(cell, std::move(facts));
    });
}

void CellEditor::fill(const RecordCell& cell, Opened facts)
{
    if (!facts.facts.row || !m_place(cell).isValid()) {
        Q_EMIT said(tr("This record is no longer in the list"));
        return;
    }
    if (facts.hasDraft) {
        Q_EMIT formWanted(tr("The form holds what was typed before and not saved"));
        return;
    }
    const RecordKind& kind = *recordKind(cell.kind);
    m_editor = kind.makeEditor(contextOf(m_clock, cell, std::move(facts.facts.options), facts.required),
                               std::nullopt, *this);
    Form& form = m_editor->form();
    form.hide(); // it reads and writes the field, which stands over the cell
    m_field = form.field(QString::fromStdString(cell.reg->name));
    if (!m_field || !m_field->fitsCell() || !kind.info->isReadable(facts.facts.row->cells)) {
        close();
        Q_EMIT formWanted(
            tr("“%1” is edited in the form")
                .arg(words::term(QStringLiteral("register"), QString::fromStdString(cell.reg->name))));
        return;
    }
    m_cell = cell;
    m_stored = std::move(*facts.facts.row);
    m_editor->show(m_stored);
    m_field->setLabelVisible(false);
    layout()->addWidget(m_field);
    m_field->show();
    m_table.scrollTo(m_place(cell));
    show();
    follow();
    m_field->focusEditor();
    m_field->selectAll();
}

void CellEditor::follow()
{
    if (!isOpen())
        return;
    const QModelIndex at = m_place(m_cell);
    if (!at.isValid() || m_table.isColumnHidden(at.column()))
        return letGo();
    const QRect cell = m_table.visualRect(at);
    const QSize room = m_table.viewport()->size();
    const int letters = m_field->problem().isEmpty() ? CellLetters * m_field->span() : SentenceLetters;
    const int width =
        std::min(std::max(cell.width(), fontMetrics().averageCharWidth() * letters), room.width());
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const int height = std::max(cell.height(), wanted);
    setGeometry(std::clamp(cell.left(), 0, room.width() - width),
                std::max(0, std::min(cell.top(), room.height() - height)), width, height);
    raise();
}

bool CellEditor::isChanged() const
{
    return isOpen() && (!m_editor->form().faults().empty() || m_editor->row().cells != m_stored.cells);
}

void CellEditor::commit()
{
    if (!isOpen() || m_isSaving)
        return;
    if (const base::Problems faults = m_editor->form().faults(); !faults.empty())
        return refuse(faults);
    if (!isChanged())
        return close();
    m_isSaving = true;
    m_isDraftKept = true;
    m_field->setReadOnly(true);
    // Kept as a draft until it is saved: whatever hinders that, nothing is lost.
    const auto step = [save = m_editor->save(), key = draftKeyOf(m_cell),
                       draft = desk::Draft{m_editor->row(), m_clock.nowMs()}](const desk::Book& book) {
        desk::keepDraft(book, key, draft);
        Saved saved = save(book);
        if (saved.outcome.ok())
            desk::dropDraft(book, key);
        return saved;
    };
    m_desk.change(
        *this, step,
        [this, opening = m_opening](const Saved& saved) {
            if (opening == m_opening)
                conclude(saved);
            else if (!saved.outcome.ok())
                Q_EMIT said(tr("What was typed was not saved and is kept as a draft; the form shows it"));
        },
        [this, opening = m_opening] {
            if (opening != m_opening || !isOpen())
                return;
            m_isSaving = false;
            m_field->setReadOnly(false);
        });
}

void CellEditor::conclude(const Saved& saved)
{
    m_isSaving = false;
    if (!isOpen())
        return;
    m_field->setReadOnly(false);
    if (!saved.outcome.ok())
        return refuse(saved.outcome.problems);
    close();
    if (!saved.outcome.problems.empty())
        Q_EMIT said(words::problemText(saved.outcome.problems.front()));
}

void CellEditor::refuse(const base::Problems& problems)
{
    const auto first = std::ranges::find(problems, base::Severity::Error, &base::Problem::severity);
    if (first == problems.end())
        return;
    QString sentence =
        first->code == QLatin1String("typed") ? first->arguments.first() : words::problemText(*first);
    if (!first->field.isEmpty() && first->field != m_field->code())
        sentence =
            QStringLiteral("%1: %2").arg(words::term(QStringLiteral("register"), first->field), sentence);
    m_field->clearProblem();
    m_field->showProblem(base::Severity::Error, sentence);
    follow();
    Q_EMIT said(sentence);
}

void CellEditor::letGo()
{
    // While it is saved nothing may be typed, so that there is nothing to keep.
    if (isChanged() && !m_isSaving) {
        m_desk.perform([key = draftKeyOf(m_cell), draft = desk::Draft{m_editor->row(), m_clock.nowMs()}](
                           desk::Book& book) { desk::keepDraft(book, key, draft); });
        Q_EMIT said(tr("What was typed was not saved and is kept as a draft; the form shows it"));
    }
    close();
}

void CellEditor::discard()
{
    if (m_isSaving)
        return;
    if (m_isDraftKept)
        m_desk.perform([key = draftKeyOf(m_cell)](desk::Book& book) { desk::dropDraft(book, key); });
    close();
}

void CellEditor::close()
{
    ++m_opening;
    m_isSaving = m_isDraftKept = false;
    if (!isOpen())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    const std::unique_ptr<RecordEditor> editor = std::move(m_editor);
    QWidget* field = std::exchange(m_field, nullptr);
    if (hadFocus)
        m_table.setFocus(Qt::OtherFocusReason);
    hide();
    editor->form().disconnect(this);
    editor->form().deleteLater(); // this may run within a signal of the field
    if (field)
        field->deleteLater();
}

void CellEditor::watchFocus(QWidget* before, QWidget* now)
{
    // A calendar or the list of a choice is a window of its own and belongs to the field; another program
    // may take the focus for a while.
    if (isOpen() && before && now && isAncestorOf(before) && !isAncestorOf(now) && now->window() == window())
        commit();
}

bool CellEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            event->accept();
            return true;
        default:
            break;
        }
    if (event->type() == QEvent::LayoutRequest && isOpen())
        follow();
    return QFrame::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    // Nothing goes on to the table, whose keys would choose, make and remove rows.
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        discard();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
    }
}

bool CellEditor::focusNextPrevChild(bool next)
{
    if (!isOpen())
        return QFrame::focusNextPrevChild(next);
    std::vector<QWidget*> stops;
    for (QWidget* part : m_field->findChildren<QWidget*>())
        if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) != 0 &&
            !part->focusProxy())
            stops.push_back(part);
    const auto at = std::ranges::find(stops, QApplication::focusWidget());
    const auto to = (at - stops.begin()) + (next ? 1 : -1);
    if (at != stops.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(stops.size()))
        stops[static_cast<std::size_t>(to)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        commit();
    return true;
}

} // namespace ui
