// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/workbench/deskthread.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <variant>

namespace ui {

/// A long piece of work on the book's thread with progress and stop, such as an import. Exactly one answer or
/// failure follows each start, here on the window's thread, unless this object is gone by then: then the work
/// is stopped at its next step and nobody hears of it. The desk outlives it.
class DeskJob final : public QObject {
    Q_OBJECT
public:
    explicit DeskJob(DeskThread& desk, QObject* parent = nullptr);
    ~DeskJob() override { stop(); }

    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }
    /// Runs `work(book, progress)` there, then `done(answer)` or `fail(failure)` here; base::Stopped when it
    /// was stopped. Must not be running.
    template <class Work, class Done>
    void start(Work work, Done done, std::function<void(const std::exception_ptr&)> fail)
    {
        using Answer = std::invoke_result_t<const Work&, desk::Book&, const base::Progress&>;
        using Result = std::variant<Answer, std::exception_ptr>;
        begin();
        m_desk.askAside(
            *this,
            [work = std::move(work), shared = m_shared](desk::Book& book) -> Result {
                try {
                    return Result(std::in_place_index<0>, work(book, shared->progress()));
                } catch (...) {
                    return Result(std::in_place_index<1>, std::current_exception());
                }
            },
            [this, done = std::move(done), fail = std::move(fail)](Result result) {
                end();
                if (result.index() == 0)
                    done(std::move(std::get<0>(result)));
                else
                    fail(std::get<1>(result));
            });
    }
    void stop();

Q_SIGNALS:
    /// Not before the work has lasted long enough to be noticed. `total` 0: how long it takes is not known.
    void progressed(qint64 done, qint64 total);
    /// Before the answer or the failure.
    void ended();

private:
    /// What both threads touch.
    struct Shared {
        base::StopFlag stop;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;

        [[nodiscard]] base::Progress progress();
    };

    void begin();
    void end();
    void look();

    DeskThread& m_desk;
    std::shared_ptr<Shared> m_shared; ///< while the work goes on
    QElapsedTimer m_since;
    QTimer m_poll;
};

} // namespace ui
