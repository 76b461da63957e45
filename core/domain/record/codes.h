// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <type_traits>

namespace domain {

/// A permanent code of an enum value: what files, JSON and the journal carry. Codes are never reused.
template <class E>
struct Code {
    E value;
    const char* code;
};

/// An enum with codes offers `constexpr auto codesOf(E)` returning an array of Code<E>, found by argument.
template <class E>
concept Coded = std::is_enum_v<E> && requires(E value)
{
    codesOf(value);
};

template <Coded E>
[[nodiscard]] QLatin1String codeOf(E value)
{
    for (const auto& entry : codesOf(E{}))
        if (entry.value == value)
            return QLatin1String(entry.code);
    return {};
}

/// nullopt for a code this program does not know, such as one of a later version.
template <Coded E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (const auto& entry : codesOf(E{}))
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

} // namespace domain
