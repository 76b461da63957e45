// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/db/errors.h"
#include "core/db/tableguard.h"
#include "core/store/chaincheck.h"
#include "core/store/history.h"
#include "core/store/undo.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace testing;
using store::File;
using store::OpenMode;
using store::Records;
using store::Write;

namespace {

/// A file with work of two copies, a deleted row and a conflict, of which each test spoils a copy.
class SpoiltFile {
public:
    SpoiltFile()
    {
        auto file = File::create(m_path, {}, environment());
        Replica other{7};
        for (int i = 0; i < 12; ++i)
            addRoom(*file, QString::number(i));
        pull(*other.file, *file);
        rename(*file, QStringLiteral("here"));
        rename(*other.file, QStringLiteral("there"));
        addRoom(*other.file, QStringLiteral("elsewhere"));
        pull(*file, *other.file);
        Write write(*file, ActionCode);
        write.remove(Records<domain::Room>(*file).list().back().id);
        write.commit();
    }

    [[nodiscard]] store::Environment environment()
    {
        return {.clock = m_clock, .random = m_random, .userName = QStringLiteral("Ada")};
    }
    [[nodiscard]] QString path() const { return m_path; }

    void execute(QByteArrayView sql)
    {
        db::TableGuard guard({});
        auto database = db::Database::open(m_path, db::Mode::ReadWrite);
        guard.watch(database); // turns the triggers off
        database.execute(sql);
        (void)database.checkpoint();
    }

    /// Turns over so many bytes anywhere behind the first page.
    void flip(int bytes, quint64 seed)
    {
        base::SeededRandom random(seed);
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        constexpr qsizetype FirstPage = 4096;
        for (int i = 0; i < bytes; ++i) {
            const auto at =
                FirstPage +
                static_cast<qsizetype>(random.below(static_cast<std::size_t>(content.size() - FirstPage)));
            content[at] = static_cast<char>(content[at] ^ static_cast<char>(1 + random.below(255)));
        }
        file.seek(0);
        file.write(content);
    }

    /// Everything that reads, each for itself, as one failure must not hide the next; true when all worked.
    bool readAll(OpenMode mode)
    {
        std::unique_ptr<File> file;
        if (!worked([&] { file = File::open(m_path, std::optional<QString>(), mode, environment()); }))
            return false;
        const auto history = [&] {
            for (const auto& room : Records<domain::Room>(*file).list())
                (void)store::history(*file, domain::kindOf<domain::Room>().number, room.id.uuid());
        };
        bool all = worked([&] { (void)dumpOf(*file); });
        all = worked([&] { (void)dumpOf(*file, store::DumpScope::Live); }) && all;
        all = worked(history) && all;
        all = worked([&] { (void)opsOf(*file); }) && all;
        all = worked([&] { (void)store::conflicts(*file); }) && all;
        all = worked([&] { (void)store::verifyChains(*file); }) && all;
        if (mode == OpenMode::ReadWrite) {
            all = worked([&] { addRoom(*file, QStringLiteral("new")); }) && all;
            all = worked([&] { (void)store::undo(*file); }) && all;
        }
        return all;
    }

private:
    template <class Job>
    static bool worked(const Job& job)
    {
        try {
            job();
        } catch (const base::Error&) {
            return false;
        }
        return true;
    }
    static void addRoom(File& file, const QString& name)
    {
        Write write(file, ActionCode);
        write.insert(roomOf(name, 2));
        write.commit();
    }
    static void rename(File& file, const QString& name)
    {
        auto room = Records<domain::Room>(file).list().front();
        room.name = name;
        Write write(file, ActionCode);
        write.update(room);
        write.commit();
    }

    base::FixedClock m_clock{1'700'000'000'000};
    base::SeededRandom m_random{5};
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.lotse"));
};

} // namespace

TEST_CASE("Numbers in the file that lead nowhere are called damage", "[store][damage]")
{
    SpoiltFile spoilt;
    REQUIRE(spoilt.readAll(OpenMode::ReadOnly));
    const auto* sql = GENERATE(
        "UPDATE op SET person = 999999999", "UPDATE op SET person = -1", "UPDATE op SET action = 'a text'",
        "UPDATE op SET action = 1.5", "UPDATE op SET action = -9223372036854775807",
        "UPDATE op SET action = 9223372036854775807", "UPDATE op_known SET chain = chain + 77",
        "UPDATE op_known SET chain = chain - 1", "UPDATE op_known SET last = 1099511627775",
        "UPDATE op_known SET first = 9, last = 3", "UPDATE op_known SET first = -4", "DELETE FROM chain",
        "UPDATE chain SET idx = idx + 5", "UPDATE dictionary SET idx = idx * 3",
        "UPDATE room SET _heads = x'ffffffffffffffffffffff'", "UPDATE room SET _heads = x'0101ff7f0101'",
        "UPDATE meta SET value = 77 WHERE key = 'epoch'", "DELETE FROM op");
    CAPTURE(sql);
    spoilt.execute(sql);
    CHECK_FALSE(spoilt.readAll(OpenMode::ReadOnly));
    CHECK_FALSE(spoilt.readAll(OpenMode::ReadWrite));
}

TEST_CASE("Values that fit no register leave a file that can be read", "[store][damage]")
{
    SpoiltFile spoilt;
    const auto* sql =
        GENERATE("UPDATE room SET beds = 'many', name = 7", "UPDATE op SET body = x'ff00ff'",
                 "UPDATE op SET prev = x'ffffff'", "UPDATE op SET kind = 70000", "UPDATE op SET row = x'01'",
                 "UPDATE op SET hash = x''", "UPDATE room SET _state = 99, _secret = x'00'",
                 "UPDATE op_contested SET kind = 9, register = 63");
    CAPTURE(sql);
    spoilt.execute(sql);
    (void)spoilt.readAll(OpenMode::ReadOnly);
    (void)spoilt.readAll(OpenMode::ReadWrite);
}

TEST_CASE("Whatever bytes are turned over, the file opens or is called damaged", "[store][damage]")
{
    const int bytes = GENERATE(1, 20, 300, 2000);
    const int seed = GENERATE(Catch::Generators::range(1, 16));
    CAPTURE(bytes, seed);
    SpoiltFile spoilt;
    spoilt.flip(bytes, static_cast<quint64>(seed));
    (void)spoilt.readAll(OpenMode::ReadOnly);
    (void)spoilt.readAll(OpenMode::ReadWrite);
}
