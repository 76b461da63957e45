// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/filekind.h"

#include "core/base/errors.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Nothing is written over a database, plain or encrypted", "[db]")
{
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& content) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path;
    };
    CHECK_THROWS_AS(db::refuseDatabase(put("stadt.db", QByteArray("SQLite format 3\0rest", 20))),
                    base::OccupiedError);
    CHECK_THROWS_AS(db::refuseDatabase(put("Stadt.LOTSE", "any bytes")), base::OccupiedError);
    CHECK_NOTHROW(db::refuseDatabase(put("liste.csv", "a;b")));
    CHECK_NOTHROW(db::refuseDatabase(put("kurz.csv", "SQLite format 3")));
    CHECK_NOTHROW(db::refuseDatabase(folder.filePath(QStringLiteral("noch nicht da.lotse"))));
}
