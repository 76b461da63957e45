// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formpane.h"

#include "core/base/clock.h"
#include "core/base/errors.h"
#include "core/desk/drafts.h"
#include "core/domain/record/kinds.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/form.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shortcut.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

/// So often what was typed is kept (UI.md section 4).
constexpr int DraftMs = 5000;
constexpr int Margin = 16;

enum FormTopic { OpenTopic, RefreshTopic, JudgeTopic };

QString keyOf(const FormTarget& target)
{
    return desk::draftKey(*recordKind(target.kind)->info, target.id, target.fresh.parent);
}

QString clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm"));
}

/// What is done for the sake of a draft must not make a step fail that has been done, or hide why it failed.
template <class Work>
void tryDraft(const Work& work)
{
    try {
        work();
    } catch (const base::Error&) {
    }
}

/// Whatever hinders the saving, and whatever is shown by then, what was typed is kept as a draft.
Saved saveOrKeep(const desk::Book& book, const std::function<Saved(const desk::Book&)>& save,
                 const QString& key, const desk::Draft& draft, std::optional<base::Uuid>& id)
{
    const auto keep = [&] { desk::keepDraft(book, key, draft); };
    Saved saved;
    try {
        saved = save(book);
    } catch (...) {
        tryDraft(keep);
        throw;
    }
    if (!saved.outcome.ok()) {
        tryDraft(keep);
        return saved;
    }
    id = saved.id;
    tryDraft([&] { desk::dropDraft(book, key); });
    return saved;
}

} // namespace

struct FormPane::Opened {
    desk::FormFacts facts;
    QStringList required;
    std::optional<desk::Draft> draft;
};

FormPane::FormPane(DeskThread& desk, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_area(new QScrollArea)
    , m_errorIcon(new IconLabel(QStringLiteral("octagon-alert"), 16, Ink::Crit))
    , m_errors(new TintedLabel(QString(), Ink::Crit))
    , m_errorKey(new KeyCap(QKeySequence(Qt::Key_F8)))
    , m_note(new TintedLabel(QString(), Ink::Muted))
    , m_discard(new QPushButton(tr("Discar&d")))
    , m_save(new QPushButton(tr("&Save")))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    m_area->setBackgroundRole(QPalette::Base);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save (%1)").arg(keyText(QKeySequence::Save)));
    m_errors->setWordWrap(true);
    m_errors->setFont(fontOf(Type::Small));
    m_note->setFont(fontOf(Type::Small));

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(Margin, 8, Margin, 8);
    footer->setSpacing(8);
    footer->addWidget(m_errorIcon);
    footer->addWidget(m_errors, 1);
    footer->addWidget(m_errorKey);
    footer->addWidget(m_note);
    footer->addWidget(m_discard);
    footer->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addLayout(footer);

    connect(m_save, &QPushButton::clicked, this, &FormPane::save);
    connect(m_discard, &QPushButton::clicked, this, &FormPane::discard);
    addShortcut(*this, QKeySequence::Save, [this] { save(); });
    addShortcut(*this, Qt::Key_F8, [this] { jumpToError(true); });
    addShortcut(*this, Qt::SHIFT | Qt::Key_F8, [this] { jumpToError(false); });
    m_draftTimer.setInterval(DraftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormPane::keepDraft);
    m_draftTimer.start();
    close();
}

FormPane::~FormPane()
{
    letGo();
}

void FormPane::letGo()
{
    keepDraft();
    if (m_editor) // losing the focus as it goes, a field would want to be judged
        form()->disconnect(this);
}

Form* FormPane::form() const
{
    return m_editor ? &m_editor->form() : nullptr;
}

bool FormPane::isChanged() const
{
    return m_editor && m_editor->form().isChanged();
}

bool FormPane::isAsSent() const
{
    return m_saving && form()->faults().empty() && m_editor->row().cells == m_saving->row.cells;
}

