// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backgroundjob.h"

namespace ui {

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent), m_stop(std::make_shared<base::StopFlag>()) {}

BackgroundJob::~BackgroundJob()
{
    m_stop->stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundJob::start(Work work)
{
    Q_ASSERT(!isRunning());
    m_stop = std::make_shared<base::StopFlag>();
    const auto report = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
    };
    m_thread = std::thread([this, report, stop = m_stop, work = std::move(work)] {
        std::exception_ptr failure;
        try {
            work(base::Progress(report, stop.get()));
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, failure] { conclude(failure); }, Qt::QueuedConnection);
    });
}

void BackgroundJob::conclude(std::exception_ptr failure)
{
    m_thread.join();
    Q_EMIT finished(failure);
}

} // namespace ui
