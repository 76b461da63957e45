// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cli {

/// True when the arguments ask for pages painted with fonts: they need a QGuiApplication without a display.
[[nodiscard]] bool needsPainting(int argc, const char* const* argv);

/// Runs the program with its arguments (the first is its own name) and returns the exit code.
[[nodiscard]] int runProgram(const QStringList& arguments);

} // namespace cli
