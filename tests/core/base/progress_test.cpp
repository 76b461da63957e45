// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>
#include <vector>

TEST_CASE("A job reports its steps until it is asked to stop", "[progress]")
{
    base::StopFlag stop;
    std::vector<std::pair<qint64, qint64>> steps;
    const base::Progress progress([&](qint64 done, qint64 total) { steps.emplace_back(done, total); }, &stop);
    progress.step(1, 3);
    progress.step(2, 3);
    stop.stop();
    CHECK(stop.isStopped());
    CHECK_THROWS_AS(progress.step(3, 3), base::Stopped);
    CHECK(steps == std::vector<std::pair<qint64, qint64>>{{1, 3}, {2, 3}});
}

TEST_CASE("A job that nobody watches goes on", "[progress]")
{
    base::Progress().step(1, 0);
    const base::StopFlag stop;
    base::Progress({}, &stop).step(1, 0);
    CHECK_FALSE(stop.isStopped());
}

TEST_CASE("A job is stopped from another thread", "[progress]")
{
    base::StopFlag stop;
    qint64 steps = 0;
    std::thread job([&] {
        const base::Progress progress([&](qint64 done, qint64) { steps = done; }, &stop);
        try {
            for (qint64 step = 1;; ++step)
                progress.step(step, 0);
        } catch (const base::Stopped&) {
        }
    });
    stop.stop();
    job.join();
    CHECK(steps >= 0);
}
