// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themer.h"

#include <QApplication>
#include <QHashSeed>
#include <QLocale>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QApplication app(argc, argv);
    ui::Themer themer(app);
    themer.choose(ui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
