// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/formpane.h"

#include "core/base/clock.h"
#include "core/desk/drafts.h"
#include "core/domain/record/kinds.h"
#include "ui/forms/form.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shortcut.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

/// So often what was typed is kept (UI.md section 4).
constexpr int DraftMs = 5000;
constexpr int Margin = 16;

enum FormTopic { OpenTopic, JudgeTopic, SaveTopic };

QString clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm"));
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

QString FormPane::key() const
{
    return desk::draftKey(*recordKind(m_target->kind)->info, m_target->id, m_target->fresh.parent);
}

void FormPane::open(const FormTarget& target)
{
    letGo();
    m_target = target;
    const auto question = [target, key = key()](const desk::Book& book) {
        const RecordKind& kind = *recordKind(target.kind);
        return Opened{desk::formFactsOf(book, *kind.info, target.id, target.fresh.parent),
                      kind.required(book), desk::draftOf(book, *kind.info, key)};
    };
    m_desk.ask(*this, OpenTopic, question, [this](Opened facts) { fill(std::move(facts)); });
}

void FormPane::close()
{
    letGo();
    m_target.reset();
    m_editor.reset();
    m_stored.reset();
    m_area->setWidget(new QWidget);
    m_note->clear();
    showErrors();
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

void FormPane::fill(Opened facts)
{
    const RecordKind& kind = *recordKind(m_target->kind);
    if (m_target->id && !facts.facts.row) {
        close();
        Q_EMIT gone();
        return;
    }
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
    m_note->clear();
    if (facts.draft) {
        m_editor->showUnsaved(facts.draft->row);
        say(tr("Draft of %1 is shown").arg(clockText(facts.draft->whenMs)));
    }
    connect(form(), &Form::changed, this, [this] { m_isDraftDue = true; });
    connect(form(), &Form::judgementWanted, this, &FormPane::judge);
    showErrors();
    setLocked(m_lock);
    Q_EMIT opened();
}

void FormPane::refresh()
{
    if (m_target && m_target->id && !isChanged())
        open(*m_target);
}

void FormPane::setLocked(const QString& reason)
{
    m_lock = reason;
    const bool isOpen = m_editor != nullptr;
    if (isOpen)
        form()->setReadOnly(!reason.isEmpty());
    m_save->setEnabled(isOpen && reason.isEmpty());
    m_discard->setEnabled(isOpen && reason.isEmpty());
    m_save->setToolTip(reason.isEmpty() ? tr("Save (%1)").arg(keyText(QKeySequence::Save)) : reason);
}

void FormPane::judge()
{
    m_desk.ask(*this, JudgeTopic, m_editor->check(), [this](const base::Problems& found) {
        if (!m_editor)
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
    m_save->setEnabled(false); // until the answer is here: Enter twice must not make two records
    m_desk.ask(
        *this, SaveTopic, m_editor->save(), [this](const Saved& saved) { conclude(saved); },
        [this] { setLocked(m_lock); });
}

void FormPane::conclude(const Saved& saved)
{
    setLocked(m_lock);
    form()->showProblems(saved.outcome.problems);
    showErrors();
    if (!saved.outcome.ok()) {
        form()->focusFirstError();
        return;
    }
    m_stored = m_editor->row();
    m_stored->id = saved.id;
    form()->markSaved();
    dropDraft();
    m_target->id = saved.id;
    m_editor->show(*m_stored);
    say(tr("Saved %1").arg(clockText(m_clock.nowMs())));
    Q_EMIT this->saved(saved.id);
}

void FormPane::discard()
{
    if (!m_editor)
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
    if (!m_isDraftDue || !m_editor || !isChanged())
        return;
    m_isDraftDue = false;
    m_desk.perform([key = key(), draft = desk::Draft{m_editor->row(), m_clock.nowMs()}](desk::Book& book) {
        desk::keepDraft(book, key, draft);
    });
    m_note->setText(tr("Draft kept %1").arg(clockText(m_clock.nowMs())));
}

void FormPane::dropDraft()
{
    m_isDraftDue = false;
    m_desk.perform([key = key()](desk::Book& book) { desk::dropDraft(book, key); });
}

void FormPane::say(const QString& sentence)
{
    m_note->setText(sentence);
    announce(*m_note, sentence);
}

} // namespace ui
