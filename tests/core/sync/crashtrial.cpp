// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/store/chaincheck.h"
#include "core/store/dump.h"
#include "core/store/merge.h"
#include "core/store/write.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "tests/core/sync/crashsupport.h"
#include "tests/core/sync/diskfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

namespace testing {

namespace {

constexpr int RoomsPerAction = 3;

void addRooms(store::File& file, int actions)
{
    for (int i = 0; i < actions; ++i) {
        store::Write write(file, QStringLiteral("add-rooms"));
        for (int room = 0; room < RoomsPerAction; ++room) {
            domain::Room record;
            record.accommodation = file.ids().next<domain::Accommodation>();
            write.insert(record);
        }
        write.commit();
    }
}

qint64 countOps(store::File& file)
{
    qint64 ops = 0;
    for (const store::KnownRange& range : store::vectorOf(file))
        ops += range.last - range.first + 1;
    return ops;
}

QByteArray dump(store::File& file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    store::dumpCanonical(file, buffer, store::DumpScope::All);
    return buffer.data();
}

/// Lets it work for up to `mostMs` after its first word, then kills it. Returns the last number it said.
qint64 runAndKill(const QStringList& arguments, base::SeededRandom& random, int mostMs)
{
    QProcess worker;
    worker.start(QStringLiteral(CRASH_WORKER), arguments);
    REQUIRE(worker.waitForReadyRead(30'000));
    QThread::usleep(static_cast<unsigned long>(random.below(static_cast<quint64>(mostMs) * 1000)));
    worker.kill();
    worker.waitForFinished();
    const QList<QByteArray> lines = worker.readAllStandardOutput().split('\n');
    return lines.size() < 2
               ? 0
               : lines[lines.size() - 2].toLongLong(); // what follows the last line end is no word
}

void checkSound(store::File& file)
{
    CHECK(file.database().quickCheck().isEmpty());
    CHECK(store::verifyChains(file).empty());
    const QByteArray before = dump(file);
    store::recomputeAll(file);
    CHECK(dump(file) == before);
}

void killSaving(const QTemporaryDir& dir, base::SeededRandom& random)
{
    const QString path = dir.filePath(QStringLiteral("a.lotse"));
    (void)store::File::create(path, {}, {diskClock, diskRandom});
    const qint64 saved = runAndKill({QStringLiteral("save"), path}, random, 60);
    const auto file = reopen(path);
    const qint64 ops = countOps(*file);
    CHECK(ops % (RoomsPerAction + 1) == 0); // an action and its rooms, whole
    CHECK(ops / (RoomsPerAction + 1) >= saved);
    checkSound(*file);
}

void killImporting(const QTemporaryDir& dir, base::SeededRandom& random)
{
    const QString path = dir.filePath(QStringLiteral("a.lotse"));
    const QString bundle = dir.filePath(QStringLiteral("b.lotsebuendel"));
    const auto sender = store::File::inMemory({diskClock, diskRandom});
    addRooms(*sender, 200);
    (void)syncing::exportBundle(*sender, bundle, {CrashPassphrase, CrashCost});
    store::File::create(path, {}, {diskClock, diskRandom})->setNetworkId(sender->networkId());
    const qint64 finished = runAndKill({QStringLiteral("import"), path, bundle}, random, 80);
    const auto file = reopen(path);
    const qint64 ops = countOps(*file);
    CAPTURE(finished, ops);
    CHECK((ops == countOps(*sender) || (ops == 0 && finished == 0)));
    checkSound(*file);
}

void killExporting(const QTemporaryDir& dir, base::SeededRandom& random)
{
    const QString path = dir.filePath(QStringLiteral("a.lotse"));
    const QString bundle = dir.filePath(QStringLiteral("b.lotsebuendel"));
    addRooms(*store::File::create(path, {}, {diskClock, diskRandom}), 50);
    const qint64 finished = runAndKill({QStringLiteral("export"), path, bundle}, random, 60);
    if (finished > 0 || QFileInfo::exists(bundle))
        CHECK(syncing::inspectBundle(bundle, CrashPassphrase).ops == 50 * (RoomsPerAction + 1));
    checkSound(*reopen(path));
}

} // namespace

void crashTrial(quint64 seed)
{
    base::SeededRandom random(seed);
    const QTemporaryDir dir;
    REQUIRE(dir.isValid());
    CAPTURE(seed);
    switch (seed % 3) {
    case 0:
        return killSaving(dir, random);
    case 1:
        return killImporting(dir, random);
    default:
        return killExporting(dir, random);
    }
}

} // namespace testing
