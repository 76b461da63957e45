// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

#include <memory>

namespace cli {

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

} // namespace cli
