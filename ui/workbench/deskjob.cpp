// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/deskjob.h"

namespace ui {

namespace {

constexpr int LookEveryMs = 100;
/// Shorter work shows no progress.
constexpr int UnseenMs = 300;

} // namespace

base::Progress DeskJob::Shared::progress()
{
    return base::Progress(
        [this](qint64 nowDone, qint64 nowTotal) {
            done.store(nowDone, std::memory_order_relaxed);
            total.store(nowTotal, std::memory_order_relaxed);
        },
        &stop);
}

DeskJob::DeskJob(DeskThread& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_poll.setInterval(LookEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &DeskJob::look);
}

void DeskJob::stop()
{
    if (m_shared)
        m_shared->stop.stop();
}

void DeskJob::begin()
{
    Q_ASSERT(!isRunning());
    m_shared = std::make_shared<Shared>();
    m_since.start();
    m_poll.start();
}

void DeskJob::end()
{
    m_poll.stop();
    m_shared.reset();
    Q_EMIT ended();
}

void DeskJob::look()
{
    if (m_shared && m_since.hasExpired(UnseenMs))
        Q_EMIT progressed(m_shared->done.load(std::memory_order_relaxed),
                          m_shared->total.load(std::memory_order_relaxed));
}

} // namespace ui
