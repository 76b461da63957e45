// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/importbundle.h"

#include "core/store/backup.h"
#include "core/store/file.h"
#include "core/store/filecounts.h"
#include "core/store/history.h"
#include "core/store/merge.h"
#include "core/sync/bundleerror.h"
#include "core/sync/bundlereader.h"
#include "core/sync/content.h"
#include "core/sync/deletionguard.h"
#include "core/sync/oprecord.h"
#include "core/sync/opvector.h"

#include <QFile>

#include <algorithm>

namespace syncing {

namespace {

/// Reads every op and checks that they make the chains of the manifest.
BundleInspection readOps(BundleReader& reader, const std::function<void(const store::ForeignOp&)>& visit,
                         const base::Progress& progress)
{
    BundleInspection result{reader.manifest(), 0, 0, 0};
    OpRecordReader records(reader.manifest());
    reader.readRecords(
        [&](RecordType type, QByteArrayView item) {
            if (type != RecordType::Op) {
                ++result.otherRecords;
                return;
            }
            visit(records.read(item));
            ++result.ops;
        },
        progress);
    records.finish();
    return result;
}

/// First half of the way from `from` on; `part` of 2.
base::Progress half(const base::Progress& progress, int part)
{
    return base::Progress([&progress, part](qint64 done, qint64 total) {
        progress.step(done + (part == 2 ? total : 0), total * 2);
    });
}

void checkAdmission(const store::File& file, const Manifest& manifest, const ImportOptions& options)
{
    if (manifest.minimumReader > ContentVersion)
        throw BundleError(BundleErrorCode::NewerContent, "its content asks for a newer program");
    if (manifest.network == file.networkId())
        return;
    if (!options.joinNetwork)
        throw BundleError(BundleErrorCode::OtherNetwork, "written in another network");
    if (!mayJoin(file))
        throw BundleError(BundleErrorCode::NotFresh, "the file has records of its own");
}

void count(ImportCounts& counts, store::Merge::Applied applied)
{
    using Applied = store::Merge::Applied;
    ++counts.ops;
    switch (applied) {
    case Applied::New:
        ++counts.fresh;
        return;
    case Applied::Duplicate:
        ++counts.duplicate;
        return;
    case Applied::Forked:
        ++counts.forked;
        return;
    case Applied::Unverifiable:
    case Applied::Tampered:
        ++counts.refused;
        return;
    }
}

/// Both in their order. What the bundle settles does not make up for what it stirs up.
qint64 countNew(const std::vector<store::ContestedEntry>& before,
                const std::vector<store::ContestedEntry>& after)
{
    return std::count_if(after.begin(), after.end(), [&](const store::ContestedEntry& entry) {
        return !std::binary_search(before.begin(), before.end(), entry);
    });
}

ImportResult apply(store::File& file, BundleReader& reader, DeletionGuard& guard,
                   const ImportOptions& options, bool isPreview, const base::Progress& progress)
{
    ImportResult result;
    result.manifest = reader.manifest();
    ImportCounts& counts = result.counts;
    const auto contestedBefore = store::contestedEntries(file);
    store::Merge merge(file);
    if (result.manifest.network != file.networkId())
        file.setNetworkId(result.manifest.network);
    std::optional<ImportTally> tally;
    if (options.countsKinds)
        tally.emplace(file);
    readOps(
        reader,
        [&](const store::ForeignOp& op) {
            if (tally)
                tally->look(op);
            const auto applied = merge.apply(op);
            count(counts, applied);
            if (tally && applied == store::Merge::Applied::New)
                tally->confirm();
        },
        progress);
    if (tally)
        result.kinds = tally->counts();
    if (options.onMerged)
        options.onMerged(file, result.manifest);
    counts.deletes = guard.deleted();
    counts.newConflicts = countNew(contestedBefore, store::contestedEntries(file));
    counts.awaiting = store::countAwaiting(file);
    if (guard.asksFirst() && !options.acceptDeletions)
        result.outcome = ImportOutcome::AsksFirst;
    else if (!isPreview)
        counts.quarantined = merge.commit();
    return result;
}

/// True if the file holds every op of the bundle: whole ranges that end in the same heads are the same ops,
/// as each hash covers all before it.
bool holdsAll(const store::File& file, const Manifest& manifest, qint64 ops)
{
    store::OpVector promised;
    for (const OpRange& range : manifest.ranges) {
        const store::OpId last{range.device, static_cast<int>(range.epoch), static_cast<qint64>(range.to)};
        const auto head = store::chainHead(file, last);
        if (!head || store::viewOf(*head) != range.headAfter)
            return false;
        promised.push_back({last.device, last.epoch, static_cast<qint64>(range.from), last.seq});
        ops -= last.seq - static_cast<qint64>(range.from) + 1;
    }
    return ops == 0 && difference(promised, store::vectorOf(file)).empty();
}

ImportResult nothingNew(const store::File& file, const BundleInspection& bundle)
{
    ImportResult result;
    result.manifest = bundle.manifest;
    result.counts.ops = result.counts.duplicate = bundle.ops;
    result.counts.awaiting = store::countAwaiting(file);
    return result;
}

ImportResult run(store::File& file, QIODevice& device, const ImportOptions& options, bool isPreview,
                 const base::Progress& progress)
{
    BundleReader first(device, options.passphrase, options.limits);
    checkAdmission(file, first.manifest(), options);
    DeletionGuard guard(file);
    const BundleInspection verified = readOps(
        first, [&](const store::ForeignOp& op) { guard.look(op); }, half(progress, 1));
    if (verified.manifest.network == file.networkId() && holdsAll(file, verified.manifest, verified.ops))
        return nothingNew(file, verified);
    if (!device.seek(0))
        throw base::FileError(QString(), device.errorString());
    if (!isPreview) {
        const qint64 whole = device.size();
        // Counts nothing of the way, but can be stopped.
        store::backUpBeforeImport(file,
                                  base::Progress([&](qint64, qint64) { progress.step(whole, 2 * whole); }));
    }
    BundleReader again(device, first.key(), options.limits);
    return apply(file, again, guard, options, isPreview, half(progress, 2));
}

void openBundle(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(file.fileName(), file.errorString());
}

} // namespace

bool mayJoin(const store::File& file)
{
    return !store::hasOwnRecords(file.database());
}

ImportResult importBundle(store::File& file, const QString& path, const ImportOptions& options,
                          const base::Progress& progress)
{
    QFile bundle(path);
    openBundle(bundle);
    return importBundle(file, bundle, options, progress);
}

ImportResult importBundle(store::File& file, QIODevice& device, const ImportOptions& options,
                          const base::Progress& progress)
{
    return run(file, device, options, false, progress);
}

ImportResult previewImport(store::File& file, const QString& path, const ImportOptions& options,
                           const base::Progress& progress)
{
    QFile bundle(path);
    openBundle(bundle);
    return run(file, bundle, options, true, progress);
}

BundleInspection inspectBundle(const QString& path, const QString& passphrase, const base::Progress& progress)
{
    QFile bundle(path);
    openBundle(bundle);
    BundleReader reader(bundle, passphrase);
    BundleInspection result = readOps(
        reader, [](const store::ForeignOp&) {}, progress);
    result.bundleBytes = bundle.size();
    return result;
}

} // namespace syncing
