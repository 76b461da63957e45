// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/decisionpane.h"

#include "core/actions/conflicts.h"
#include "ui/conflicts/versionwords.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

namespace {

enum DecisionTopic { OfferTopic };

std::uint16_t decidedKind(const desk::RecordRef& record)
{
    return static_cast<std::uint16_t>(record.kind);
}

} // namespace

DecisionPane::DecisionPane(DeskThread& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(new TintedLabel)
    , m_versions(new VersionChoice)
    , m_note(new FieldNote)
    , m_apply(new QPushButton(tr("Let it h&old")))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(fontOf(Type::Small, QFont::DemiBold));
    m_apply->setObjectName(QStringLiteral("decideButton"));
    m_apply->setProperty("primary", true);
    m_apply->setAutoDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addWidget(m_versions);
    layout->addLayout(row);
    connect(m_versions, &VersionChoice::versionChosen, this, &DecisionPane::arm);
    connect(m_apply, &QPushButton::clicked, this, &DecisionPane::apply);
    clear();
}

bool DecisionPane::isFor(const desk::Finding& finding)
{
    const auto has = [&](const char* code, std::size_t records) {
        return finding.code == QLatin1String(code) && finding.records.size() >= records;
    };
    return has("conflict", 1) || has("deleted-with-conflict", 1) || has("dangling-reference", 2);
}

void DecisionPane::showFinding(const desk::Finding& finding, const QString& lockedBecause)
{
    // Read again after a change elsewhere: what was chosen but not carried out yet stays.
    m_wanted = finding.key() == m_shown ? m_versions->chosen() : -1;
    const bool isSame = finding.key() == m_shown;
    if (!isSame)
        clear();
    m_shown = finding.key();
    m_lockedBecause = lockedBecause;
    if (finding.code == QLatin1String("conflict"))
        offerVersions(finding);
    else if (finding.code == QLatin1String("deleted-with-conflict"))
        offerDeleted(finding.records[0]);
    else
        offerDangling(finding.records[0], finding.records[1]);
}

void DecisionPane::clear()
{
    m_shown.clear();
    m_steps.clear();
    m_versions->setVersions({}, {});
    m_note->setHint(QString());
    m_question->hide();
    m_apply->hide();
}

void DecisionPane::offerVersions(const desk::Finding& finding)
{
    using Offered = std::pair<desk::OpenConflict, ConflictWords>;
    m_desk.ask(
        *this, OfferTopic,
        [finding](const desk::Book& book) -> std::optional<Offered> {
            const auto open = desk::openConflict(book, finding);
            return open ? std::optional<Offered>({*open, conflictWords(*open, book)}) : std::nullopt;
        },
        [this, key = finding.key()](const std::optional<Offered>& offered) {
            if (key != m_shown)
                return;
            if (!offered) {
                clear();
                return m_note->setHint(tr("This has been decided meanwhile."));
            }
            std::vector<Step> steps;
            const auto& [conflict, words] = *offered;
            for (const desk::ConflictVersion& version : conflict.versions)
                steps.push_back([record = conflict.record, number = conflict.registerNumber,
                                 cells = version.cells](const desk::Book& book) {
                    return actions::resolveConflict(book.file(), {decidedKind(record), record.id}, number,
                                                    cells);
                });
            offer(words.entry.isEmpty() ? tr("What is to hold?")
                                        : tr("%1: what is to hold?").arg(words.entry),
                  words, std::move(steps));
        });
}

void DecisionPane::offerDeleted(const desk::RecordRef& record)
{
    const ConflictWords words{{},
                              {},
                              {{tr("The record stays"), tr("with the change of the other copy"), false},
                               {tr("The record goes for good"), tr("now that the change is known"), false}}};
    offer(tr("What is to hold?"), words,
          {[record](const desk::Book& book) {
               return actions::keepRecord(book.file(), {decidedKind(record), record.id});
           },
           [record](const desk::Book& book) {
               return actions::confirmDeletion(book.file(), {decidedKind(record), record.id});
           }});
}

void DecisionPane::offerDangling(const desk::RecordRef& naming, const desk::RecordRef& deleted)
{
    const ConflictWords words{{},
                              {},
                              {{tr("The deleted record comes back"), tr("as it was before"), false},
                               {tr("The record that names it goes as well"), {}, false}}};
    offer(tr("What is to hold?"), words,
          {[deleted](const desk::Book& book) {
               return actions::keepRecord(book.file(), {decidedKind(deleted), deleted.id});
           },
           [naming](const desk::Book& book) {
               return actions::confirmDeletion(book.file(), {decidedKind(naming), naming.id});
           }});
}

void DecisionPane::offer(const QString& about, const ConflictWords& words, std::vector<Step> steps)
{
    m_steps = std::move(steps);
    m_question->setText(about);
    m_question->show();
    m_versions->setVersions(about, words.versions);
    m_versions->choose(m_wanted);
    m_versions->setLocked(!m_lockedBecause.isEmpty());
    m_apply->show();
    m_note->setHint(m_lockedBecause);
    arm();
    Q_EMIT offered();
}

void DecisionPane::arm()
{
    m_apply->setEnabled(m_lockedBecause.isEmpty() && m_versions->chosen() >= 0);
    m_apply->setToolTip(m_lockedBecause);
}

void DecisionPane::apply()
{
    const int chosen = m_versions->chosen();
    if (chosen < 0 || chosen >= static_cast<int>(m_steps.size()))
        return;
    m_apply->setEnabled(false); // until the answer is here
    m_desk.change(
        *this, m_steps[static_cast<std::size_t>(chosen)],
        [this, key = m_shown](const actions::Outcome& outcome) { conclude(key, outcome); },
        [this] { arm(); });
}

void DecisionPane::conclude(const QString& key, const actions::Outcome& outcome)
{
    const bool isShown = key == m_shown; // meanwhile another finding may have been chosen
    if (outcome.ok()) {
        if (isShown)
            clear();
        Q_EMIT decided();
    } else if (isShown) {
        arm();
        m_note->setError(words::problemText(outcome.problems.front()));
        announce(*m_note, m_note->text());
    }
}

} // namespace ui
