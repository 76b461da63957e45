// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sync/bundleformat.h"
#include "core/sync/importtally.h"
#include "core/sync/manifest.h"

#include <functional>

class QIODevice;

namespace store {
class File;
}

namespace syncing {

struct ImportOptions {
    QString passphrase;
    bool acceptDeletions = false; ///< what a person answered to ImportOutcome::AsksFirst
    bool joinNetwork = false;     ///< a file without records of its own takes the bundle's network over
    BundleLimits limits = {};
    bool countsKinds = false; ///< fill ImportResult::kinds, which takes a look at each record
    /// Looks at the file as it is with the bundle, before that is kept or taken back. Reads only.
    std::function<void(store::File&, const Manifest&)> onMerged = {};
};

/// What an import did, or would do.
struct ImportCounts {
    qint64 ops = 0;          ///< in the bundle, of which
    qint64 fresh = 0;        ///< were not here; all of them are in the journal now
    qint64 duplicate = 0;    ///< were here already
    qint64 forked = 0;       ///< have the name of another op that is here: a copied device; alarm
    qint64 refused = 0;      ///< do not fit their own chain and were left out; alarm
    qint64 deletes = 0;      ///< records that were live before and are not now
    qint64 newConflicts = 0; ///< entries in conflict that were not before
    qint64 awaiting = 0;     ///< rows in the file of which something has arrived, but not their beginning
    qint64 quarantined =
        0; ///< ops in the file that count for nothing until the fork is settled; not in a preview

    bool operator==(const ImportCounts&) const = default;
};

enum class ImportOutcome {
    Done,
    AsksFirst ///< deletes more than 20 records or 1 % of them: nothing was changed, a person must accept it
};

struct ImportResult {
    ImportOutcome outcome = ImportOutcome::Done;
    Manifest manifest;
    ImportCounts counts;
    std::vector<KindCounts> kinds; ///< with ImportOptions::countsKinds
};

/// A file without records of its own may take over the network of a bundle from elsewhere.
[[nodiscard]] bool mayJoin(const store::File& file);

/// Takes a bundle into a file: reads and verifies all of it first, then applies it in one transaction. Where
/// backups are kept, one is made before anything new is applied.
/// Whatever is thrown, the file is as before. Throws BundleError (any of its codes), base::FileError,
/// db::DatabaseError, base::Stopped. Progress counts bytes, the bundle being read twice.
ImportResult importBundle(store::File& file, const QString& path, const ImportOptions& options,
                          const base::Progress& progress = {});
ImportResult importBundle(store::File& file, QIODevice& device, const ImportOptions& options,
                          const base::Progress& progress = {});

/// The same, but takes everything back: what the preview shows.
ImportResult previewImport(store::File& file, const QString& path, const ImportOptions& options,
                           const base::Progress& progress = {});

struct BundleInspection {
    Manifest manifest;
    qint64 ops = 0;
    qint64 otherRecords = 0; ///< of types this version does not know
    qint64 bundleBytes = 0;
};

/// Verifies a bundle by itself. Throws as importBundle(), network and minimum reader apart.
[[nodiscard]] BundleInspection inspectBundle(const QString& path, const QString& passphrase,
                                             const base::Progress& progress = {});

} // namespace syncing
