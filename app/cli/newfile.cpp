// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newfile.h"

#include "core/base/errors.h"

#include <QFile>

namespace cli {

NewFile::NewFile(const QString& path, const Make& make)
    : m_path(path)
    , m_unfinished(path + QStringLiteral(".unfinished"))
{
    remove(); // of an attempt that was killed
    m_file = make(m_unfinished);
}

NewFile::~NewFile()
{
    if (!m_file)
        return;
    m_file.reset();
    remove();
}

void NewFile::keep()
{
    m_file.reset();
    QFile file(m_unfinished);
    if (file.rename(m_path)) // never over a file that came meanwhile
        return;
    const QString reason = file.errorString();
    remove();
    throw base::FileError(m_path, reason);
}

void NewFile::remove()
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_unfinished + QLatin1String(suffix));
}

} // namespace cli
