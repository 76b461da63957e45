// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <functional>
#include <span>
#include <variant>
#include <vector>

namespace db {

/// One change of the schema, published and from then on never changed.
struct Step {
    int version;          ///< from 1, each one higher than the one before
    const char* sentence; ///< what it does, for the log
    std::variant<const char*, std::function<void(Database&)>> change; ///< an SQL script or a function
};

/// The kind of file the steps belong to.
struct Schema {
    qint32 applicationId; ///< marks the file as ours in its header (PRAGMA application_id)
    std::span<const Step> steps;
};

/// Brings a file to the newest version and returns the steps that ran. Each step is one transaction together
/// with its version number, so that a crash leaves the file at one version or the next. A new file gets all
/// steps. `beforeFirstStep` is called once, only for a file that has a version already and needs a step: the
/// place for a backup; when it throws, nothing has changed.
/// Throws NewerFileError and base::FormatError (a database of another program), both with the file untouched,
/// and what a step throws, with that step rolled back.
std::vector<int> migrate(Database& database, const Schema& schema,
                         const std::function<void()>& beforeFirstStep = {});

/// True when migrate() would run a step. Throws like it. Writes nothing.
[[nodiscard]] bool needsMigration(Database& database, const Schema& schema);

} // namespace db
