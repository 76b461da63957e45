// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exportbundle.h"

#include "core/base/wholefile.h"
#include "core/db/filekind.h"
#include "core/db/transaction.h"
#include "core/store/file.h"
#include "core/store/merge.h"
#include "core/sync/bundlewriter.h"
#include "core/sync/content.h"
#include "core/sync/oprecord.h"
#include "core/sync/opvector.h"

namespace syncing {

namespace {

QByteArray headOf(const store::File& file, const store::OpId& op)
{
    const auto head = store::chainHead(file, op);
    return head ? store::viewOf(*head).toByteArray() : QByteArray();
}

Manifest describe(const store::File& file, const store::OpVector& travelling)
{
    Manifest manifest;
    manifest.network = file.networkId();
    manifest.senderDevice = file.device();
    manifest.senderEpoch = static_cast<quint32>(file.epoch());
    manifest.schemaVersion = ContentVersion;
    manifest.minimumReader = ContentMinimumReader;
    manifest.wallTimeMs = file.clock().nowMs();
    manifest.appVersion = QStringLiteral(LOTSE_VERSION);
    for (const store::KnownRange& range : travelling)
        manifest.ranges.push_back({range.device, static_cast<quint32>(range.epoch),
                                   static_cast<quint64>(range.first), static_cast<quint64>(range.last),
                                   headOf(file, {range.device, range.epoch, range.first - 1}),
                                   headOf(file, {range.device, range.epoch, range.last})});
    return manifest;
}

qint64 countOps(const store::OpVector& vector)
{
    qint64 count = 0;
    for (const store::KnownRange& range : vector)
        count += range.last - range.first + 1;
    return count;
}

QString shortId(const base::Uuid& id)
{
    return QString::fromLatin1(id.toBytes().toHex().right(8));
}

} // namespace

ExportPreview previewExport(store::File& file)
{
    const db::Snapshot snapshot(file.database());
    const store::OpVector travelling = store::vectorOf(file);
    return {describe(file, travelling), countOps(travelling)};
}

ExportResult exportBundle(store::File& file, const QString& path, const ExportOptions& options,
                          const base::Progress& progress)
{
    ExportResult result;
    db::refuseDatabase(path);
    base::writeWhole(path,
                     [&](QIODevice& device) { result = exportBundle(file, device, options, progress); });
    return result;
}

ExportResult exportBundle(store::File& file, QIODevice& device, const ExportOptions& options,
                          const base::Progress& progress)
{
    const db::Snapshot snapshot(file.database());
    const store::OpVector travelling = difference(store::vectorOf(file), options.beyond);
    const qint64 total = countOps(travelling);
    ExportResult result;
    result.manifest = describe(file, travelling);
    BundleWriter writer(device, result.manifest, options.passphrase, options.cost);
    OpRecordWriter records;
    store::readOps(file, options.beyond, [&](const store::ForeignOp& op) {
        writer.add(records.encode(op));
        if (++result.ops % 1024 == 0)
            progress.step(result.ops, qMax(total, result.ops));
        return true;
    });
    writer.finish();
    result.innerBytes = writer.innerBytes();
    result.bundleBytes = writer.bundleBytes();
    return result;
}

QString bundleFileName(const Manifest& manifest)
{
    quint64 from = 0;
    quint64 to = 0;
    for (const OpRange& range : manifest.ranges) {
        if (range.device != manifest.senderDevice || range.epoch != manifest.senderEpoch)
            continue;
        from = from == 0 ? range.from : qMin(from, range.from);
        to = qMax(to, range.to);
    }
    return QStringLiteral("%1-%2-%3-%4.lotsebuendel")
        .arg(shortId(manifest.network), shortId(manifest.senderDevice))
        .arg(from)
        .arg(to);
}

} // namespace syncing
