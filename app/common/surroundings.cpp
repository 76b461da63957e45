// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/surroundings.h"

#include "core/base/machine.h"

#include <QStandardPaths>

namespace app {

desk::Surroundings machineSurroundings(const base::Clock& clock, base::Random& random)
{
    desk::Surroundings around{clock, random};
    around.stateDirectory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    around.deviceName = base::hostName();
    around.userName = base::userName();
    around.keepsBackups = true;
    return around;
}

} // namespace app
