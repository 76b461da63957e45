// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/household.h"
#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/domain/stay/stay.h"
#include "core/store/chaincheck.h"
#include "core/store/dump.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/merge.h"
#include "core/store/records.h"
#include "core/store/write.h"
#include "core/sync/deletionguard.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "core/sync/opvector.h"
#include "tests/core/sync/bundlesupport.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <functional>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace testing;
using namespace syncing;

namespace {

const ExportOptions Export{Passphrase, CheapCost};
const base::Uuid Network = *base::Uuid::parse(u"018f0000-0000-7000-8000-000000000001");

/// A copy in memory with its own clock and randomness.
struct Copy {
    explicit Copy(quint64 seed, const base::Uuid& network = Network) : clock(QDate(2016, 3, 1)), random(seed)
    {
        file = store::File::inMemory({clock, random});
        file->setNetworkId(network);
    }
    base::Id<domain::Room> addRoom(const QString& name)
    {
        clock.advance(1000);
        store::Write write(*file, QStringLiteral("add-room"));
        domain::Room room;
        room.name = name;
        room.accommodation = file->ids().next<domain::Accommodation>();
        write.insert(room);
        write.commit();
        return room.id;
    }
    QByteArray dump(store::DumpScope scope = store::DumpScope::All) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        store::dumpCanonical(*file, buffer, scope);
        return buffer.data();
    }
    QByteArray exported(const ExportOptions& options = Export) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exportBundle(*file, buffer, options);
        return buffer.data();
    }
    ImportResult import(QByteArray bundle, ImportOptions options = {}) const
    {
        QBuffer buffer(&bundle);
        buffer.open(QIODevice::ReadOnly);
        options.passphrase = Passphrase;
        return importBundle(*file, buffer, options);
    }

    base::FixedClock clock;
    base::SeededRandom random;
    std::unique_ptr<store::File> file;
};

std::optional<BundleErrorCode> importRefusal(const Copy& copy, const QByteArray& bundle,
                                             ImportOptions options = {})
{
    try {
        (void)copy.import(bundle, options);
        return std::nullopt;
    } catch (const BundleError& error) {
        return error.code;
    }
}

} // namespace

TEST_CASE("What one copy records reaches the other, and back", "[sync]")
{
    Copy a(1);
    Copy b(2);
    a.addRoom(QStringLiteral("101"));
    b.addRoom(QStringLiteral("202"));
    const ImportResult first = b.import(a.exported());
    CHECK(first.outcome == ImportOutcome::Done);
    CHECK(first.counts.ops == 2); // the action and the room
    CHECK(first.counts.fresh == 2);
    CHECK(a.import(b.exported()).counts.duplicate == 2);
    CHECK(a.dump() == b.dump());
    CHECK(store::Records<domain::Room>(*a.file).count() == 2);
}

TEST_CASE("A bundle imported twice changes nothing the second time", "[sync]")
{
    Copy a(1);
    Copy b(2);
    a.addRoom(QStringLiteral("101"));
    const QByteArray bundle = a.exported();
    b.import(bundle);
    const QByteArray before = b.dump();
    const ImportResult again = b.import(bundle);
    CHECK(again.counts.duplicate == 2);
    CHECK(again.counts.fresh == 0);
    CHECK(b.dump() == before);
}

