// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/journalcheck.h"

#include "ui/workbench/deskthread.h"

#include <QTimer>

namespace ui {

namespace {

/// Shorter work shows no progress.
constexpr int UnnoticedMs = 300;

} // namespace

JournalCheck::JournalCheck(DeskThread& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void JournalCheck::start()
{
    m_isWanted = true;
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_since.start();
    // The first piece is the longest and ends without a word.
    QTimer::singleShot(UnnoticedMs, this, [this] {
        if (m_isRunning)
            Q_EMIT progressed(0, 0);
    });
    m_desk.perform([](desk::Book& book) { book.beginVerifying(); });
    next();
}

void JournalCheck::next()
{
    m_desk.askAside(
        *this,
        [](desk::Book& book) -> Answer {
            try {
                return book.verifyNext();
            } catch (...) {
                return std::current_exception();
            }
        },
        [this](const Answer& answer) { take(answer); });
}

void JournalCheck::take(const Answer& answer)
{
    const auto* state = std::get_if<desk::Book::Verified>(&answer);
    if (!state)
        return finish(Outcome::Failed, std::get<std::exception_ptr>(answer));
    if (state->isDone())
        return finish(state->isDamaged ? Outcome::Damaged : Outcome::Verified);
    if (!m_isWanted)
        return finish(Outcome::Stopped);
    if (m_since.hasExpired(UnnoticedMs))
        Q_EMIT progressed(state->done, state->total);
    next();
}

void JournalCheck::finish(Outcome outcome, std::exception_ptr failure)
{
    m_isRunning = false;
    Q_EMIT finished(outcome, std::move(failure));
}

} // namespace ui
