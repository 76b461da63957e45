// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <CLI/CLI.hpp>

namespace cli {

/// A text option or positional ("FILE", "--on") of a command.
CLI::Option* addText(CLI::App& command, const char* name, QString& target, const QString& help,
                     const char* type = "TEXT");
CLI::Option* addNumber(CLI::App& command, const char* name, qint64& target, const QString& help);

/// FILE and how its passphrase is given.
struct FileArgument {
    QString path;
    QString passphraseFile;
    bool breakLock = false;
    bool isMoved = false; ///< a file new on this machine is the same one, not a copy
    void declare(CLI::App& command);
    /// --break-lock, for commands that write.
    void declareBreakLock(CLI::App& command);
    /// Removes the lock that another computer left behind, when that was asked for. One that is held on this
    /// computer stays.
    void breakLockIfAsked() const;
};

/// --on DATE, today when absent.
struct DateArgument {
    QString text;
    void declare(CLI::App& command);
    /// Throws UsageError for anything but a day as YYYY-MM-DD or TT.MM.JJJJ.
    [[nodiscard]] QDate day(QDate today) const;
};

/// Reads a day; nullopt otherwise. `2016-03-01`, `01.03.2016`.
[[nodiscard]] std::optional<QDate> parseDay(const QString& text);

/// --json or --csv; neither: words and aligned columns.
struct FormatArgument {
    bool json = false;
    bool csv = false;
    void declare(CLI::App& command);
    void declareJsonOnly(CLI::App& command);
};

} // namespace cli
