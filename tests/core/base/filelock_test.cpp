// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include "core/base/machine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using base::FileLock;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

base::LockHolder holderOf(const QString& path)
{
    const base::FixedClock clock(1);
    try {
        FileLock second(path, clock);
    } catch (const base::LockedError& error) {
        return error.holder;
    }
    return {};
}

} // namespace

TEST_CASE("The second to lock a file is told who holds it", "[filelock]")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("Stadt.lotse"));
    const base::FixedClock clock(1'700'000'000'000);
    auto first = std::make_unique<FileLock>(path, clock);

    const base::LockHolder holder = holderOf(path);
    CHECK(holder.process == QCoreApplication::applicationPid());
    CHECK(holder.host == base::hostName());
    CHECK(holder.user == base::userName());
    CHECK(holder.sinceMs == 1'700'000'000'000);

    first.reset();
    CHECK_NOTHROW(FileLock(path, clock));
    CHECK(QDir(directory.path()).isEmpty());
}

TEST_CASE("A lock cannot be made where nothing can be written", "[filelock]")
{
    QTemporaryDir directory;
    const base::FixedClock clock;
    CHECK_THROWS_AS(FileLock(directory.filePath(QStringLiteral("missing/a.lotse")), clock), base::FileError);
}

TEST_CASE("A lock left on another machine stays until a person removes it", "[filelock]")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.lotse"));
    const base::FixedClock clock;
    write(path + QStringLiteral(".lock"), "4711\nlotsenbuch\nandere-kiste\nid\nboot\n");
    CHECK(holderOf(path).host == QStringLiteral("andere-kiste"));
    CHECK(holderOf(path).process == 4711);
    CHECK(FileLock::removeForeign(path));
    FileLock mine(path, clock);
    CHECK_FALSE(FileLock::removeForeign(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("The lock of a killed process is taken over", "[filelock]")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.lotse"));
    const base::FixedClock clock;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        FileLock held(path, clock);
        (void)!::write(ready[1], "x", 1);
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    CHECK(holderOf(path).process == child);

    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(QFile::exists(path + QStringLiteral(".lock")));
    FileLock mine(path, clock);
    CHECK(holderOf(path).process == QCoreApplication::applicationPid());
    close(ready[0]);
    close(ready[1]);
}
#endif
