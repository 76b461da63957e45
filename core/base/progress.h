// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

#include <atomic>
#include <functional>

namespace base {

/// Asked to stop from another thread; the job checks it at each step.
class StopFlag {
public:
    void stop() { m_stopped.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isStopped() const { return m_stopped.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_stopped{false};
};

/// What a long job reports and obeys. Both parts may be absent. The report function is called on the job's
/// thread.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report, const StopFlag* stop = nullptr)
        : m_report(std::move(report))
        , m_stop(stop)
    {}

    /// Reports one step; throws Stopped if the person asked to stop. `total` 0 means unknown.
    void step(qint64 done, qint64 total) const
    {
        if (m_stop && m_stop->isStopped())
            throw Stopped();
        if (m_report)
            m_report(done, total);
    }

private:
    Report m_report;
    const StopFlag* m_stop = nullptr;
};

} // namespace base
