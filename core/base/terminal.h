// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <optional>

namespace base {

enum class StandardStream { In, Out, Error };

/// Whether a person sits at this stream, rather than a file or another program.
[[nodiscard]] bool isTerminal(StandardStream stream);

/// Shows the prompt on the error stream and reads one line without echo. nullopt when nobody sits there or
/// the input ended; throws Stopped when the person interrupts.
[[nodiscard]] std::optional<QString> readSecret(const QString& prompt);

/// As long as it lives, Ctrl-C (and the polite request to end) stops the job instead of ending the program; a
/// second one ends it. One at a time.
class InterruptStop {
public:
    InterruptStop();
    ~InterruptStop();
    InterruptStop(const InterruptStop&) = delete;
    InterruptStop& operator=(const InterruptStop&) = delete;

    [[nodiscard]] StopFlag& flag() { return m_flag; }

private:
    StopFlag m_flag;
};

} // namespace base
