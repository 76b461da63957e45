// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"

#include "core/base/machine.h"
#include "core/domain/rules/shipped.h"

#include <QStandardPaths>

namespace app {

namespace {

std::shared_ptr<const store::ShippedRecords> shippedRecords()
{
    auto records = std::make_shared<store::ShippedRecords>();
    for (const auto& ratio : domain::shippedRules().ratios)
        records->add(ratio);
    for (const auto& value : domain::shippedRules().values)
        records->add(value);
    return records;
}

} // namespace

ProgramEnvironment::ProgramEnvironment() : m_environment{m_clock, m_random}
{
    m_environment.stateDirectory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    m_environment.deviceName = base::hostName();
    m_environment.userName = base::userName();
    m_environment.shipped = shippedRecords();
    m_environment.dailyBackups = true;
}

} // namespace app
