// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/check.h"
#include "core/actions/dated.h"
#include "core/actions/outcome.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

/// Ends a dated record on a day: the first one without it. "record-gone"; "ends-before-start" if it begins
/// later. `subjectOf(record)` says what the action is about, `also(write, outcome)` does what goes with it.
template <class R, class SubjectOf, class Also>
[[nodiscard]] Outcome endRecord(store::File& file, const base::Id<R>& id, QDate to, const char* label,
                                SubjectOf subjectOf, Also also)
{
    Outcome outcome;
    auto record = store::Records<R>(file).find(id);
    if (!record) {
        outcome.problems.push_back(error("record-gone", ""));
        return outcome;
    }
    record->period.to = exactDay(to);
    outcome.problems = problemsOf(*record);
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QString::fromLatin1(label), subjectOf(*record));
    write.update(*record);
    also(write, outcome);
    outcome.action = write.commit();
    return outcome;
}

template <class R, class SubjectOf>
[[nodiscard]] Outcome endRecord(store::File& file, const base::Id<R>& id, QDate to, const char* label,
                                SubjectOf subjectOf)
{
    return endRecord(file, id, to, label, subjectOf, [](store::Write&, Outcome&) {});
}

} // namespace actions
