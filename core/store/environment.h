// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/domain/record/describe.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace store {

/// Rows that ship with the program and never enter the journal, such as published staffing ratios. Their ids
/// are fixed for ever; a row of the file with the same id takes their place.
class ShippedRecords {
public:
    template <domain::Record R>
    void add(const R& record)
    {
        m_rows[domain::kindOf<R>().number][record.id.uuid()] = domain::toCells(record);
    }
    using Rows = std::map<base::Uuid, std::vector<base::Cell>>;
    /// Empty for a kind without shipped rows.
    [[nodiscard]] const Rows& rows(quint16 kind) const;

private:
    std::map<quint16, Rows> m_rows;
};

/// The answer when a file turns up whose device is not known on this machine.
enum class Arrival {
    Moved, ///< the only writing copy has come here, or lies on a shared drive: it stays the same device
    Copied ///< a copy: it becomes a device of its own. Always safe
};

/// What a file needs from the world around it. Clock and random source are owned by the caller and outlive
/// it.
struct Environment {
    const base::Clock& clock;
    base::Random& random;
    /// Folder of this machine and person where the devices are remembered; empty: nothing is remembered and
    /// every opened file counts as known (memory files, tests).
    QString stateDirectory = {};
    QString deviceName = {}; ///< "PC Team Nord"; empty: the device gets no record
    QString userName = {};   ///< empty: ops name no person
    std::function<Arrival(const QString& path)> arrival = {};
    std::shared_ptr<const ShippedRecords> shipped = {};
    bool searchIndex = true; ///< false: a tool that only writes much; the next opening builds the index
    /// After the first change of a day, which what opening a file writes is not, and before an import. Tests
    /// and tools do without, and so does a file that is still being made.
    bool keepsBackups = false;
};

} // namespace store
