// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/household/persongroups.h"
#include "core/store/records.h"

namespace actions {

/// The rows are one person from now on; nothing in them changes (SYNC.md section 2). At least two different
/// persons: "persons-missing", "same-person"; "record-gone" for one that is not there; "merged-already" when
/// all of them are one person. Label "merge-persons", about the row that stands for the person.
[[nodiscard]] Outcome mergePersons(store::File& file, const std::vector<base::Id<domain::Person>>& persons);

/// Each of the rows is a person of its own again; what else is one person stays so. "persons-missing";
/// "not-merged" for one that stands alone already. Label "separate-persons".
[[nodiscard]] Outcome separatePersons(store::File& file,
                                      const std::vector<base::Id<domain::Person>>& persons);

/// Which rows are one person, as the file is now.
[[nodiscard]] domain::PersonGroups personGroups(store::View view);

/// What is recorded of a person under any of the rows.
template <class R>
[[nodiscard]] std::vector<R> ofAllRows(store::View view, const domain::PersonGroups& groups,
                                       const base::Id<domain::Person>& person)
{
    std::vector<R> all;
    for (const auto& row : groups.membersOf(person))
        for (R& record : store::Records<R>(view).listWhere("person", row))
            all.push_back(std::move(record));
    return all;
}

} // namespace actions
