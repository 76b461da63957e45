// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/workplace.h"

#include "core/actions/check.h"
#include "core/store/actionlog.h"
#include "core/store/records.h"
#include "core/store/write.h"

#include <functional>

namespace actions {

namespace {

/// Of records that people name themselves by; `then` runs within the action.
template <domain::Record R>
Outcome giveName(store::File& file, const char* code, R record, const QString& name,
                 const std::function<void(const base::Id<R>&)>& then)
{
    Outcome outcome;
    record.name = name.simplified();
    if (record.name.isEmpty()) {
        outcome.problems.push_back(error("required", "name"));
        return outcome;
    }
    store::Write write(file, QLatin1String(code));
    if (store::Records<R>(file).find(record.id)) {
        write.update(record);
    } else {
        write.insert(record);
    }
    write.setSubject(store::Subject::of(record.id));
    then(record.id);
    outcome.action = write.commit();
    return outcome;
}

} // namespace

Outcome namePerson(store::File& file, const QString& name)
{
    // Logins of the same name on several computers begin as one person; only the own name is given here.
    const bool isShared = store::hasActedElsewhere(file);
    const domain::ToolUser user{isShared ? base::Id<domain::ToolUser>() : file.person(), {}};
    return giveName<domain::ToolUser>(
        file, "name-person", user, name,
        [&file](const base::Id<domain::ToolUser>& person) { file.keepPerson(person); });
}

Outcome nameCopy(store::File& file, const QString& name)
{
    const domain::Device device{base::Id<domain::Device>(file.device()), {}};
    return giveName<domain::Device>(file, "name-copy", device, name, [](const auto&) {});
}

} // namespace actions
