// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

#include <functional>
#include <memory>

namespace cli {

/// A file being made: under a name of its own until keep(), so that whoever is killed meanwhile leaves none
/// that looks whole. Goes again, with what lies beside it, unless it was kept.
class NewFile {
public:
    using Make = std::function<std::unique_ptr<store::File>(const QString& path)>;
    NewFile(const QString& path, const Make& make);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] store::File& file() const { return *m_file; }
    /// Closes the file and gives it its name. Throws base::FileError.
    void keep();

private:
    void remove();

    QString m_path;
    QString m_unfinished;
    std::unique_ptr<store::File> m_file;
};

} // namespace cli
