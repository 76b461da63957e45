// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/newfile.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/store/file.h"

#include <QDate>

#include <optional>

namespace cli {

struct FileArgument;

/// What a command works with besides its options: clock, stop flag, files and their passphrases.
class CommandContext {
public:
    /// The flag outlives it.
    explicit CommandContext(const base::StopFlag& stop);

    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] const store::Environment& environment() const { return m_environment; }
    [[nodiscard]] base::Progress progress() const;

    /// Opens the file of the command. Asks for the passphrase when the file is encrypted and none was given.
    [[nodiscard]] std::unique_ptr<store::File> open(const FileArgument& argument, store::OpenMode mode);
    /// The passphrase for the file at `path`, from the passphrase file or asked for; none for a plain file.
    [[nodiscard]] std::optional<QString> passphraseFor(const QString& path, const FileArgument& argument);
    /// Makes a new file; with a passphrase file, or one typed twice, it is encrypted. Says so when not.
    [[nodiscard]] std::unique_ptr<NewFile> create(const FileArgument& argument);
    /// The passphrase of a bundle: its own file, or that of the Lotsenbuch, or asked for.
    [[nodiscard]] QString bundlePassphrase(const QString& bundlePassphraseFile, const FileArgument& argument);

private:
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    store::Environment m_environment;
    const base::StopFlag& m_stop;
    std::optional<QString> m_typed; ///< asked for once per command
};

/// First line of a passphrase file, as it stands. Throws base::FileError; UsageError when it is empty.
[[nodiscard]] QString readPassphraseFile(const QString& path);

} // namespace cli
