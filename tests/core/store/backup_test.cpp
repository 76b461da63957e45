// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/base/filelock.h"
#include "core/store/backup.h"
#include "core/store/chaincheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace testing;
using store::BackupInfo;
using store::BackupReason;
using store::File;
using store::OpenMode;
using store::Write;

namespace {

constexpr qint64 DayMs = 86'400'000;

struct Office {
    explicit Office(quint64 seed = 5) : random(seed) {}
    [[nodiscard]] store::Environment environment()
    {
        return {.clock = clock, .random = random, .stateDirectory = state.path(), .keepsBackups = true};
    }
    std::unique_ptr<File> open()
    {
        return File::open(path, std::optional<QString>(), OpenMode::ReadWrite, environment());
    }
    static void addRoom(File& file)
    {
        Write write(file, QStringLiteral("test"));
        write.insert(roomOf(QStringLiteral("1"), 2));
        write.commit();
    }
    static qint64 rooms(File& file) { return store::Records<domain::Room>(file).count(); }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random;
    QTemporaryDir folder;
    QTemporaryDir state;
    QString path = folder.filePath(QStringLiteral("a.lotse"));
};

} // namespace

TEST_CASE("The day's first change is followed by one backup", "[store]")
{
    Office office;
    auto file = File::create(office.path, {}, office.environment());
    const store::BackupFolder folder(office.path);
    CHECK(folder.list().empty());
    office.addRoom(*file);
    office.addRoom(*file);
    REQUIRE(folder.list().size() == 1);
    CHECK(folder.list()[0].reason == BackupReason::Daily);
    CHECK(folder.list()[0].whenMs == office.clock.nowMs());
    office.clock.advance(DayMs);
    CHECK_FALSE(store::isDailyBackupDue(*file));
    office.addRoom(*file);
    CHECK(folder.list().size() == 2);
}

TEST_CASE("A restored backup is as it was, in a new epoch, and what it replaced is kept", "[store]")
{
    Office office;
    BackupInfo backup;
    {
        auto file = File::create(office.path, {}, office.environment());
        office.addRoom(*file);
        office.clock.advance(1000);
        backup = store::makeBackup(*file, BackupReason::Asked);
        office.clock.advance(1000);
        office.addRoom(*file);
        CHECK_THROWS_AS(store::restoreBackup(office.path, backup, {}, office.environment()),
                        base::LockedError);
    }
    store::restoreBackup(office.path, backup, {}, office.environment());
    {
        auto file = office.open();
        CHECK(office.rooms(*file) == 1);
        CHECK(file->epoch() == 2);
        office.addRoom(*file);
        CHECK(store::verifyChains(*file).empty());
    }
    CHECK(office.open()->epoch() == 2);
    const auto newest = store::BackupFolder(office.path).list().front();
    CHECK(newest.reason == BackupReason::Restore);
    const auto before =
        File::open(newest.path, std::optional<QString>(), OpenMode::ReadOnly, office.environment());
    CHECK(office.rooms(*before) == 2);
}

TEST_CASE("A damaged file gives way to a backup", "[store]")
{
    Office office;
    BackupInfo backup;
    {
        auto file = File::create(office.path, {}, office.environment());
        office.addRoom(*file);
        backup = store::makeBackup(*file, BackupReason::Asked);
    }
    QFile broken(office.path);
    REQUIRE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("no database at all, but long enough to be looked at by whoever opens it");
    broken.close();
    store::restoreBackup(office.path, backup, {}, office.environment());
    CHECK(office.rooms(*office.open()) == 1);
}

TEST_CASE("The first day's backup holds the first change, not the empty file", "[store]")
{
    Office office;
    auto environment = office.environment();
    environment.deviceName = QStringLiteral("PC Team Nord");
    environment.userName = QStringLiteral("Ada");
    auto file = File::create(office.path, {}, environment);
    const store::BackupFolder folder(office.path);
    CHECK(folder.list().empty());
    CHECK_FALSE(file->lastChange().isValid());
    office.addRoom(*file);
    REQUIRE(folder.list().size() == 1);
    const auto backup =
        File::open(folder.list()[0].path, std::optional<QString>(), OpenMode::ReadOnly, environment);
    CHECK(office.rooms(*backup) == 1);
}

TEST_CASE("What a damaged file had in its log goes with its copy, or nothing is replaced", "[store]")
{
    Office office;
    BackupInfo backup;
    {
        auto file = File::create(office.path, {}, office.environment());
        office.addRoom(*file);
        backup = store::makeBackup(*file, BackupReason::Asked);
    }
    const auto put = [](const QString& path, const QByteArray& content) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    };
    const auto contentOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QString log = office.path + QStringLiteral("-wal");
    const QByteArray broken("no database at all, but long enough to be looked at by whoever opens it");
    put(office.path, broken);
    put(log, "latest changes");
    office.clock.advance(1000);
    const QString aside =
        store::BackupFolder(office.path).pathFor(BackupReason::Restore, office.clock.nowMs());

    SECTION("the copy has a place")
    {
        store::restoreBackup(office.path, backup, {}, office.environment());
        CHECK(contentOf(aside + QStringLiteral("-wal")) == "latest changes");
        CHECK(office.rooms(*office.open()) == 1);
    }
    SECTION("the copy has none")
    {
        QDir().mkpath(aside + QStringLiteral("-wal"));
        CHECK_THROWS_AS(store::restoreBackup(office.path, backup, {}, office.environment()), base::FileError);
        CHECK(contentOf(office.path) == broken);
        CHECK(contentOf(log) == "latest changes");
    }
}

