// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backups.h"

#include "core/store/backup.h"
#include "tests/core/store/exchange.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

const QString Passphrase = QStringLiteral("vier lose Wörter hier");

struct Place {
    std::unique_ptr<desk::Book> make(const QString& name, const std::optional<QString>& passphrase) const
    {
        auto outcome = desk::createBook(folder.filePath(name), passphrase, around);
        REQUIRE(outcome.book);
        return std::move(outcome.book);
    }
    static void addRoom(const desk::Book& book, const char* name)
    {
        store::Write write(book.file(), QStringLiteral("test"));
        write.insert(testing::roomOf(QString::fromLatin1(name), 2));
        write.commit();
    }

    mutable base::FixedClock clock{1'700'000'000'000};
    mutable base::SeededRandom random{5};
    QTemporaryDir folder;
    desk::Surroundings around{clock, random};
};

} // namespace

TEST_CASE("A list of backups says what bringing each back would lose", "[desk]")
{
    const auto passphrase = GENERATE(std::optional<QString>(), std::optional(Passphrase));
    const Place place;
    const auto book = place.make(QStringLiteral("a.lotse"), passphrase);
    place.addRoom(*book, "1.01");
    store::makeBackup(book->file(), store::BackupReason::Asked);
    place.clock.advance(1000);
    place.addRoom(*book, "1.02");
    store::makeBackup(book->file(), store::BackupReason::Import);
    const auto backups = desk::backupsOf(*book);
    REQUIRE(backups.size() == 2);
    CHECK(backups[0].reason == QStringLiteral("import"));
    CHECK(backups[0].lost == 0);
    CHECK(backups[1].lost > 0);
    CHECK(backups[1].regained == 0);
    CHECK(backups[1].isEncrypted == passphrase.has_value());
    CHECK(desk::backupsBeside(book->path()).size() == 2);
    CHECK_FALSE(desk::backupsBeside(book->path())[0].lost);
    CHECK(desk::checkBackup(*book, backups[1], passphrase).lost == backups[1].lost);
}

TEST_CASE("A file of another city is known before anything is closed", "[desk]")
{
    const Place place;
    const auto book = place.make(QStringLiteral("a.lotse"), std::nullopt);
    const auto other = place.make(QStringLiteral("b.lotse"), Passphrase);
    place.addRoom(*book, "1.01");
    place.addRoom(*other, "1.01");
    const desk::Backup foreign = desk::backupAt(other->path());
    CHECK(foreign.isEncrypted);
    const auto hindrance = [&](const std::optional<QString>& passphrase) {
        try {
            (void)desk::checkBackup(*book, foreign, passphrase);
            return desk::Opening::Opened;
        } catch (const base::Error& error) {
            return desk::hindranceOf(error).opening;
        }
    };
    CHECK(hindrance(Passphrase) == desk::Opening::OtherFile);
    CHECK(hindrance(QStringLiteral("falsch")) == desk::Opening::WrongKey);
    CHECK(hindrance(std::nullopt) == desk::Opening::NeedsKey);
    CHECK_THROWS_AS(desk::backupAt(place.folder.filePath(QStringLiteral("fehlt.lotse"))), base::FileError);
}
