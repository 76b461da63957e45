// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faulttrial.h"

#include "core/db/errors.h"
#include "core/store/chaincheck.h"
#include "tests/core/db/faultvfs.h"
#include "tests/core/store/exchange.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace testing {

namespace {

constexpr qint64 WorkDayMs = 86'400'000;
constexpr qint64 FirstDayMs = 1'700'000'000'000;
constexpr int SampleSize = 3;

/// One way in which a disk breaks and a person goes on.
struct Breakage {
    const char* name;
    Fault fault;
    Unsynced unsynced = Unsynced::Arrived;
    bool isTriedAgain = false; ///< in the same window, after the failure
};

constexpr Breakage Breakages[] = {
    {"passing error", Fault::PassingError},
    {"passing error, tried again", Fault::PassingError, Unsynced::Arrived, true},
    {"broken disk", Fault::BrokenDisk},
    {"full disk", Fault::FullDisk},
    {"full disk, room made and tried again", Fault::FullDisk, Unsynced::Arrived, true},
    {"power loss, writes arrived", Fault::PowerLoss, Unsynced::Arrived},
    {"power loss, unsynced writes lost", Fault::PowerLoss, Unsynced::Lost},
    {"power loss, unsynced writes torn", Fault::PowerLoss, Unsynced::Torn},
};

/// An opened file with the clock and the random source it uses; the same day gives the same ops.
struct DayOfWork {
    DayOfWork(const QString& path, const std::optional<db::Key>& key, int day)
        : clock(FirstDayMs + day * WorkDayMs)
        , random(static_cast<quint64>(day))
        , file(store::File::open(path, key, store::OpenMode::ReadWrite, {clock, random}))
    {}

    base::FixedClock clock;
    base::SeededRandom random;
    std::unique_ptr<store::File> file;
};

void saveRooms(store::File& file, const QString& name)
{
    store::Write write(file, ActionCode);
    for (int beds = 1; beds <= 3; ++beds)
        write.insert(roomOf(name, beds));
    write.commit();
}

/// Changes and deletes what is there, so that another copy's changes meet it.
void changeRooms(store::File& file, const QString& name)
{
    store::Write write(file, ActionCode);
    auto rooms = store::Records<domain::Room>(file).list();
    REQUIRE(rooms.size() > 2);
    rooms[0].name = name;
    write.update(rooms[0]);
    rooms[1].beds += static_cast<int>(name.size());
    write.update(rooms[1]);
    write.remove(rooms[2].id);
    write.commit();
}

void requireSound(store::File& file)
{
    CHECK(file.database().value("PRAGMA integrity_check") == base::Cell(QStringLiteral("ok")));
    CHECK(store::verifyChains(file).empty());
    const std::string content = dumpOf(file);
    store::recomputeAll(file);
    CHECK(dumpOf(file) == content);
}

/// A file with some actions, what happens to it, and what it is to hold before and afterwards.
class FaultSweep {
public:
    FaultSweep(FaultyAct act, bool isEncrypted);

    /// Events of the act on a sound disk.
    [[nodiscard]] qint64 events() const { return m_events; }
    /// False when the act was over before its n-th event.
    bool tryAt(const Breakage& breakage, qint64 n);

private:
    void makeFile(bool isEncrypted);
    void collectForeignOps();
    void actOn(store::File& file);
    bool actReports(store::File& file, const Breakage& breakage);
    void tryAgain(store::File& file);
    bool workOnFaultyDisk(FaultVfs& vfs, const Breakage& breakage, qint64 n);
    void checkAfterwards(const Breakage& breakage);
    QString freshCopy();