TEST_CASE("A period whose ends two copies edited apart becomes one copy's whole period; the other is listed",
          "[sync]")
{
    Copy a(1);
    Copy b(2);
    domain::Stay stay;
    stay.person = a.file->ids().next<domain::Person>();
    stay.accommodation = a.file->ids().next<domain::Accommodation>();
    stay.period = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 6, 1));
    {
        store::Write write(*a.file, QStringLiteral("add-stay"));
        write.insert(stay);
        write.commit();
    }
    b.import(a.exported());
    const auto change = [&](Copy& copy, const base::DatedPeriod& period, int minute) {
        copy.clock.set(copy.clock.nowMs() + minute * 60'000);
        store::Write write(*copy.file, QStringLiteral("edit-stay"));
        auto edited = *store::Records<domain::Stay>(*copy.file).find(stay.id);
        edited.period = period;
        write.update(edited);
        write.commit();
    };
    const auto later = base::DatedPeriod::of(QDate(2016, 5, 20), QDate(2016, 6, 1));
    const auto sooner = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 5, 10));
    change(a, later, 1);
    change(b, sooner, 2);
    const ImportResult result = b.import(a.exported());
    a.import(b.exported());
    CHECK(result.counts.newConflicts == 1);
    CHECK(a.dump() == b.dump());
    CHECK(store::Records<domain::Stay>(*a.file).find(stay.id)->period == sooner);
    const auto conflicts = store::conflicts(*a.file);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].row == stay.id.uuid());
    CHECK(conflicts[0].versions.size() == 2);
}

