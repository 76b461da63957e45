// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/ruleactions.h"

#include "ui/dialogs/dialogs.h"
#include "ui/icons/icon.h"
#include "ui/records/recordspane.h"
#include "ui/shell/keydatemodel.h"
#include "ui/words/problems.h"

#include <QAction>

#include <algorithm>

namespace ui {

RuleActions::RuleActions(DeskThread& desk, Dialogs& dialogs, const KeyDateModel& keyDate, quint16 kind,
                         RecordsPane& list)
    : QObject(&list)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_keyDate(keyDate)
    , m_kind(kind)
    , m_list(list)
    , m_change(new QAction(iconNamed(QStringLiteral("calendar-clock")), tr("Change from a da&y on…"), this))
    , m_end(new QAction(iconNamed(QStringLiteral("ban")), tr("E&nd…"), this))
{
    connect(m_change, &QAction::triggered, this, &RuleActions::change);
    connect(m_end, &QAction::triggered, this, &RuleActions::end);
    connect(&list, &RecordsPane::currentChanged, this, &RuleActions::enable);
    list.addAction(*m_change);
    list.addAction(*m_end);
    enable();
}

void RuleActions::setLocked(const QString& reason)
{
    m_lock = reason;
    enable();
}

void RuleActions::enable()
{
    const bool canChange = m_lock.isEmpty();
    for (QAction* action : {m_change, m_end})
        action->setEnabled(canChange && m_list.current().has_value());
    m_change->setToolTip(
        canChange ? tr("Closes the chosen rule before a day and opens one with the new value; can be undone")
                  : m_lock);
    m_end->setToolTip(canChange ? tr("The chosen rule holds no longer after a day; can be undone") : m_lock);
}

std::optional<RuleChoice> RuleActions::chosen() const
{
    const auto id = m_list.current();
    if (!id)
        return std::nullopt;
    const auto row = std::ranges::find(m_list.rows(), *id, &desk::RecordRow::id);
    return row == m_list.rows().end() ? std::nullopt
                                      : std::optional(RuleChoice{m_kind, *row, m_keyDate.day()});
}

void RuleActions::change()
{
    if (const auto rule = chosen())
        run(new ChangeRuleDialog(m_desk, m_keyDate.clock(), *rule, m_list.window()));
}

void RuleActions::end()
{
    if (const auto rule = chosen())
        run(new EndRuleDialog(m_desk, m_keyDate.clock(), *rule, m_list.window()));
}

void RuleActions::run(ActionDialog* dialog)
{
    connect(dialog, &ActionDialog::done, this, [this](const Saved& saved) {
        QStringList sentences;
        for (const base::Problem& problem : saved.outcome.problems)
            sentences << words::problemText(problem);
        if (!sentences.isEmpty())
            m_dialogs.inform(&m_list, tr("Recorded, with something to check"),
                             sentences.join(QLatin1Char('\n')));
    });
    dialog->open();
}

} // namespace ui
