// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rekey.h"

#include "core/base/filelock.h"
#include "core/db/errors.h"
#include "core/db/filekind.h"
#include "tests/core/store/exchange.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using store::BackupReason;
using store::File;
using store::OpenMode;

namespace {

const QString OldWords = QStringLiteral("vier lose Wörter hier");
const QString NewWords = QStringLiteral("fünf neue Wörter stehen da");

/// A file with a room in it, closed.
struct KeptFile {
    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{7};
    QTemporaryDir folder;
    QTemporaryDir state;
    QString path = folder.filePath(QStringLiteral("a.lotse"));
    base::Uuid device;
    int epoch = 0;

    explicit KeptFile(const std::optional<QString>& passphrase)
    {
        const auto file = File::create(path, passphrase, environment());
        addRoom(*file);
        device = file->device();
        epoch = file->epoch();
        clock.advance(1000);
    }
    [[nodiscard]] store::Environment environment()
    {
        return {.clock = clock, .random = random, .stateDirectory = state.path()};
    }
    static void addRoom(File& file)
    {
        store::Write write(file, QStringLiteral("test"));
        write.insert(testing::roomOf(QStringLiteral("1"), 2));
        write.commit();
    }
    [[nodiscard]] std::unique_ptr<File> open(const std::optional<QString>& passphrase)
    {
        return File::open(path, passphrase, OpenMode::ReadWrite, environment());
    }
    void change(const std::optional<QString>& before, const QString& after)
    {
        (void)store::changeKey(path, store::keyChange(path, before, after, random), environment());
    }
    /// Nothing of a change lies beside the file.
    [[nodiscard]] bool isTidy() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.rekeying*")}, QDir::Files).isEmpty();
    }
    static qint64 rooms(File& file) { return store::Records<domain::Room>(file).count(); }
};

} // namespace

TEST_CASE("A changed passphrase opens the same device with all it holds, the former one does not", "[store]")
{
    KeptFile kept(OldWords);
    kept.change(OldWords, NewWords);
    CHECK(kept.isTidy());
    CHECK_THROWS_AS(kept.open(OldWords), db::KeyError);
    const auto file = kept.open(NewWords);
    CHECK(kept.rooms(*file) == 1);
    CHECK(file->device() == kept.device);
    CHECK(file->epoch() == kept.epoch);
    kept.addRoom(*file);
}

TEST_CASE("The backup made before a change of passphrase opens with the former one and can be restored",
          "[store]")
{
    KeptFile kept(OldWords);
    kept.change(OldWords, NewWords);
    const auto backups = store::BackupFolder(kept.path).list();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].reason == BackupReason::Passphrase);
    store::restoreBackup(kept.path, backups[0], store::restoreKeys(kept.path, backups[0].path, OldWords),
                         kept.environment());
    CHECK(kept.rooms(*kept.open(OldWords)) == 1);
}

TEST_CASE("A plain file gets a passphrase; the backup before is still plain", "[store]")
{
    KeptFile kept(std::nullopt);
    kept.change(std::nullopt, NewWords);
    CHECK(db::fileKind(kept.path) == db::FileKind::Encrypted);
    CHECK_THROWS_AS(kept.open(std::nullopt), db::KeyError);
    const auto file = kept.open(NewWords);
    CHECK(kept.rooms(*file) == 1);
    CHECK(file->device() == kept.device);
    CHECK(db::fileKind(store::BackupFolder(kept.path).list().front().path) == db::FileKind::Plain);
}

TEST_CASE("With a wrong passphrase, a writer, or a stop the file stays as it was", "[store]")
{
    KeptFile kept(OldWords);
    CHECK_THROWS_AS(kept.change(NewWords, NewWords), db::KeyError);
    {
        const auto writer = kept.open(OldWords);
        CHECK_THROWS_AS(kept.change(OldWords, NewWords), base::LockedError);
    }
    base::StopFlag stop;
    stop.stop();
    CHECK_THROWS_AS(store::changeKey(kept.path, store::keyChange(kept.path, OldWords, NewWords, kept.random),
                                     kept.environment(), base::Progress({}, &stop)),
                    base::Stopped);
    CHECK(kept.isTidy());
    CHECK(kept.rooms(*kept.open(OldWords)) == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("Killed at any moment of a change, the file is whole and opens with one of the two", "[store]")
{
    KeptFile kept(OldWords);
    std::optional<db::Key> current = db::Key::forFile(OldWords, kept.path);
    db::Key other = db::Key::forNewFile(NewWords, kept.random);
    int changes = 0;
    for (int round = 0; round < 16; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            (void)store::changeKey(kept.path, {current, other}, kept.environment());
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(round * 4));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto opens = [&](const db::Key& key) {
            try {
                const auto file =
                    File::open(kept.path, std::optional(key), OpenMode::ReadWrite, kept.environment());
                CHECK(file->database().quickCheck().isEmpty());
                CHECK(kept.rooms(*file) == 1 + round);
                kept.addRoom(*file);
                return true;
            } catch (const db::KeyError&) {
                return false;
            }
        };
        const bool isChanged = !opens(*current);
        if (isChanged) {
            REQUIRE(opens(other));
            std::swap(*current, other);
            ++changes;
        }
        kept.clock.advance(1000);
    }
    CAPTURE(changes);
    (void)store::changeKey(kept.path, {current, other}, kept.environment()); // over what was left behind
    CHECK(kept.isTidy());
    CHECK(File::open(kept.path, std::optional(other), OpenMode::ReadWrite, kept.environment()));
}
#endif
