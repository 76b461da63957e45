// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historydialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/lang/format.h"
#include "ui/lists/listpane.h"
#include "ui/models/rowsmodel.h"
#include "ui/records/historypane.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/actions.h"
#include "ui/workbench/deskthread.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// As many as a person looks through at once; they are there at once.
constexpr int FirstSteps = 500;
/// The rest comes in pieces, between which the book answers others.
constexpr int PieceOfSteps = 1000;
/// An import may touch thousands.
constexpr int MostRecords = 200;
/// Named in the question whether to undo them.
constexpr int MostNamed = 8;

enum HistoryTopic { StepsTopic, ChangesTopic };

using Step = desk::DoneStep;
using StepList = std::shared_ptr<const std::vector<Step>>;

QString stepText(const Step& step)
{
    const QString label = words::actionLabel(step.name.code, step.name.subject, step.name.count);
    return step.name.isRevert ? HistoryDialog::tr("%1: %2").arg(words::actionLabel(step.code), label) : label;
}

/// Rows point into the steps, which the columns keep alive: there may be very many.
std::unique_ptr<RowsModelBase> rowsOf(const StepList& steps)
{
    using Row = const Step*;
    std::vector<RowsColumn<Row>> columns{
        {HistoryDialog::tr("When"), [steps](Row row) { return momentText(row->whenMs); },
         [](Row row) { return QVariant(row->whenMs); }, true},
        {HistoryDialog::tr("What"), [](Row row) { return stepText(*row); }, {}, false},
        {HistoryDialog::tr("Changes"), [](Row row) { return number(row->changes); },
         [](Row row) { return QVariant(row->changes); }, true},
        {HistoryDialog::tr("State"),
         [](Row row) { return row->isUndone ? HistoryDialog::tr("undone") : HistoryDialog::tr("stands"); },
         {},
         false},
        {HistoryDialog::tr("Who"), [](Row row) { return row->person; }, {}, false},
        {HistoryDialog::tr("Copy"), [](Row row) { return row->device; }, {}, false}};
    std::vector<Row> rows;
    rows.reserve(steps->size());
    for (const Step& step : *steps)
        rows.push_back(&step);
    return modelOf(std::move(columns), std::move(rows));
}

} // namespace

HistoryDialog::HistoryDialog(DeskThread& desk, Dialogs& dialogs, Lock lock, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_lock(std::move(lock))
    , m_count(plainLabel(tr("Reading the steps")))
    , m_list(new ListPane(dialogs, QStringLiteral("steps"), tr("Steps")))
    , m_header(new PaneHeader(tr("Changes")))
    , m_changes(new ListPane(dialogs, QStringLiteral("stepChanges"), tr("Changes of the step")))
    , m_undo(new QPushButton(tr("&Undo back to here…")))
{
    setWindowTitle(tr("History of steps"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1100, 680).boundedTo(screen()->availableSize() * 0.9));
    arrange();
    m_list->setObjectName(QStringLiteral("steps"));
    m_changes->setObjectName(QStringLiteral("stepChanges"));
    m_list->setEmpty(tr("Nothing has been done in this file yet."));
    connect(m_list, &ListPane::currentChanged, this, &HistoryDialog::showChosen);
    connect(m_list, &ListPane::arranged, this, &HistoryDialog::showCount);
    connect(m_list, &ListPane::said, this, &HistoryDialog::say);
    connect(m_changes, &ListPane::said, this, &HistoryDialog::say);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::askToUndo);
    showChosen();
    begin();
}

void HistoryDialog::arrange()
{
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter the steps"));
    filter->setAccessibleName(tr("Filter the steps"));
    filter->setClearButtonEnabled(true);
    m_list->useFilter(*filter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    for (QAbstractButton* button : buttons->buttons()) // Enter in the filter must not close the list
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(save, &QPushButton::clicked, m_list, &ListPane::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_list, &ListPane::save);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_list,
            &ListPane::startFiltering);

    auto* lower = new QWidget;
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_changes, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(filter);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    m_list->table().setFocus();
}

void HistoryDialog::begin()
{
    struct Begun {
        std::shared_ptr<desk::StepLog> log;
        int total;
        std::vector<Step> steps;
    };
    m_desk.ask(
        *this, StepsTopic,
        [](const desk::Book& book) {
            auto log = std::make_shared<desk::StepLog>(book);
            const int total = log->size();
            std::vector<Step> steps = log->read(FirstSteps);
            return Begun{std::move(log), total, std::move(steps)};
        },
        [this](Begun begun) {
            m_log = std::move(begun.log);
            m_total = begun.total;
            m_read = begun.steps;
            showSteps(std::move(begun.steps));
            m_list->chooseFirst();
            readOn();
        });
}

