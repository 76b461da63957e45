// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

namespace ui {

/// The thread an open book lives on, so that no question holds up the window. It first reads what all figures
/// need; then questions and steps are done there one after another; their answers come back on the window's
/// thread, where everything here is called. An answer whose receiver is gone is dropped. Destroying it waits
/// for the work under way and for the steps that wait, drops the questions and closes the book: a file that
/// is closed right after saving has it all. What of that fails is told by failed() all the same, from the
/// destructor.
class DeskThread final : public QObject {
    Q_OBJECT
public:
    explicit DeskThread(std::unique_ptr<desk::Book> book);
    ~DeskThread() override;

    /// Topic of a question that every answer is wanted of.
    static constexpr int EveryAnswer = -1;

    /// Runs `question(book)` on the book's thread and `show(answer)` here. A later question of the same
    /// receiver and topic overtakes this one: only the newest answer is shown. A failure emits failed(), then
    /// runs `fail()` here unless the question was overtaken.
    template <class Question, class Show>
    void ask(QObject& receiver, int topic, Question question, Show show,
             const std::function<void()>& fail = {})
    {
        post({{&receiver, topic}, Nature::Question}, workOf(std::move(question), std::move(show)), fail);
    }
    /// The same for a piece of long work that tells by itself how far it is: isBusy() does not count it, and
    /// every answer comes.
    template <class Question, class Show>
    void askAside(QObject& receiver, Question question, Show show)
    {
        post({{&receiver, EveryAnswer}, Nature::Aside}, workOf(std::move(question), std::move(show)));
    }
    /// The same for a step that writes: none is overtaken, and none is dropped when the book is closed.
    template <class Step, class Show>
    void change(QObject& receiver, Step step, Show show, const std::function<void()>& fail = {})
    {
        post({{&receiver, EveryAnswer}, Nature::Step}, workOf(std::move(step), std::move(show)), fail);
    }
    /// The same for a step that answers nothing.
    template <class Step>
    void perform(Step step)
    {
        post({{this, EveryAnswer}, Nature::Step}, [step = std::move(step)](desk::Book& book) {
            step(book);
            return Deliver([] {});
        });
    }

    /// Why the book cannot be read, once unreadable() has told it; nullptr before.
    [[nodiscard]] std::exception_ptr damage() const { return m_damage; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    /// The same with the long work that isBusy() does not count.
    [[nodiscard]] bool isWorking() const { return m_pending + m_asides > 0; }

Q_SIGNALS:
    /// Something is under way, or nothing any more.
    void busyChanged(bool isBusy);
    void failed(std::exception_ptr failure);
    /// The book cannot be read: no question will be answered. Only closing it is left.
    void unreadable(std::exception_ptr failure);

private:
    using Deliver = std::function<void()>;
    using Work = std::function<Deliver(desk::Book&)>;
    using Origin = std::pair<QObject*, int>;
    enum class Nature {
        Question,
        Aside, ///< not counted by isBusy()
        Step   ///< done even when the book is closed
    };
    struct Errand {
        Origin origin;
        Nature nature;
    };

    template <class Question, class Show>
    static Work workOf(Question question, Show show)
    {
        return [question = std::move(question), show = std::move(show)](desk::Book& book) {
            using Answer = std::invoke_result_t<const Question&, desk::Book&>;
            // Shared, because a deliverable must be copyable and an answer need not be.
            auto answer = std::make_shared<Answer>(question(book));
            return Deliver([answer, show] { show(std::move(*answer)); });
        };
    }

    struct Job {
        Origin origin;
        quint64 number;
        QPointer<QObject> receiver;
        Work work;
        Nature nature;
        std::function<void()> fail;
    };

    void post(const Errand& errand, Work work, std::function<void()> fail = {});
    void run();
    [[nodiscard]] bool warmUp();
    void serve();
    void keepFailure(const Job& job, const std::exception_ptr& failure);
    void conclude(const Job& job, const Deliver& deliver, const std::exception_ptr& failure);
    [[nodiscard]] bool isOvertaken(const Job& job) const;
    void settle(int jobs);

    std::unique_ptr<desk::Book> m_book;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;                        ///< guarded by m_mutex
    bool m_ends = false;                            ///< guarded by m_mutex
    std::map<quint64, std::exception_ptr> m_untold; ///< failed steps by number; guarded by m_mutex
    base::StopFlag m_closes;
    quint64 m_numbers = 0;
    int m_pending = 1; ///< the reading at the beginning
    int m_asides = 0;
    std::exception_ptr m_damage;
    std::map<Origin, quint64> m_newest;
    std::thread m_thread;
};

} // namespace ui
