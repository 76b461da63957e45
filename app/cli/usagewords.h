// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace cli {

/// What is wrong with the arguments, in the language in use: which word, and what to do. CLI11's own
/// sentences are English; only the words of the person are taken from them.
[[nodiscard]] QString usageSentence(const CLI::ParseError& error);

/// Lets whole numbers from `least` to `most` pass.
[[nodiscard]] CLI::Validator numberBetween(qint64 least, qint64 most);
/// Lets one of the words pass.
[[nodiscard]] CLI::Validator oneOf(const QStringList& words);

} // namespace cli