TEST_CASE("A conflict that a bundle settles does not make up for one that it brings", "[sync]")
{
    Copy a(1);
    Copy b(2);
    const auto room = a.addRoom(QStringLiteral("101"));
    b.import(a.exported());
    const auto change = [&](Copy& copy, const std::function<void(domain::Room&)>& how) {
        copy.clock.advance(60'000);
        store::Write write(*copy.file, QStringLiteral("edit-room"));
        auto edited = *store::Records<domain::Room>(*copy.file).find(room);
        how(edited);
        write.update(edited);
        write.commit();
    };
    change(a, [](domain::Room& one) { one.name = QStringLiteral("east"); });
    change(b, [](domain::Room& one) { one.name = QStringLiteral("west"); });
    CHECK(a.import(b.exported()).counts.newConflicts == 1);
    b.import(a.exported());
    const auto conflict = store::conflicts(*b.file).at(0);
    {
        store::Write write(*b.file, QStringLiteral("resolve-conflict"));
        write.resolve(conflict.kind, conflict.row, conflict.registerNumber, conflict.versions[1].cells);
        write.commit();
    }
    change(a, [](domain::Room& one) { one.beds = 3; });
    change(b, [](domain::Room& one) { one.beds = 4; });
    CHECK(a.import(b.exported()).counts.newConflicts == 1);
    CHECK(store::conflicts(*a.file).size() == 1);
}

TEST_CASE("A bundle that deletes much asks first and changes nothing until it is accepted", "[sync]")
{
    Copy a(1);
    Copy b(2);
    std::vector<base::Id<domain::Room>> rooms;
    for (int i = 0; i < 30; ++i)
        rooms.push_back(a.addRoom(QString::number(i)));
    b.import(a.exported());
    {
        store::Write write(*a.file, QStringLiteral("tidy"));
        for (int i = 0; i < 21; ++i)
            write.remove(rooms[static_cast<std::size_t>(i)]);
        write.commit();
    }
    const QByteArray bundle = a.exported();
    const QByteArray before = b.dump();
    const ImportResult asked = b.import(bundle);
    CHECK(asked.outcome == ImportOutcome::AsksFirst);
    CHECK(asked.counts.deletes == 21);
    CHECK(b.dump() == before);
    ImportOptions accepted;
    accepted.acceptDeletions = true;
    CHECK(b.import(bundle, accepted).outcome == ImportOutcome::Done);
    CHECK(b.dump() == a.dump());
    Copy joining(3); // nothing that was live here goes: no question
    CHECK(joining.import(bundle).outcome == ImportOutcome::Done);
}

TEST_CASE("A deletion that says more than that the record is gone counts as one", "[sync]")
{
    Copy copy(1);
    store::ForeignOp op; // of another program
    op.header.id.device = *base::Uuid::parse(u"018f0000-0000-7000-8000-000000000077");
    op.header.id.epoch = 1;
    op.header.kind = domain::kindOf<domain::Room>().number;
    op.header.hlc = store::LatestHlc / 2;
    // {0: false, 2: "a longer name"}; what it may say of existence but true deletes
    const QByteArray body = GENERATE(QByteArray::fromHex("a200f4026d61206c6f6e676572206e616d65"),
                                     QByteArray::fromHex("a100f4"), QByteArray::fromHex("a1001880"));
    std::vector<store::ForeignOp> ops;
    for (int i = 0; i < 21; ++i) {
        op.header.row = copy.addRoom(QString::number(i)).uuid();
        ++op.header.id.seq;
        op.body = body;
        ops.push_back(op);
    }
    DeletionGuard guard(*copy.file);
    store::Merge merge(*copy.file);
    for (const auto& one : ops)
        guard.look(one);
    for (const auto& one : ops)
        REQUIRE(merge.apply(one) == store::Merge::Applied::New);
    CHECK(guard.deleted() == 21);
    CHECK(guard.asksFirst());
}

TEST_CASE("New records in a bundle do not hide how many of the old ones it deletes", "[sync]")
{
    Copy a(1);
    Copy b(2);
    std::vector<domain::Room> rooms;
    const auto addRooms = [&](int count) {
        store::Write write(*a.file, QStringLiteral("add-rooms"));
        for (int i = 0; i < count; ++i) {
            domain::Room& room = rooms.emplace_back();
            room.name = QString::number(i);
            room.accommodation = a.file->ids().next<domain::Accommodation>();
            write.insert(room);
        }
        write.commit();
    };
    addRooms(400);
    b.import(a.exported());
    addRooms(3000);
    store::Write write(*a.file, QStringLiteral("tidy"));
    for (std::size_t i = 0; i < 18; ++i)
        write.remove(rooms[i].id);
    write.commit();
    CHECK(b.import(a.exported()).outcome == ImportOutcome::AsksFirst);
    ImportOptions accepted;
    accepted.acceptDeletions = true;
    CHECK(b.import(a.exported(), accepted).counts.deletes == 18);
}

TEST_CASE("A bundle that erases asks like one that deletes, and carries no content of what is erased",
          "[sync]")
{
    Copy a(1);
    Copy b(2);
    const auto room = a.addRoom(QStringLiteral("101"));
    b.import(a.exported());
    store::Write change(*b.file, QStringLiteral("rename"));
    auto renamed = store::Records<domain::Room>(*b.file).find(room).value();
    renamed.name = QStringLiteral("102");
    change.update(renamed);
    change.commit();
    const QByteArray late = b.exported();
    store::Write write(*a.file, QStringLiteral("erase"));
    REQUIRE(write.erase(room));
    write.commit();

    const QByteArray bundle = a.exported();
    const ImportResult asked = b.import(bundle);
    CHECK(asked.outcome == ImportOutcome::AsksFirst);
    CHECK(asked.counts.deletes == 1);
    CHECK(store::Records<domain::Room>(*b.file).find(room));
    ImportOptions accepted;
    accepted.acceptDeletions = true;
    CHECK(b.import(bundle, accepted).outcome == ImportOutcome::Done);
    CHECK_FALSE(store::Records<domain::Room>(*b.file).find(room));
    CHECK(a.import(late).counts.fresh == 2); // written before b had heard of it
    CHECK(a.dump() == b.dump());

    Copy joining(3);
    CHECK(joining.import(b.exported()).counts.refused == 0);
    CHECK(joining.dump() == a.dump());
    for (const Copy* copy : {&a, &b, &joining}) {
        CHECK(store::verifyChains(*copy->file).empty());
        store::readOps(*copy->file, {}, [&](const store::ForeignOp& op) {
            CHECK((op.header.row != room.uuid() || (!op.body && !op.rowSecret && op.prev.isEmpty())));
            return true;
        });
    }
}

TEST_CASE("After an op at the end of time every copy still takes in what the others write", "[sync]")
{
    Copy a(1);
    Copy b(2);
    a.file->journal().clock().witness(store::LatestHlc - 2);
    const auto room = a.addRoom(QStringLiteral("at the end"));
    b.import(a.exported());
    const auto rename = [&](Copy& copy, const QString& name) {
        store::Write write(*copy.file, QStringLiteral("edit-room"));
        auto edited = *store::Records<domain::Room>(*copy.file).find(room);
        edited.name = name;
        write.update(edited);
        write.commit();
    };
    for (const auto* name : {u"first", u"second", u"third"}) {
        rename(b, QString::fromUtf16(name));
        CHECK(a.import(b.exported()).outcome == ImportOutcome::Done);
        CHECK(store::Records<domain::Room>(*a.file).find(room)->name == QString::fromUtf16(name));
        rename(a, QStringLiteral("and back"));
        CHECK(b.import(a.exported()).counts.newConflicts == 0);
    }
    CHECK(a.dump() == b.dump());
    CHECK(store::verifyChains(*a.file).empty());
}

TEST_CASE("Ops may come with gaps and later halves first", "[sync]")
{
    Copy a(1);
    Copy b(2);
    a.addRoom(QStringLiteral("101"));
    const auto early = store::vectorOf(*a.file);
    const QByteArray first = a.exported();
    a.addRoom(QStringLiteral("102"));
    ExportOptions beyond = Export;
    beyond.beyond = early;
    const ImportResult late = b.import(a.exported(beyond));
    CHECK(late.counts.fresh == 2);
    CHECK(late.manifest.ranges.size() == 1);
    CHECK(late.manifest.ranges[0].from == 3);
    CHECK(b.import(first).counts.fresh == 2);
    CHECK(a.dump() == b.dump());
    CHECK(store::verifyChains(*b.file).empty());
}

TEST_CASE("A bundle of another network is refused unless an empty file joins", "[sync]")
{
    Copy a(1);
    a.addRoom(QStringLiteral("101"));
    const QByteArray bundle = a.exported();
    Copy other(2, *base::Uuid::parse(u"018f0000-0000-7000-8000-000000000002"));
    CHECK(importRefusal(other, bundle) == BundleErrorCode::OtherNetwork);
    ImportOptions join;
    join.joinNetwork = true;
    CHECK_FALSE(importRefusal(other, bundle, join));
    CHECK(other.file->networkId() == a.file->networkId());
    CHECK(other.dump() == a.dump());
    Copy busy(3, *base::Uuid::parse(u"018f0000-0000-7000-8000-000000000003"));
    busy.addRoom(QStringLiteral("1"));
    CHECK(importRefusal(busy, bundle, join) == BundleErrorCode::NotFresh);
}

TEST_CASE("A damaged bundle leaves the file untouched", "[sync]")
{
    Copy a(1);
    Copy b(2);
    a.addRoom(QStringLiteral("101"));
    const QByteArray bundle = a.exported();
    const QByteArray before = b.dump();
    for (int length = bundle.size() - 1; length > 0; length -= 7) {
        CAPTURE(length);
        REQUIRE(importRefusal(b, bundle.left(length)));
        QByteArray changed = bundle;
        changed[length] = static_cast<char>(changed[length] ^ 4);
        REQUIRE(importRefusal(b, changed));
    }
    CHECK(b.dump() == before);
    CHECK(store::vectorOf(*b.file).empty());
}

TEST_CASE("A file travels through bundles on disk, previewed and inspected", "[sync]")
{
    QTemporaryDir dir;
    Copy a(1);
    Copy b(2);
    a.addRoom(QStringLiteral("101"));
    const QString path = dir.filePath(QStringLiteral("a.lotsebuendel"));
    const ExportResult written = exportBundle(*a.file, path, Export);
    CHECK(written.ops == 2);
    CHECK(written.bundleBytes == QFileInfo(path).size());
    CHECK(bundleFileName(written.manifest).endsWith(QStringLiteral("-1-2.lotsebuendel")));
    CHECK(inspectBundle(path, Passphrase).ops == 2);
    ImportOptions options;
    options.passphrase = Passphrase;
    const QByteArray before = b.dump();
    CHECK(previewImport(*b.file, path, options).counts.fresh == 2);
    CHECK(b.dump() == before);
    CHECK(importBundle(*b.file, path, options).counts.fresh == 2);
    CHECK(b.dump() == a.dump());
    options.passphrase = QStringLiteral("other");
    CHECK_THROWS_AS(importBundle(*b.file, path, options), BundleError);
    CHECK_THROWS_AS(importBundle(*b.file, path + QLatin1Char('x'), options), base::FileError);
}

TEST_CASE("What a vector holds beyond another is found", "[sync]")
{
    const base::Uuid d = Network;
    const auto vector = [&](std::vector<std::pair<qint64, qint64>> ranges) {
        store::OpVector result;
        for (const auto& [first, last] : ranges)
            result.push_back({d, 1, first, last});
        return result;
    };
    CHECK(difference(vector({{1, 9}}), {}) == vector({{1, 9}}));
    CHECK(difference(vector({{1, 9}}), vector({{3, 4}})) == vector({{1, 2}, {5, 9}}));
    CHECK(difference(vector({{1, 4}, {8, 9}}), vector({{1, 8}})) == vector({{9, 9}}));
    CHECK(difference(vector({{1, 4}}), vector({{1, 9}})).empty());
    CHECK(difference(vector({{1, 4}}), {{d, 2, 1, 9}}) == vector({{1, 4}}));
}

TEST_CASE("An import counts records by kind, and a preview counts the same and changes nothing", "[sync]")
{
    Copy a(1);
    Copy b(2);
    const auto changed = a.addRoom(QStringLiteral("1.01"));
    const auto disputed = a.addRoom(QStringLiteral("1.02"));
    const auto deleted = a.addRoom(QStringLiteral("1.03"));
    (void)b.import(a.exported());
    const auto act = [](Copy& copy, const auto& job) {
        copy.clock.advance(1000);
        store::Write write(*copy.file, QStringLiteral("test"));
        job(write);
        write.commit();
    };
    const auto setBeds = [&](Copy& copy, const base::Id<domain::Room>& id, int beds) {
        auto room = *store::Records<domain::Room>(*copy.file).find(id);
        room.beds = beds;
        act(copy, [&](store::Write& write) { write.update(room); });
    };
    setBeds(b, changed, 7);
    setBeds(b, disputed, 5);
    setBeds(a, disputed, 4);
    act(b, [&](store::Write& write) { write.remove(deleted); });
    (void)b.addRoom(QStringLiteral("1.04"));
    const QByteArray bundle = b.exported();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.lotsebuendel"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bundle);
    file.close();

    ImportOptions options;
    options.passphrase = Passphrase;
    options.acceptDeletions = true;
    options.countsKinds = true;
    std::size_t seen = 0;
    options.onMerged = [&](store::File& merged, const Manifest& manifest) {
        seen = store::conflicts(merged).size();
        CHECK(manifest.senderDevice == b.file->device());
    };
    const QByteArray before = a.dump();
    const ImportResult preview = previewImport(*a.file, path, options);
    CHECK(a.dump() == before);
    CHECK(seen == 1);
    const quint16 room = domain::kindOf<domain::Room>().number;
    CHECK(preview.kinds == std::vector{KindCounts{room, 1, 2, 1, 1}});
    const ImportResult result = importBundle(*a.file, path, options);
    CHECK(result.kinds == preview.kinds);
    CHECK(result.counts.fresh == preview.counts.fresh);
    CHECK(importBundle(*a.file, path, options).kinds.empty());
}

TEST_CASE("What an export would write is known before it is written", "[sync]")
{
    Copy a(1);
    (void)a.addRoom(QStringLiteral("1.01"));
    const ExportPreview preview = previewExport(*a.file);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportResult written = exportBundle(*a.file, buffer, Export);
    CHECK(preview.ops == written.ops);
    CHECK(bundleFileName(preview.manifest) == bundleFileName(written.manifest));
}
