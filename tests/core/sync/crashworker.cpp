// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a file until it is killed. Usage: sync_crashworker save|import|export FILE [BUNDLE]
// Says each step that is finished on its own line, so that the test knows what must have lasted.
#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/store/write.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "tests/core/sync/crashsupport.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

void save(store::File& file)
{
    for (qint64 count = 1;; ++count) {
        store::Write write(file, QStringLiteral("add-rooms"));
        for (int i = 0; i < 3; ++i) {
            domain::Room room;
            room.accommodation = file.ids().next<domain::Accommodation>();
            write.insert(room);
        }
        write.commit();
        say(count);
    }
}

void import(store::File& file, const QString& bundle)
{
    syncing::ImportOptions options;
    options.passphrase = testing::CrashPassphrase;
    say(0);
    (void)syncing::importBundle(file, bundle, options);
    say(1);
}

void exportForever(store::File& file, const QString& bundle)
{
    for (qint64 count = 0;; ++count) {
        say(count);
        (void)syncing::exportBundle(file, bundle, {testing::CrashPassphrase, testing::CrashCost});
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto file = store::File::open(arguments.at(2), std::optional<QString>(), store::OpenMode::ReadWrite,
                                        {clock, random});
    if (arguments.at(1) == QLatin1String("save"))
        save(*file);
    else if (arguments.at(1) == QLatin1String("import"))
        import(*file, arguments.at(3));
    else
        exportForever(*file, arguments.at(3));
    return 0;
}
