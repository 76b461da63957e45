// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"

#include <memory>

namespace desk {

/// A thing that somebody did in this file or in a copy of it.
struct DoneStep {
    base::Uuid id;    ///< of the action
    qint64 begin = 0; ///< where its changes stand in the journal, for changesOfStep()
    qint64 whenMs = 0;
    QString person; ///< empty: nobody has said who works there
    QString device; ///< the copy's name, else its id
    QString code;   ///< of the action itself: "undo"
    ActionName name;
    int changes = 0;
    bool isUndone = false;
    std::optional<int> undoSteps; ///< undo so many times takes it back; absent: undo does not reach it
};

/// Everything done in this file when the log was begun, latest first. Finding the names takes its time, so
/// they are read in pieces, between which others ask. Used on the book's thread, which it does not outlive.
class StepLog {
public:
    explicit StepLog(const Book& book);
    ~StepLog();
    StepLog(const StepLog&) = delete;
    StepLog& operator=(const StepLog&) = delete;

    [[nodiscard]] int size() const;
    /// The next ones, at most `most`; none when all are read.
    [[nodiscard]] std::vector<DoneStep> read(int most);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What a step changed, by record in the order in which it touched them, at most so many records.
struct StepChanges {
    ChangeList list;
    int records = 0; ///< all that it touched
};
[[nodiscard]] StepChanges changesOfStep(const Book& book, const DoneStep& step, int mostRecords);

} // namespace desk
