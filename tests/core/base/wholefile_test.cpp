// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/errors.h"
#include "core/base/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A file that cannot be finished stays as it was", "[base]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.txt"));
    base::writeWhole(path, QByteArrayLiteral("old"));
    CHECK_THROWS_AS(base::writeWhole(path,
                                     [](QIODevice& device) {
                                         device.write("half");
                                         throw base::Stopped();
                                     }),
                    base::Stopped);
    CHECK_THROWS_AS(base::writeWhole(dir.filePath(QStringLiteral("no/such/dir")), [](QIODevice&) {}),
                    base::FileError);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "old");
    CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("A device is written to and stays a device", "[base]")
{
    base::writeWhole(QStringLiteral("/dev/null"), "gone");
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/null")).isFile());
    CHECK_THROWS_AS(base::writeWhole(QStringLiteral("/dev/full"), "x"), base::FileError);
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}
#endif
