// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace base {

enum class Severity { Hint, Warning, Error };

/// One thing wrong with an input, as data. `code` is a stable English word with dashes ("ends-before-start");
/// ui/words turns code and arguments into a sentence that says what is wrong and what to do. `field` names
/// the member or column concerned; `line` and `column` count from 1 in an input file, 0 when there is none.
struct Problem {
    Severity severity = Severity::Error;
    QString code;
    QStringList arguments;
    QString field;
    int line = 0;
    int column = 0;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] inline bool hasErrors(const Problems& problems)
{
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error)
            return true;
    return false;
}

inline void append(Problems& problems, const Problems& more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace base
