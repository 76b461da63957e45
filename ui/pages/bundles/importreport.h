// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/importbundle.h"
#include "ui/conflicts/versionwords.h"

namespace ui {

/// A conflict that an import brings, as data and in words.
struct ConflictToCome {
    desk::OpenConflict conflict;
    ConflictWords words;
};

/// What an import would do, or did.
struct ImportReport {
    syncing::ImportResult result;
    QString sender; ///< name of the device that wrote the bundle; empty when nobody named it
    std::vector<ConflictToCome> conflicts;
    int moreConflicts = 0; ///< beyond those
    int decided = 0;       ///< conflicts that were settled right after
    int open = 0;          ///< findings that wait for a decision then, older ones included
};

/// Which version of a conflict a person wants to hold.
struct ConflictChoice {
    desk::OpenConflict conflict;
    std::size_t version = 0;
};

/// Both on the book's thread; they throw as syncing::importBundle(). The choices are carried out after the
/// import, as one action that undo takes back.
[[nodiscard]] ImportReport previewOf(const desk::Book& book, const QString& path,
                                     syncing::ImportOptions options, const base::Progress& progress);
[[nodiscard]] ImportReport importOf(const desk::Book& book, const QString& path,
                                    syncing::ImportOptions options,
                                    const std::vector<ConflictChoice>& choices,
                                    const base::Progress& progress);

/// What is to be known besides the counts by kind.
[[nodiscard]] QStringList remarksOn(const syncing::ImportResult& result);

} // namespace ui
