// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/file.h"

#include "core/base/wholefile.h"
#include "core/desk/opening.h"

namespace report {

void writeFile(const QString& path, const QByteArray& content)
{
    desk::refuseLotsenbuch(path);
    base::writeWhole(path, content);
}

} // namespace report
