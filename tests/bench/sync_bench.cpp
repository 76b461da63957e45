// SPDX-License-Identifier: GPL-3.0-or-later
// Cost of bundles: size per op, export, opening and verifying, first and repeated import. Usage: sync_bench
// [ops]
#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/store/write.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using domain::Room;

constexpr syncing::PassphraseCost CheapCost{1,
                                            8}; // the key's derivation is a constant beside what is measured
constexpr int EditsPerAction = 100;
const QString Passphrase = QStringLiteral("bench");

/// Processor time: a machine that does other work as well hardly changes it.
double secondsOf(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Room randomRoom(base::SeededRandom& random)
{
    Room room;
    room.accommodation = base::Id<domain::Accommodation>(base::Uuid::version7(1, random));
    room.name = QStringLiteral("Haus %1, Zimmer %2").arg(random.below(9)).arg(random.below(400));
    room.beds = static_cast<int>(random.below(8));
    room.areaSquareDecimetres = static_cast<int>(900 + random.below(3000));
    room.existence = base::DatedPeriod::of(QDate(2016, 1, 1).addDays(random.between(0, 3000)), {});
    room.note = QStringLiteral("Schrank %1, Bett %2").arg(random.below(90)).arg(random.below(90));
    return room;
}

/// One edit in five adds a room, one in twenty removes one, the others change one to three registers.
void edit(store::Write& write, std::vector<Room>& rooms, base::SeededRandom& random)
{
    const quint64 dice = random.below(100);
    if (dice < 20 || rooms.size() < 100) {
        rooms.push_back(randomRoom(random));
        write.insert(rooms.back());
        return;
    }
    Room& room = rooms[random.below(rooms.size())];
    if (dice < 25) {
        write.remove(room.id);
        room = rooms.back();
        rooms.pop_back();
        return;
    }
    room.beds = (room.beds + 1) % 9;
    if (random.chance(1, 2))
        room.note += QLatin1Char('.');
    if (random.chance(1, 2))
        room.existence.to = base::ImpreciseDate::of(QDate(2027, 1, 1).addDays(random.between(0, 900)));
    write.update(room);
}

void fill(store::File& file, base::FixedClock& clock, qint64 ops)
{
    base::SeededRandom random(1);
    std::vector<Room> rooms;
    for (qint64 done = 0; done < ops; done += EditsPerAction + 1) {
        clock.advance(60'000);
        store::Write write(file, QStringLiteral("edit-rooms"));
        for (int i = 0; i < EditsPerAction; ++i)
            edit(write, rooms, random);
        write.commit();
    }
}

void report(const char* what, double value, const char* unit)
{
    std::printf("%-44s %10.3f %s\n", what, value, unit);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const qint64 wanted = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const QTemporaryDir dir;
    base::FixedClock clock(QDate(2016, 3, 1));
    base::SystemRandom random;
    const auto sender = store::File::create(dir.filePath(QStringLiteral("a.lotse")), {}, {clock, random});
    fill(*sender, clock, wanted);
    const QString bundle = dir.filePath(QStringLiteral("a.lotsebuendel"));
    syncing::ExportResult written;
    const double exporting = secondsOf([&] {
        written = syncing::exportBundle(*sender, bundle, {Passphrase, CheapCost});
    });
    const double verifying = secondsOf([&] { (void)syncing::inspectBundle(bundle, Passphrase); });
    const auto receiver = store::File::create(dir.filePath(QStringLiteral("b.lotse")), {}, {clock, random});
    receiver->setNetworkId(sender->networkId());
    syncing::ImportOptions options;
    options.passphrase = Passphrase;
    const double importing = secondsOf([&] { (void)syncing::importBundle(*receiver, bundle, options); });
    syncing::ImportResult second;
    const double again = secondsOf([&] { second = syncing::importBundle(*receiver, bundle, options); });
    const auto ops = static_cast<double>(written.ops);
    report("ops", ops, "");
    report("bundle", static_cast<double>(written.bundleBytes) / ops, "bytes per op");
    report("before packing", static_cast<double>(written.innerBytes) / ops, "bytes per op");
    report("export", exporting / importing, "of the first import");
    report("open and verify (target 0.1)", verifying / importing, "of the first import");
    report("duplicate import (target 0.1)", again / importing, "of the first import");
    report("first import", importing, "s of processor time");
    return second.counts.duplicate == written.ops ? 0 : 1;
}
