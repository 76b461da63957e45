// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"
#include "core/store/history.h"

namespace desk {

/// Looks each person, copy, action and record of a list of changes up once.
class ChangeNames {
public:
    explicit ChangeNames(store::File& file) : m_file(file) {}

    [[nodiscard]] QString person(const base::Id<domain::ToolUser>& id);
    [[nodiscard]] QString device(const base::Uuid& id);
    [[nodiscard]] ActionName action(const base::Id<domain::Action>& id);
    /// The same of one whose record is at hand.
    [[nodiscard]] ActionName action(domain::Action action);
    /// An entry of a record's history as a change, and the names of what its values refer to.
    [[nodiscard]] RecordChange change(const RecordRef& record, store::HistoryEntry entry,
                                      std::map<base::Uuid, QString>& valueNames);

private:
    QString nameIn(std::map<base::Uuid, QString>& names, const RecordRef& record);

    store::File& m_file;
    std::map<base::Uuid, QString> m_names;
    std::map<base::Uuid, ActionName> m_actions;
};

} // namespace desk
