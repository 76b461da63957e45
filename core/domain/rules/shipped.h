// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rules.h"

namespace domain {

/// A set of rules, in the order of their file.
struct RuleSet {
    std::vector<RatioRule> ratios;
    std::vector<ValueRule> values;

    bool operator==(const RuleSet&) const = default;
};

/// The rules that come with the program, from resources/rules: ratios, single values and rent ceilings, each
/// with a permanent id and its source. Read once. Every file has the same rules for the same release.
[[nodiscard]] const RuleSet& shippedRules();

/// Reads a rule file: an object with the lists `ratios` and `values`, each entry with the keys of the shipped
/// files. Throws FormatError naming `path` and the entry (counted from 1 as line) for anything unknown or
/// missing: id, code, source, the numbers and known codes must be there.
[[nodiscard]] RuleSet readRules(const QByteArray& json, const QString& path);

} // namespace domain
