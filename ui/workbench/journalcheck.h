// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"

#include <QElapsedTimer>
#include <QObject>

#include <variant>

namespace ui {

class DeskThread;

/// Verifies the whole file on its thread, piece by piece, so that the figures are answered in between. The
/// desk outlives it.
class JournalCheck final : public QObject {
    Q_OBJECT
public:
    explicit JournalCheck(DeskThread& desk, QObject* parent = nullptr);

    enum class Outcome {
        Verified, ///< what was found stands among the findings of the book
        Damaged,  ///< the database itself
        Stopped,
        Failed ///< with what was thrown
    };

    /// Does nothing while it runs.
    void start();
    /// Ends it before the next piece.
    void stop() { m_isWanted = false; }

Q_SIGNALS:
    /// Not before it has lasted long enough to be noticed.
    void progressed(qint64 done, qint64 total);
    /// Once for each start.
    void finished(ui::JournalCheck::Outcome outcome, std::exception_ptr failure);

private:
    using Answer = std::variant<desk::Book::Verified, std::exception_ptr>;

    void next();
    void take(const Answer& answer);
    void finish(Outcome outcome, std::exception_ptr failure = nullptr);

    DeskThread& m_desk;
    bool m_isRunning = false;
    bool m_isWanted = false;
    QElapsedTimer m_since;
};

} // namespace ui