void FormPane::ask(const FormTarget& target, int topic, std::function<void(Opened)> show,
                   const std::function<void()>& fail)
{
    const auto question = [target](const desk::Book& book) {
        const RecordKind& kind = *recordKind(target.kind);
        return Opened{desk::formFactsOf(book, *kind.info, target.id, target.fresh.parent),
                      kind.required(book), desk::draftOf(book, *kind.info, keyOf(target))};
    };
    m_desk.ask(
        *this, topic, question,
        [this, showing = m_showing, show](Opened facts) {
            if (showing == m_showing)
                show(std::move(facts));
        },
        fail);
}

void FormPane::open(const FormTarget& target)
{
    keepDraft();
    m_next = target;
    ask(
        target, OpenTopic, [this, target](Opened facts) { fill(target, std::move(facts)); },
        [this] { m_next.reset(); });
}

void FormPane::close()
{
    letGo();
    ++m_showing;
    m_target.reset();
    m_next.reset();
    m_saving.reset();
    m_editor.reset();
    m_stored.reset();
    m_area->setWidget(new QWidget);
    m_note->clear();
    showErrors();
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

void FormPane::fill(const FormTarget& target, Opened facts)
{
    if (target.id && !facts.facts.row) {
        close();
        Q_EMIT gone();
        return;
    }
    letGo(); // what was typed since it was asked for
    ++m_showing;
    m_target = target;
    m_next.reset();
    m_saving.reset();
    build(facts);
    m_note->clear();
    if (facts.draft) {
        m_editor->showUnsaved(facts.draft->row);
        say(tr("Draft of %1 is shown").arg(clockText(facts.draft->whenMs)));
    }
    Q_EMIT opened();
}

void FormPane::build(Opened& facts)
{
    const RecordKind& kind = *recordKind(m_target->kind);
    m_options = facts.facts.options;
    FieldContext context{m_clock, std::move(facts.facts.options), facts.required,
                         kind.info->name == "stay" ? words::PeriodEnd::DayOfLeaving
                                                   : words::PeriodEnd::LastDay};
    auto* host = new QWidget;
    host->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    m_editor = kind.makeEditor(context, m_target->fresh.parent, *host);
    layout->addWidget(&m_editor->form());
    layout->addStretch(1);
    m_area->setWidget(host);
    m_stored = facts.facts.row ? *facts.facts.row : kind.blank(m_target->fresh);
    m_editor->show(*m_stored);
    connect(form(), &Form::changed, this, [this] { m_isDraftDue = true; });
    connect(form(), &Form::judgementWanted, this, &FormPane::judge);
    showErrors();
    setLocked(m_lock);
}

void FormPane::refresh()
{
    if (m_target && m_target->id && !m_next && !isChanged())
        ask(*m_target, RefreshTopic, [this](Opened facts) { update(std::move(facts)); });
}

void FormPane::update(Opened facts)
{
    if (m_next || m_saving || isChanged())
        return;
    if (!facts.facts.row) {
        close();
        Q_EMIT gone();
    } else if (facts.facts.options != m_options) {
        const QWidget* focus = QApplication::focusWidget();
        const FieldEditor* at = focus ? form()->fieldAround(*focus) : nullptr;
        const QString code = at ? at->code() : QString();
        letGo();
        build(facts);
        if (FieldEditor* again = form()->field(code))
            again->focusEditor();
    } else if (*facts.facts.row != *m_stored) {
        m_stored = *facts.facts.row;
        m_editor->show(*m_stored);
        showErrors();
    }
}

void FormPane::setLocked(const QString& reason)
{
    m_lock = reason;
    const bool isOpen = m_editor != nullptr;
    if (isOpen)
        form()->setReadOnly(!reason.isEmpty());
    const bool canSave = isOpen && reason.isEmpty() && !m_saving; // Enter twice must not make two records
    m_save->setEnabled(canSave);
    m_discard->setEnabled(canSave);
    m_save->setToolTip(reason.isEmpty() ? tr("Save (%1)").arg(keyText(QKeySequence::Save)) : reason);
}

void FormPane::judge()
{
    m_desk.ask(*this, JudgeTopic, m_editor->check(),
               [this, showing = m_showing](const base::Problems& found) {
                   if (showing != m_showing)
                       return;
                   base::Problems problems = form()->faults();
                   base::append(problems, found);
                   form()->showProblems(problems, true);
                   showErrors();
               });
}

void FormPane::save()
{
    if (!m_editor || !m_save->isEnabled())
        return;
    const base::Problems faults = form()->faults();
    if (!faults.empty()) {
        form()->showProblems(faults);
        showErrors();
        form()->focusFirstError();
        return;
    }
    m_saving = Saving{m_editor->row(), std::make_shared<std::optional<base::Uuid>>()};
    setLocked(m_lock);
    const auto step = [save = m_editor->save(), key = keyOf(*m_target), id = m_saving->id,
                       draft = desk::Draft{m_saving->row, m_clock.nowMs()}](const desk::Book& book) {
        return saveOrKeep(book, save, key, draft, *id);
    };
    m_desk.change(
        *this, step,
        [this, showing = m_showing](const Saved& saved) {
            if (showing == m_showing)
                conclude(saved);
            else if (!saved.outcome.ok())
                say(tr("The record before was not saved; what was typed is kept as its draft"));
        },
        [this, showing = m_showing] {
            if (showing != m_showing)
                return;
            m_saving.reset();
            setLocked(m_lock);
        });
}

void FormPane::conclude(const Saved& saved)
{
    const bool isAllSaved = isAsSent();
    desk::RecordRow row = std::move(m_saving->row);
    m_saving.reset();
    setLocked(m_lock);
    form()->showProblems(saved.outcome.problems);
    showErrors();
    if (!saved.outcome.ok()) {
        form()->focusFirstError();
        return;
    }
    row.id = saved.id;
    m_stored = std::move(row);
    m_target->id = saved.id;
    m_editor->setId(saved.id);
    if (isAllSaved) {
        m_editor->show(*m_stored);
        dropDraft();
    }
    say(tr("Saved %1").arg(clockText(m_clock.nowMs())));
    if (!m_next)
        Q_EMIT this->saved(saved.id);
}

void FormPane::discard()
{
    if (!m_editor || !m_discard->isEnabled())
        return;
    m_editor->show(*m_stored);
    dropDraft();
    m_note->clear();
    showErrors();
    Q_EMIT discarded();
}

void FormPane::jumpToError(bool forward)
{
    if (m_editor)
        form()->jumpToError(forward);
}

void FormPane::showErrors()
{
    const QStringList errors = m_editor ? form()->errorSummary() : QStringList();
    m_errors->setText(errors.isEmpty()
                          ? QString()
                          : tr("Check %Ln entry(s): %1", nullptr, static_cast<int>(errors.size()))
                                .arg(errors.join(QStringLiteral(", "))));
    m_errorIcon->setVisible(!errors.isEmpty());
    m_errorKey->setVisible(!errors.isEmpty());
}

void FormPane::keepDraft()
{
    if (!m_isDraftDue || !m_editor || !isChanged() || isAsSent())
        return;
    m_isDraftDue = false;
    const auto savedId = m_saving ? m_saving->id : nullptr;
    m_desk.perform([target = *m_target, savedId,
                    draft = desk::Draft{m_editor->row(), m_clock.nowMs()}](desk::Book& book) {
        FormTarget owner = target;
        desk::Draft kept = draft;
        if (savedId && *savedId) // it was new when the text was typed, and is there now
            owner.id = kept.row.id = **savedId;
        desk::keepDraft(book, keyOf(owner), kept);
    });
    m_note->setText(tr("Draft kept %1").arg(clockText(m_clock.nowMs())));
}

void FormPane::dropDraft()
{
    m_isDraftDue = false;
    m_desk.perform([key = keyOf(*m_target)](desk::Book& book) { desk::dropDraft(book, key); });
}

void FormPane::say(const QString& sentence)
{
    m_note->setText(sentence);
    announce(*m_note, sentence);
}

} // namespace ui
