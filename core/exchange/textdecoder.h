// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

namespace exchange {

/// Bytes of a foreign text file as text.
struct DecodedText {
    QString text; ///< without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype firstForeignByte = -1; ///< where the bytes stop being UTF-8; -1 if they never do
};

/// UTF-8 with or without mark, UTF-16 with mark, otherwise Windows-1252 (its five unused bytes become
/// U+FFFD). nullopt if a NUL character shows that this is no text.
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray& bytes);

} // namespace exchange
