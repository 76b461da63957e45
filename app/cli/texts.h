// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cli {

/// A text of the command line in the language in use. The context is the file's subject; the English text
/// stands in the code.
[[nodiscard]] inline QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace cli
