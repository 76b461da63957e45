// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

namespace {

/// Charts and PDF need fonts, and so a QGuiApplication; everything else must run where none can start.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!cli::needsPainting(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session, as under cron, Qt would complain about a folder that nothing here needs.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("lotsenbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    const auto application = makeApplication(argc, argv);
    return cli::runProgram(QCoreApplication::arguments());
}
