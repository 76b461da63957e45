// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcall.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <future>

namespace {

struct CallBench {
    QTemporaryDir folder;
    QString path = make(QStringLiteral("Müller & Söhne.lotse"));
    ui::WindowCall window;
    int calls = 0;

    CallBench()
    {
        QObject::connect(&window, &ui::WindowCall::called, &window, [this] { ++calls; });
    }
    [[nodiscard]] QString make(const QString& name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    /// As another start of the program would, while this one goes on.
    [[nodiscard]] static bool raise(const QString& path)
    {
        auto answer = std::async(std::launch::async, [path] { return ui::WindowCall::raise(path); });
        REQUIRE(QTest::qWaitFor(
            [&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10'000));
        return answer.get();
    }
};

} // namespace

TEST_CASE("A window that has a file answers a call about it, however the path is written", "[shell]")
{
    CallBench bench;
    bench.window.answerFor(bench.path);
    CHECK(CallBench::raise(bench.path));
    CHECK(CallBench::raise(bench.folder.path() + QStringLiteral("/./Müller & Söhne.lotse")));
    CHECK(bench.calls == 2);
}

TEST_CASE("Nobody answers for another file, or for one that was closed", "[shell]")
{
    CallBench bench;
    const QString other = bench.make(QStringLiteral("andere.lotse"));
    CHECK_FALSE(CallBench::raise(bench.path));
    bench.window.answerFor(bench.path);
    CHECK_FALSE(CallBench::raise(other));
    CHECK_FALSE(CallBench::raise(bench.folder.filePath(QStringLiteral("fehlt.lotse"))));
    bench.window.answerFor(other);
    CHECK(CallBench::raise(other));
    CHECK_FALSE(CallBench::raise(bench.path));
    bench.window.answerFor({});
    CHECK_FALSE(CallBench::raise(other));
    CHECK(bench.calls == 1);
}
