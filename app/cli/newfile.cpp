// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newfile.h"

#include <QFile>

namespace cli {

NewFile::NewFile(const QString& path, std::unique_ptr<store::File> file)
    : m_path(path)
    , m_file(std::move(file))
{}

NewFile::~NewFile()
{
    m_file.reset();
    if (m_kept)
        return;
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
}

} // namespace cli
