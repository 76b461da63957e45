// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace words {

/// `IQ` → "Irak". A code that is not known is shown as it is.
[[nodiscard]] QString countryText(const QString& code);
/// `ar:native` → "Arabisch (Muttersprache)", `de:A2` → "Deutsch A2", `fr` → "Französisch".
[[nodiscard]] QString spokenText(const QString& code);
/// A need of the needs list: `step-free` → "Stufenlos", `language:ar` → "Sprache: Arabisch". Free text is
/// shown as it is.
[[nodiscard]] QString needText(const QString& code);

/// What somebody typed as code: a name in German or English, whatever language is in use, spelled with or
/// without accents, or the code itself. nullopt: nothing of that name.
[[nodiscard]] std::optional<QString> countryCode(const QString& typed);
/// The same with a level behind it: "Arabisch (Muttersprache)", "Deutsch A2", "de:A2". No level is fine too.
[[nodiscard]] std::optional<QString> spokenCode(const QString& typed);
/// Free text stays what it is.
[[nodiscard]] QString needCode(const QString& typed);

/// What can be completed, by name in the language in use.
[[nodiscard]] QStringList countryNames();
[[nodiscard]] QStringList languageNames();
[[nodiscard]] QStringList needNames();

} // namespace words
