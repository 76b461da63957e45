// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <catch2/catch_test_macros.hpp>

namespace uitest {

/// Puts the sample city at a path: a copy of the one that the build makes for all tests.
inline void putSample(const QString& path)
{
    REQUIRE(QFile::copy(QStringLiteral(LOTSE_SAMPLE_FILE), path));
}

} // namespace uitest
