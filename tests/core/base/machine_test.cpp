// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/machine.h"

#include "core/base/errors.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("The machine has a name", "[machine]")
{
    CHECK_FALSE(base::hostName().isEmpty());
}

TEST_CASE("A file takes the place of another in one step", "[machine]")
{
    QTemporaryDir directory;
    const QString from = directory.filePath(QStringLiteral("neu ü"));
    const QString to = directory.filePath(QStringLiteral("alt"));
    for (const QString& path : {from, to}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(path == from ? "new" : "old");
    }
    base::syncFile(from);
    base::replaceFile(from, to);
    QFile file(to);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "new");
    CHECK_FALSE(QFile::exists(from));
    CHECK_THROWS_AS(base::replaceFile(from, to), base::FileError);
    CHECK_THROWS_AS(base::syncFile(from), base::FileError);
    CHECK(base::freeBytes(to) > 0);
    CHECK(base::freeBytes(directory.filePath(QStringLiteral("not yet"))) > 0);
}