    FaultyAct m_act;
    QTemporaryDir m_dir;
    QString m_original;
    QString m_path; ///< of the copy on trial
    std::optional<db::Key> m_key;
    std::vector<store::ForeignOp> m_foreign;
    std::string m_before;
    std::string m_after;
    std::string m_triedAgain; ///< what the file held when closed; empty when nothing was tried again
    bool m_isReported = false;
    qint64 m_events = 0;
};

FaultSweep::FaultSweep(FaultyAct act, bool isEncrypted) : m_act(act)
{
    REQUIRE(m_dir.isValid());
    makeFile(isEncrypted);
    collectForeignOps();
    FaultVfs vfs;
    REQUIRE(!workOnFaultyDisk(vfs, Breakages[0], 0));
    REQUIRE(m_isReported);
    m_events = vfs.events();
    m_after = dumpOf(*DayOfWork(m_path, m_key, 9).file);
    REQUIRE(m_after != m_before);
}

void FaultSweep::makeFile(bool isEncrypted)
{
    m_original = m_dir.filePath(QStringLiteral("original.lotse"));
    const base::FixedClock clock(FirstDayMs);
    base::SeededRandom random(1);
    const auto file = store::File::create(
        m_original, isEncrypted ? std::optional(QStringLiteral("Passwort")) : std::nullopt, {clock, random});
    if (isEncrypted)
        m_key = *file->database().key();
    for (const QChar name : QStringLiteral("ABCD"))
        saveRooms(*file, name);
}

/// Another copy's actions on rooms that this one has, and on more of its own.
void FaultSweep::collectForeignOps()
{
    const Replica other(2, FirstDayMs + WorkDayMs / 2);
    const DayOfWork mine(m_original, m_key, 1);
    pull(*other.file, *mine.file);
    changeRooms(*other.file, QStringLiteral("anders"));
    for (int i = 0; i < 4; ++i)
        saveRooms(*other.file, QStringLiteral("Z%1").arg(i));
    m_foreign = opsOf(*other.file, store::vectorOf(*mine.file));
}

void FaultSweep::actOn(store::File& file)
{
    if (m_act == FaultyAct::Import)
        take(file, m_foreign);
    else
        changeRooms(file, QStringLiteral("neu"));
}

bool FaultSweep::actReports(store::File& file, const Breakage& breakage)
{
    try {
        actOn(file);
    } catch (const db::DatabaseError& error) {
        CAPTURE(error.what());
        CHECK_FALSE(error.isDamaged());
        CHECK(error.isFull() == (breakage.fault == Fault::FullDisk));
        return false;
    }
    return true;
}

void FaultSweep::tryAgain(store::File& file)
{
    CHECK(dumpOf(file) == m_before);
    actOn(file);
    m_triedAgain = dumpOf(file);
}

QString FaultSweep::freshCopy()
{
    const QString path = m_dir.filePath(QStringLiteral("trial.lotse"));
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    REQUIRE(QFile::copy(m_original, path));
    return path;
}

/// The file is closed afterwards. True if the fault struck.
bool FaultSweep::workOnFaultyDisk(FaultVfs& vfs, const Breakage& breakage, qint64 n)
{
    m_path = freshCopy();
    m_triedAgain.clear();
    DayOfWork day(m_path, m_key, 2);
    // Some of what is saved waits in the WAL; an import moves pages from there into the file as it goes.
    if (m_act == FaultyAct::Import)
        day.file->database().setPragma("wal_autocheckpoint", 8);
    changeRooms(*day.file, QStringLiteral("vorher"));
    m_before = dumpOf(*day.file);
    vfs.arm(breakage.fault, n);
    const bool isDone = actReports(*day.file, breakage);
    m_isReported = isDone && !(breakage.fault == Fault::PowerLoss && vfs.hasStruck());
    if (!isDone && breakage.isTriedAgain) {
        vfs.disarm();
        tryAgain(*day.file);
    }
    day.file.reset(); // still on the faulty disk
    return vfs.hasStruck();
}

void FaultSweep::checkAfterwards(const Breakage& breakage)
{
    const DayOfWork day(m_path, m_key, 9);
    const std::string content = dumpOf(*day.file);
    if (!m_triedAgain.empty())
        CHECK(content == m_triedAgain);
    else if (m_isReported)
        CHECK(content == m_after);
    else
        CHECK((content == m_before || content == m_after));
    requireSound(*day.file);
    saveRooms(*day.file, QString::fromUtf8(breakage.name));
    CHECK(dumpOf(*day.file) != content);
    CHECK(store::verifyChains(*day.file).empty());
}

bool FaultSweep::tryAt(const Breakage& breakage, qint64 n)
{
    CAPTURE(breakage.name, n);
    bool hasStruck = false;
    {
        FaultVfs vfs;
        hasStruck = workOnFaultyDisk(vfs, breakage, n);
        if (breakage.fault == Fault::PowerLoss && hasStruck)
            vfs.leaveWhatArrived(breakage.unsynced, static_cast<quint64>(n));
    }
    checkAfterwards(breakage);
    return hasStruck;
}

} // namespace

void sweepFaults(FaultyAct act, bool isEncrypted, qint64 step)
{
    FaultSweep sweep(act, isEncrypted);
    const qint64 stride = step > 0 ? step : sweep.events() / SampleSize + 1;
    qint64 first = 1; // the ways to break begin at different places of a sample
    for (const Breakage& breakage : Breakages) {
        qint64 n = first;
        while (sweep.tryAt(breakage, n))
            n += stride;
        CAPTURE(breakage.name, n);
        CHECK(n > sweep.events());
        first = first % stride + 1;
    }
}

} // namespace testing
