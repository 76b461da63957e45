// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/deskthread.h"

#include <QCoreApplication>

namespace ui {

DeskThread::DeskThread(std::unique_ptr<desk::Book> book) : m_book(std::move(book))
{
    // It may be made where the book was opened.
    moveToThread(QCoreApplication::instance()->thread());
    m_thread = std::thread([this] { run(); });
}

DeskThread::~DeskThread()
{
    {
        const std::lock_guard guard(m_mutex);
        std::erase_if(m_queue, [](const Job& waiting) { return waiting.nature != Nature::Step; });
        m_ends = true;
    }
    m_closes.stop();
    m_wake.notify_one();
    m_thread.join();
    for (const auto& [number, failure] : m_untold) // nobody concludes them any more
        Q_EMIT failed(failure);
}

void DeskThread::post(const Errand& errand, Work work, std::function<void()> fail)
{
    Job job{errand.origin,   ++m_numbers,   QPointer<QObject>(errand.origin.first),
            std::move(work), errand.nature, std::move(fail)};
    const int counted = errand.nature == Nature::Aside ? 0 : 1;
    m_asides += 1 - counted;
    int dropped = 0;
    {
        const std::lock_guard guard(m_mutex);
        if (errand.origin.second != EveryAnswer) {
            m_newest[job.origin] = job.number;
            dropped = static_cast<int>(
                std::erase_if(m_queue, [&](const Job& waiting) { return waiting.origin == job.origin; }));
        }
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    settle(dropped - counted);
}

void DeskThread::run()
{
    if (warmUp())
        serve();
    m_book.reset();
}

bool DeskThread::warmUp()
{
    std::exception_ptr failure;
    try {
        m_book->warmUp(base::Progress({}, &m_closes));
    } catch (const base::Stopped&) {
        return true; // closed already; steps that wait are done all the same
    } catch (...) {
        failure = std::current_exception();
    }
    const auto conclude = [this, failure] {
        m_damage = failure;
        settle(1);
        if (failure)
            Q_EMIT unreadable(failure); // may end this object
    };
    QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    return !failure;
}

void DeskThread::serve()
{
    for (;;) {
        Job job;
        {
            std::unique_lock guard(m_mutex);
            m_wake.wait(guard, [this] { return m_ends || !m_queue.empty(); });
            if (m_queue.empty())
                break;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        Deliver deliver;
        std::exception_ptr failure;
        try {
            deliver = job.work(*m_book);
        } catch (...) {
            failure = std::current_exception();
            keepFailure(job, failure);
        }
        job.work = nullptr;
        QMetaObject::invokeMethod(
            this, [this, job, deliver, failure] { conclude(job, deliver, failure); }, Qt::QueuedConnection);
    }
}

void DeskThread::keepFailure(const Job& job, const std::exception_ptr& failure)
{
    if (job.nature != Nature::Step)
        return;
    const std::lock_guard guard(m_mutex);
    m_untold.emplace(job.number, failure);
}

void DeskThread::conclude(const Job& job, const Deliver& deliver, const std::exception_ptr& failure)
{
    const QPointer<DeskThread> self(this); // what is shown may lead to the file being closed
    if (failure) {
        {
            const std::lock_guard guard(m_mutex);
            m_untold.erase(job.number);
        }
        Q_EMIT failed(failure);
    }
    if (self && job.receiver && !isOvertaken(job)) {
        if (!failure)
            deliver();
        else if (job.fail)
            job.fail();
    }
    if (!self)
        return;
    if (job.nature == Nature::Aside)
        --m_asides;
    else
        settle(1);
}

bool DeskThread::isOvertaken(const Job& job) const
{
    const auto newest = m_newest.find(job.origin);
    return newest != m_newest.end() && newest->second != job.number;
}

void DeskThread::settle(int jobs)
{
    const bool before = isBusy();
    m_pending -= jobs;
    if (isBusy() != before)
        Q_EMIT busyChanged(isBusy());
}

} // namespace ui
