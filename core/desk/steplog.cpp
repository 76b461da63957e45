// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/steplog.h"

#include "core/desk/book.h"
#include "core/desk/changenames.h"
#include "core/desk/recordname.h"
#include "core/store/actionlog.h"

#include <algorithm>

namespace desk {

struct StepLog::State {
    explicit State(store::File& file) : names(file), actions(store::loggedActions(file)) {}

    ChangeNames names;
    std::vector<store::LoggedAction> actions;
    std::size_t next = 0;
};

StepLog::StepLog(const Book& book) : m_state(std::make_unique<State>(book.file())) {}

StepLog::~StepLog() = default;

int StepLog::size() const
{
    return static_cast<int>(m_state->actions.size());
}

std::vector<DoneStep> StepLog::read(int most)
{
    std::vector<DoneStep> steps;
    for (; most > 0 && m_state->next < m_state->actions.size(); --most) {
        const store::LoggedAction& logged = m_state->actions[m_state->next++];
        steps.push_back({logged.info.action.id.uuid(), logged.begin.key(), logged.info.whenMs,
                         m_state->names.person(logged.info.person), m_state->names.device(logged.info.device),
                         logged.info.action.code, m_state->names.action(logged.info.action), logged.changes,
                         logged.isUndone, logged.undoSteps});
    }
    return steps;
}

StepChanges changesOfStep(const Book& book, const DoneStep& step, int mostRecords)
{
    store::File& file = book.file();
    ChangeNames names(file);
    const base::Id<domain::Action> action(step.id);
    const auto rows = store::changesOf(file, action, store::OpRef::ofKey(step.begin));
    StepChanges changes;
    changes.records = static_cast<int>(rows.size());
    for (const store::ChangedRow& row : rows) {
        if (mostRecords-- == 0)
            break;
        const RecordRef record{row.kind, row.id};
        changes.list.names.try_emplace(row.id, nameOf(file, record));
        for (auto& entry : store::history(file, row.kind, row.id))
            if (entry.action == action)
                changes.list.changes.push_back(names.change(record, std::move(entry), changes.list.names));
    }
    return changes;
}

} // namespace desk