void HistoryDialog::readOn()
{
    if (static_cast<int>(m_read.size()) >= m_total) {
        m_log.reset();
        return;
    }
    m_desk.askAside(
        *this, [log = m_log](const desk::Book&) { return std::pair(log, log->read(PieceOfSteps)); },
        [this](std::pair<std::shared_ptr<desk::StepLog>, std::vector<Step>> piece) {
            if (piece.first == m_log) // not begun anew meanwhile
                take(std::move(piece.second));
        });
}

void HistoryDialog::take(std::vector<Step> steps)
{
    if (steps.empty())
        m_total = static_cast<int>(m_read.size());
    std::ranges::move(steps, std::back_inserter(m_read));
    if (static_cast<int>(m_read.size()) == m_total) {
        const int chosen = m_list->current();
        showSteps(std::exchange(m_read, {}));
        m_list->choose(chosen);
        m_log.reset();
        return;
    }
    showCount();
    readOn();
}

void HistoryDialog::showSteps(std::vector<Step> steps)
{
    m_shown = std::make_shared<const std::vector<Step>>(std::move(steps));
    m_list->setRows(rowsOf(m_shown));
    showCount();
}

void HistoryDialog::showCount()
{
    if (!m_shown)
        return;
    const int all = m_list->count();
    const int shown = m_list->shownCount();
    const QString text =
        shown != all ? tr("%1 of %2 steps match the filter").arg(number(shown), number(all))
        : all < m_total
            ? tr("The latest %1 of %2 steps; the others are being read").arg(number(all), number(m_total))
            : tr("%Ln step(s), the latest first", nullptr, all);
    m_count->setText(m_said.isEmpty() ? text : QStringLiteral("%1 · %2").arg(m_said, text));
}

const Step* HistoryDialog::chosen() const
{
    const int row = m_shown ? m_list->current() : -1;
    return row < 0 ? nullptr : &(*m_shown)[static_cast<std::size_t>(row)];
}

void HistoryDialog::showChosen()
{
    const Step* step = chosen();
    const QString lock = m_lock();
    const bool canUndo = step && step->undoSteps && lock.isEmpty();
    m_undo->setEnabled(canUndo);
    m_undo->setToolTip(canUndo || !step  ? QString()
                       : !lock.isEmpty() ? lock
                       : step->isUndone  ? tr("This step is undone already")
                                         : tr("Undo takes back your own steps on this copy only"));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_header->setTitle(step ? stepText(*step) : tr("Changes"));
    m_header->setHint({});
    m_changes->setEmpty(step ? tr("This step changed nothing that is still here.")
                             : tr("Choose a step to see what it changed."));
    if (!step)
        return showChanges({});
    m_desk.ask(
        *this, ChangesTopic,
        [asked = *step](const desk::Book& book) { return desk::changesOfStep(book, asked, MostRecords); },
        [this, id = step->id](const desk::StepChanges& changes) {
            if (const Step* now = chosen(); now && now->id == id)
                showChanges(changes);
        });
}

void HistoryDialog::showChanges(const desk::StepChanges& changes)
{
    if (changes.records > MostRecords)
        m_header->setHint(tr("the first %1 of %2 records").arg(number(MostRecords), number(changes.records)));
    m_changes->setRows(changesOfStepRows(std::make_shared<const desk::ChangeList>(changes.list)));
}

void HistoryDialog::askToUndo()
{
    const Step* step = chosen();
    if (!step || !step->undoSteps)
        return;
    const int steps = *step->undoSteps;
    QStringList named;
    for (const Step& one : *m_shown)
        if (one.undoSteps && *one.undoSteps <= steps && !one.isUndone &&
            named.size() == *one.undoSteps - 1) // what a redo brought back has the same number
            named << (named.size() < MostNamed ? QStringLiteral("• ") + stepText(one) : QString());
    if (named.size() > MostNamed) {
        named.resize(MostNamed);
        named << tr("and %Ln more", nullptr, steps - MostNamed);
    }
    Question question{tr("Undo back to here"),
                      tr("Your latest steps on this copy are undone, one after the other; each can be "
                         "redone. What others have changed since stays as they left it.\n\n%1")
                          .arg(named.join(QLatin1Char('\n'))),
                      tr("Undo %Ln step(s)", nullptr, steps)};
    m_dialogs.confirm(this, question, [this, id = step->id, steps] { Q_EMIT undoRequested(id, steps); });
}

void HistoryDialog::concludeUndo(const actions::StepsUndone& done)
{
    say(done.steps == 0 ? tr("Nothing was undone: there are new steps. Look at the list again.")
        : done.left > 0
            ? tr("%Ln value(s) stayed because somebody has changed them since", nullptr, done.left)
            : tr("%Ln step(s) undone", nullptr, done.steps));
    begin();
}

void HistoryDialog::say(const QString& sentence)
{
    m_said = sentence;
    showCount();
    announce(*m_count, sentence);
}

} // namespace ui
