// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/foreignop.h"
#include "core/sync/filekey.h"
#include "core/sync/manifest.h"

class QIODevice;

namespace store {
class File;
}

namespace syncing {

struct ExportOptions {
    QString passphrase;
    PassphraseCost cost = {};
    store::OpVector beyond =
        {}; ///< leave out these ops; empty: a snapshot of all, from which a new copy can join
};

struct ExportResult {
    Manifest manifest;
    qint64 ops = 0;
    qint64 innerBytes = 0;
    qint64 bundleBytes = 0;
};

/// What a bundle of the file would hold now.
struct ExportPreview {
    Manifest manifest;
    qint64 ops = 0;
};
[[nodiscard]] ExportPreview previewExport(store::File& file);

/// Writes a bundle of a file's ops, quarantined ones and those of later versions included, in one state of
/// the file. The path holds the whole bundle or what it held before. Throws BundleError (EmptyPassphrase,
/// TooLarge), base::FileError, db::DatabaseError, base::Stopped. Progress counts ops.
ExportResult exportBundle(store::File& file, const QString& path, const ExportOptions& options,
                          const base::Progress& progress = {});
/// The same to an open device.
ExportResult exportBundle(store::File& file, QIODevice& device, const ExportOptions& options,
                          const base::Progress& progress = {});

/// A name for the bundle that says nothing about a person: network, sender and the sender's own ops, such as
/// "1f0c2a9b-77d0e1aa-1-4711.lotsebuendel".
[[nodiscard]] QString bundleFileName(const Manifest& manifest);

} // namespace syncing
