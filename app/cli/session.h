// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/environment.h"
#include "core/base/progress.h"
#include "core/store/file.h"

#include <QDate>

#include <optional>

namespace cli {

struct FileArgument;

/// A file being made: goes again, with what lies beside it, unless keep() was called.
class NewFile {
public:
    NewFile(const QString& path, std::unique_ptr<store::File> file);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] store::File& file() const { return *m_file; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    std::unique_ptr<store::File> m_file;
    bool m_kept = false;
};

/// What a command works with besides its options: clock, stop flag, files and their passphrases.
class Session {
public:
    Session(app::ProgramEnvironment& environment, const base::StopFlag& stop);

    [[nodiscard]] QDate today() const { return m_environment.clock().today(); }
    [[nodiscard]] base::Random& random() { return m_environment.random(); }
    [[nodiscard]] base::Progress progress() const;

    /// Opens the file of the command. Asks for the passphrase when the file is encrypted and none was given.
    [[nodiscard]] std::unique_ptr<store::File> open(const FileArgument& argument, store::OpenMode mode);
    /// Makes a new file; with a passphrase file, or one typed twice, it is encrypted. Says so when not.
    [[nodiscard]] std::unique_ptr<NewFile> create(const FileArgument& argument);
    /// The passphrase of a bundle: its own file, or that of the Lotsenbuch, or asked for.
    [[nodiscard]] QString bundlePassphrase(const QString& bundlePassphraseFile, const FileArgument& argument);

private:
    app::ProgramEnvironment& m_environment;
    const base::StopFlag& m_stop;
    std::optional<QString> m_typed; ///< asked for once per command
};

/// First line of a passphrase file, as it stands. Throws base::FileError; UsageError when it is empty.
[[nodiscard]] QString readPassphraseFile(const QString& path);

} // namespace cli
