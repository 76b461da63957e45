// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/desk/facts.h"
#include "core/store/changenotifier.h"
#include "core/store/view.h"

#include <map>
#include <set>

namespace desk {

/// Fills facts from a file and keeps them up to date, and remembers the rows that make no value.
class FactLoader {
public:
    /// Everything, into empty facts.
    void loadAll(store::View view, Facts& facts, const base::Progress& progress);
    /// What a commit changed. Large kinds by row, small kinds whole.
    void refresh(store::View view, Facts& facts, const store::ChangeSet& changes);

    /// Rows that make no value, by kind: those of the kinds in the facts as they were loaded, those of other
    /// kinds read here when they have changed since.
    [[nodiscard]] const std::map<quint16, std::set<base::Uuid>>& brokenRows(store::View view);

private:
    template <domain::Record R, class Take>
    void readAll(store::View view, Take take);
    template <domain::Record R>
    void loadLarge(store::View view, Facts& facts, const base::Progress& progress);
    template <domain::Record R>
    void loadSmall(store::View view, RecordTable<R>& table);
    template <domain::Record R>
    void refreshRow(store::View view, Facts& facts, const base::Uuid& id);
    void loadAliases(store::View view, Facts& facts, bool isRefresh);
    template <domain::Record R>
    void relink(store::View view, Facts& facts, const base::Id<domain::Person>& person);
    void loadSmallKind(store::View view, Facts& facts, quint16 kind);
    void refreshLargeRow(store::View view, Facts& facts, quint16 kind, const base::Uuid& id);
    template <domain::Record R>
    void checkOther(store::View view);

    std::map<quint16, std::set<base::Uuid>> m_broken;
    std::set<quint16> m_checkedOthers;
};

} // namespace desk
