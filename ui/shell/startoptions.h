// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lang/translations.h"
#include "ui/theme/themer.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// What the program was started with.
struct StartOptions {
    std::optional<QString> file;
    /// Open, paint once, exit.
    bool smoke = false;
    /// Save a picture of the window here and exit.
    std::optional<QString> screenshot;
    std::optional<QSize> size;
    std::optional<ThemeChoice> theme;
    std::optional<Language> language;
    std::optional<QDate> keyDate;

    /// A run that ends by itself and leaves the settings alone.
    [[nodiscard]] bool isErrand() const { return smoke || screenshot.has_value(); }
};

/// The options, or the sentence that says what is wrong with the command line; with --help and --version what
/// to print.
struct ParsedOptions {
    StartOptions options;
    QString message;
    bool isError = false;
};

[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments);

} // namespace ui
