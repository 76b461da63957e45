// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/surroundings.h"
#include "core/base/random.h"
#include "core/sample/hannover.h"
#include "core/sample/write.h"
#include "ui/dialogs/standarddialogs.h"
#include "ui/shell/desktop.h"
#include "ui/workbench/bookfile.h"

#include <QApplication>
#include <QTextStream>

namespace {

constexpr int UsageError = 2;

/// Runs on a worker thread, so it shares nothing with the window.
void writeSample(const QString& path, const base::Progress& progress)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const desk::OpenOutcome made = desk::createBook(path, std::nullopt, desk::Surroundings{clock, random});
    if (!made)
        throw base::FileError(path, made.detail);
    sample::write(made.book->file(), sample::buildHannover(sample::shippedHannoverData()), progress);
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Before the application object of the window: --help must work without a display. Texts need one, though.
ui::ParsedOptions optionsOf(int argc, char* argv[])
{
    const QCoreApplication early(argc, argv);
    return ui::parseOptions(argumentsOf(argc, argv));
}

} // namespace

int main(int argc, char* argv[])
{
    const ui::ParsedOptions parsed = optionsOf(argc, argv);
    if (!parsed.message.isEmpty()) {
        QTextStream(parsed.isError ? stderr : stdout) << parsed.message << Qt::endl;
        return parsed.isError ? UsageError : 0;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lotsenbuch"));
    QApplication::setApplicationVersion(QStringLiteral(LOTSE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(LOTSE_APP_ID));

    const base::SystemClock clock;
    base::SystemRandom random;
    ui::StandardDialogs dialogs;
    ui::BookGateway gateway(app::machineSurroundings(clock, random), writeSample, dialogs);
    ui::Desktop desktop(app, gateway, dialogs, parsed.options);
    return desktop.run();
}