TEST_CASE("Backups are thinned to the latest, days and weeks, under a cap", "[store]")
{
    std::vector<BackupInfo> backups;
    const qint64 now = 1'700'000'000'000;
    for (int i = 0; i < 400; ++i) // four a day for a hundred days
        backups.push_back({QString::number(i), now - i * DayMs / 4, BackupReason::Daily, 10});
    const auto kept = [&](const store::BackupPolicy& policy) {
        return backups.size() - store::BackupFolder::superfluous(backups, policy).size();
    };
    CHECK(kept({.last = 10, .days = 0, .weeks = 0}) == 10);
    CHECK(kept({.last = 0, .days = 14, .weeks = 0}) >= 14);
    CHECK(kept({}) < 10 + 14 + 8);
    CHECK(kept({}) > 20);
    CHECK(kept({.mostBytes = 55}) == 5);
    CHECK(kept({.mostBytes = 1}) == 1);
    CHECK(store::BackupFolder::superfluous(backups, {.mostBytes = 1}).front().path == QStringLiteral("1"));
}

TEST_CASE("A backup of another file is refused, whatever their passphrases; nothing is replaced", "[store]")
{
    struct Case {
        std::optional<QString> here;
        std::optional<QString> there;
    };
    const QString passphrase = QStringLiteral("vier lose Wörter hier");
    const auto protection = GENERATE_REF(Case{{}, {}}, Case{passphrase, passphrase}, Case{{}, passphrase},
                                         Case{QStringLiteral("Moin Moin"), passphrase}, Case{passphrase, {}});
    Office office;
    Office elsewhere{6};
    BackupInfo foreign;
    {
        auto other = File::create(elsewhere.path, protection.there, elsewhere.environment());
        elsewhere.addRoom(*other);
        foreign = store::makeBackup(*other, BackupReason::Asked);
        auto file = File::create(office.path, protection.here, office.environment());
        office.addRoom(*file);
        office.addRoom(*file);
        CHECK(store::heldIn(*file).hasOwnRecords);
        CHECK(store::heldIn(*file).isOfAnotherFile(store::heldIn(*other)));
    }
    const auto before = store::BackupFolder(office.path).list().size();
    // Whoever restores knows the passphrase of the backup.
    const auto keys = store::restoreKeys(office.path, foreign.path, protection.there);
    CHECK_THROWS_AS(store::restoreBackup(office.path, foreign, keys, office.environment()),
                    store::OtherFileError);
    CHECK(store::BackupFolder(office.path).list().size() == before);
    const auto file = File::open(office.path, protection.here, OpenMode::ReadOnly, office.environment());
    CHECK(office.rooms(*file) == 2);
}

TEST_CASE("A backup of the file's own folder or compared before needs no key of the file", "[store]")
{
    const QString passphrase = QStringLiteral("vier lose Wörter hier");
    Office office;
    BackupInfo own;
    {
        auto file = File::create(office.path, passphrase, office.environment());
        office.addRoom(*file);
        own = store::makeBackup(*file, BackupReason::Asked);
    }
    SECTION("it lies in the folder, and the file is damaged from its first byte on")
    {
        QFile file(office.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto keys = store::restoreKeys(office.path, own.path, passphrase);
        store::restoreBackup(office.path, own, keys, office.environment());
    }
    SECTION("it lies elsewhere and was compared with the open file")
    {
        const QString aside = office.path + QStringLiteral(".aside");
        REQUIRE(QFile::rename(own.path, aside));
        own.path = aside;
        store::RestoreKeys keys{db::Key::forFile(passphrase, aside), {}, false};
        CHECK_THROWS_AS(store::restoreBackup(office.path, own, keys, office.environment()),
                        store::OtherFileError);
        keys.isOfTheFile = true;
        store::restoreBackup(office.path, own, keys, office.environment());
    }
    const auto file = File::open(office.path, passphrase, OpenMode::ReadOnly, office.environment());
    CHECK(office.rooms(*file) == 1);
}

TEST_CASE("A file without records gives way to any backup", "[store]")
{
    Office office;
    Office elsewhere{6};
    BackupInfo foreign;
    {
        auto other = File::create(elsewhere.path, {}, elsewhere.environment());
        elsewhere.addRoom(*other);
        foreign = store::makeBackup(*other, BackupReason::Asked);
        (void)File::create(office.path, {}, office.environment());
    }
    store::restoreBackup(office.path, foreign, {}, office.environment());
    CHECK(office.rooms(*office.open()) == 1);
}

TEST_CASE("What is in one file and not in another is counted by device, epoch and number", "[store]")
{
    base::SeededRandom random{3};
    const base::Uuid a = base::Uuid::version7(1, random);
    const base::Uuid b = base::Uuid::version7(2, random);
    const store::OpVector all{{a, 1, 1, 10}, {a, 2, 1, 3}, {b, 1, 1, 4}};
    CHECK(store::countBeyond(all, {}) == 17);
    CHECK(store::countBeyond(all, all) == 0);
    CHECK(store::countBeyond(all, {{a, 1, 3, 6}, {b, 1, 1, 9}}) == 6 + 3);
    CHECK(store::countBeyond({}, all) == 0);
}
