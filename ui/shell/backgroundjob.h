// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <exception>
#include <functional>
#include <memory>
#include <thread>

namespace ui {

/// A piece of work on a thread of its own, with progress and stop. Exactly one `finished` follows each start,
/// on the thread of this object. Destroying it stops the work and waits for its next step.
class BackgroundJob final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(const base::Progress&)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    /// Must not be running.
    void start(Work work);
    void stop() { m_stop->stop(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Empty when the work went through; base::Stopped when it was stopped.
    void finished(std::exception_ptr failure);

private:
    void conclude(std::exception_ptr failure);

    std::shared_ptr<base::StopFlag> m_stop;
    std::thread m_thread;
};

} // namespace ui
