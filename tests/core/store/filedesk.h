// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/exchange.h"

#include <QTemporaryDir>

namespace filetest {

using store::Arrival;
using store::File;
using store::OpenMode;

/// A machine with a folder for files and one for what it remembers.
struct Desk {
    [[nodiscard]] store::Environment environment()
    {
        return {.clock = clock,
                .random = random,
                .stateDirectory = state.path(),
                .arrival = [this](const QString&) {
                    ++questions;
                    return answer;
                }};
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    std::unique_ptr<File> open(const QString& name)
    {
        return open(folder.filePath(name), OpenMode::ReadWrite);
    }
    std::unique_ptr<File> open(const QString& filePath, OpenMode mode)
    {
        return File::open(filePath, std::optional<QString>(), mode, environment());
    }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{5};
    QTemporaryDir folder;
    QTemporaryDir state;
    Arrival answer = Arrival::Copied;
    int questions = 0;
};

inline const QString A = QStringLiteral("a.lotse");
inline const QString B = QStringLiteral("b.lotse");

inline void addRoom(File& file, const QString& name)
{
    store::Write write(file, QStringLiteral("test"));
    write.insert(testing::roomOf(name, 2));
    write.commit();
}

} // namespace filetest
