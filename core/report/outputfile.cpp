// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outputfile.h"

#include "core/base/errors.h"

#include <QSaveFile>

namespace report {

void writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw base::FileError(path, file.errorString());
}

} // namespace report
