// SPDX-License-Identifier: GPL-3.0-or-later
// Cost of the journal against plain prepared statements on the same rows: capture, merge, file size, and of
// encryption. Usage: journal_bench [rows] [edits]
#include "core/domain/housing/room.h"
#include "core/store/merge.h"
#include "core/store/records.h"
#include "core/store/write.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

namespace {

using domain::Room;

/// One edit: the record as it is after it, or a deletion.
struct Edit {
    enum class Kind { Insert, Update, Remove } kind;
    Room room;
    quint64 changed = 0; ///< registers, for the plain statement
};

/// Processor time: a machine that does other work as well hardly changes it.
double secondsOf(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Room randomRoom(base::SeededRandom& random, const base::IdSource& ids)
{
    Room room;
    room.id = ids.next<Room>();
    room.accommodation = base::Id<domain::Accommodation>(base::Uuid::version7(1, random));
    room.name = QStringLiteral("Haus %1, Zimmer %2").arg(random.below(9)).arg(random.below(400));
    room.beds = static_cast<int>(random.below(8));
    room.areaSquareDecimetres = static_cast<int>(900 + random.below(3000));
    room.floor = static_cast<int>(random.below(5));
    room.stepFree = random.chance(1, 3);
    room.existence = base::DatedPeriod::of(QDate(2016, 1, 1).addDays(random.between(0, 3000)), {});
    room.note =
        QStringLiteral("Fenster zum Hof, Schrank %1, Bett %2").arg(random.below(90)).arg(random.below(90));
    room.source = QStringLiteral("Begehung %1").arg(random.below(30));
    return room;
}

std::vector<Edit> randomEdits(std::vector<Room> rooms, std::size_t count, base::SeededRandom& random,
                              const base::IdSource& ids)
{
    std::vector<Edit> edits;
    while (edits.size() < count) {
        const quint64 dice = random.below(100);
        if (dice < 20) {
            rooms.push_back(randomRoom(random, ids));
            edits.push_back({Edit::Kind::Insert, rooms.back()});
            continue;
        }
        Room& room = rooms[random.below(rooms.size())];
        if (dice < 25 && rooms.size() > 1) {
            edits.push_back({Edit::Kind::Remove, room});
            std::swap(room, rooms.back());
            rooms.pop_back();
            continue;
        }
        Edit edit{Edit::Kind::Update, {}};
        room.beds = (room.beds + 1) % 9;
        edit.changed = store::bitOf(4);
        if (random.chance(1, 2)) {
            room.note += QLatin1Char('.');
            edit.changed |= store::bitOf(15);
        }
        if (random.chance(1, 2)) {
            room.existence.to = base::ImpreciseDate::of(QDate(2027, 1, 1).addDays(random.between(0, 900)));
            edit.changed |= store::bitOf(14);
        }
        edit.room = room;
        edits.push_back(std::move(edit));
    }
    return edits;
}

/// The same rows by prepared statements, with the same indexes and nothing else.
class Plain {
public:
    Plain(const QString& path, const db::Key* key) : m_db(db::Database::open(path, db::Mode::Create, key))
    {
        QByteArray columns;
        for (const auto& column : m_kind.columns)
            columns += ", \"" + QByteArray::fromStdString(column.name) + '"';
        m_db.execute("CREATE TABLE room(id BLOB PRIMARY KEY" + columns + ") WITHOUT ROWID");
        m_db.execute("CREATE INDEX r1 ON room(accommodation); CREATE INDEX r2 ON room(section)");
        m_insert = "INSERT INTO room VALUES(?1";
        for (std::size_t i = 0; i < m_kind.columns.size(); ++i)
            m_insert += ", ?" + QByteArray::number(static_cast<int>(i) + 2);
        m_insert += ")";
    }

    void apply(const std::vector<Edit>& edits)
    {
        m_db.execute("BEGIN");
        for (const Edit& edit : edits)
            apply(edit);
        m_db.execute("COMMIT");
        m_db.checkpoint();
    }
    db::Database& database() { return m_db; }

private:
    void apply(const Edit& edit)
    {
        if (edit.kind == Edit::Kind::Remove) {
            m_db.cached("DELETE FROM room WHERE id = ?1")->bindAll(edit.room.id).run();
            return;
        }
        const auto cells = domain::toCells(edit.room);
        if (edit.kind == Edit::Kind::Insert) {
            const auto insert = m_db.cached(m_insert);
            insert->bind(1, edit.room.id);
            for (std::size_t i = 0; i < cells.size(); ++i)
                insert->bind(static_cast<int>(i) + 2, cells[i]);
            insert->run();
            return;
        }
        auto& sql = m_updates[edit.changed];
        std::vector<std::size_t> columns;
        for (const auto& reg : m_kind.registers)
            for (std::size_t i = 0; (edit.changed & store::bitOf(reg.number)) != 0 && i < reg.columnCount;
                 ++i)
                columns.push_back(reg.firstColumn + i);
        if (sql.isEmpty()) {
            sql = "UPDATE room SET ";
            for (std::size_t i = 0; i < columns.size(); ++i)
                sql += (i > 0 ? ", \"" : "\"") + QByteArray::fromStdString(m_kind.columns[columns[i]].name) +
                       "\" = ?" + QByteArray::number(static_cast<int>(i) + 2);
            sql += " WHERE id = ?1";
        }
        const auto update = m_db.cached(sql);
        update->bind(1, edit.room.id);
        for (std::size_t i = 0; i < columns.size(); ++i)
            update->bind(static_cast<int>(i) + 2, cells[columns[i]]);
        update->run();
    }

    const domain::KindInfo& m_kind = domain::kindOf<Room>();
    db::Database m_db;
    QByteArray m_insert;
    std::map<quint64, QByteArray> m_updates;
};

void write(store::File& file, const std::vector<Edit>& edits)
{
    store::Write action(file, QStringLiteral("bench"));
    for (const Edit& edit : edits) {
        switch (edit.kind) {
        case Edit::Kind::Insert:
            action.insertRow(16, edit.room.id.uuid(), domain::toCells(edit.room), true);
            break;
        case Edit::Kind::Update:
            action.update(edit.room);
            break;
        case Edit::Kind::Remove:
            action.remove(edit.room.id);
        }
    }
    action.commit();
    file.database().checkpoint();
}

std::vector<store::ForeignOp> opsOf(store::File& file, const store::OpVector& have)
{
    std::vector<store::ForeignOp> ops;
    store::readOps(file, have, [&](const store::ForeignOp& op) {
        ops.push_back(op);
        return true;
    });
    return ops;
}

void merge(store::File& file, const std::vector<const store::ForeignOp*>& ops)
{
    store::Merge merge(file);
    for (const auto* op : ops)
        merge.apply(*op);
    merge.commit();
    file.database().checkpoint();
}

double lookup(db::Database& database, const std::vector<Room>& rooms)
{
    return secondsOf([&] {
        for (int i = 0; i < 100'000; ++i) {
            const auto row = database.cached("SELECT name, beds FROM room WHERE id = ?1");
            row->bind(1, rooms[static_cast<std::size_t>(i) * 7919 % rooms.size()].id);
            (void)row->step();
        }
    });
}

void report(const char* what, double value, double plain, double target)
{
    std::printf("%-34s %8.3f s  plain %8.3f s  ratio %5.2f  target %.2f %s\n", what, value, plain,
                value / plain, target, value / plain <= target ? "" : "ABOVE");
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const std::size_t editCount = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000;
    QTemporaryDir folder;
    base::SystemClock clock;
    base::SeededRandom random(1);
    const base::IdSource ids(clock, random);
    std::vector<Room> rooms;
    std::vector<Edit> base;
    for (std::size_t i = 0; i < rows; ++i) {
        rooms.push_back(randomRoom(random, ids));
        base.push_back({Edit::Kind::Insert, rooms.back()});
    }
    const auto edits = randomEdits(rooms, editCount, random, ids);

    Plain plain(folder.filePath(QStringLiteral("plain")), nullptr);
    const double plainBase = secondsOf([&] { plain.apply(base); });
    // The table's figures are the journal's own; what the search index adds is told by itself below.
    store::Environment unindexed{clock, random};
    unindexed.searchIndex = false;
    auto file = store::File::create(folder.filePath(QStringLiteral("a")), {}, unindexed);
    const double ownBase = secondsOf([&] { write(*file, base); });
    report("capture of inserts", ownBase, plainBase, 1.3);
    auto indexed = store::File::create(folder.filePath(QStringLiteral("i")), {}, {clock, random});
    const double indexedBase = secondsOf([&] { write(*indexed, base); });
    std::printf("%-34s %8.3f s  the journal %4.3f s, so %.1f us more per row\n", "  with the search index",
                indexedBase, ownBase, (indexedBase - ownBase) / static_cast<double>(rows) * 1e6);
    const auto baseVector = store::vectorOf(*file);
    const auto baseOps = opsOf(*file, {});

    const double plainEdits = secondsOf([&] { plain.apply(edits); });
    const double ownEdits = secondsOf([&] { write(*file, edits); });
    report("capture of edits", ownEdits, plainEdits, 1.3);
    const auto size = [&](const char* name) {
        return static_cast<double>(QFileInfo(folder.filePath(QLatin1String(name))).size());
    };
    std::printf("%-34s %8.1f MB plain %8.1f MB ratio %5.2f  target 1.70\n", "file size", size("a") / 1e6,
                size("plain") / 1e6, size("a") / size("plain"));

    const auto editOps = opsOf(*file, baseVector);
    const auto pointers = [](const std::vector<store::ForeignOp>& ops) {
        std::vector<const store::ForeignOp*> result;
        for (const auto& op : ops)
            result.push_back(&op);
        return result;
    };
    for (const bool isShuffled : {false, true}) {
        auto other = store::File::create(
            folder.filePath(isShuffled ? QStringLiteral("c") : QStringLiteral("b")), {}, unindexed);
        merge(*other, pointers(baseOps));
        auto order = pointers(editOps);
        for (std::size_t i = order.size(); isShuffled && i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        const double merged = secondsOf([&] { merge(*other, order); });
        report(isShuffled ? "merge, shuffled" : "merge, in order", merged, plainEdits,
               isShuffled ? 2.2 : 1.8);
        if (!isShuffled)
            report("duplicate import against the first", secondsOf([&] { merge(*other, order); }), merged,
                   0.1);
    }

    const auto key = db::Key::forNewFile(QStringLiteral("bench"), random);
    Plain encrypted(folder.filePath(QStringLiteral("e")), &key);
    encrypted.apply(base);
    report("encrypted point lookup", lookup(encrypted.database(), rooms), lookup(plain.database(), rooms), 3);
    const auto scan = [](db::Database& database) {
        (void)database.int64("SELECT sum(beds) FROM room");
        return secondsOf([&] {
            for (int i = 0; i < 10; ++i)
                (void)database.int64("SELECT sum(beds) FROM room");
        });
    };
    report("encrypted cached scan", scan(encrypted.database()), scan(plain.database()), 1.2);
    return 0;
}
