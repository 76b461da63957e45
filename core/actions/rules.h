// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/rules/rules.h"

namespace actions {

/// The value of a rule from a day on: the rule that held before ends there and one with the new value begins,
/// up to where the old one ended. A rule that begins on the day is changed as a whole. A shipped rule is laid
/// over in this file and goes on for the days before. The source of the new value must be named.
/// "record-gone"; "not-valid-then" if the rule does not hold on the day; "rule-unchanged". "change-rule".
[[nodiscard]] Outcome changeRule(store::File& file, domain::RatioRule rule, QDate from);
[[nodiscard]] Outcome changeRule(store::File& file, domain::ValueRule rule, QDate from);

/// The rule holds no longer from a day on, and none follows: `to` is the first day without it. "record-gone";
/// "not-valid-then" if it does not hold on the day before. "end-rule".
[[nodiscard]] Outcome endRule(store::File& file, const base::Id<domain::RatioRule>& id, QDate to);
[[nodiscard]] Outcome endRule(store::File& file, const base::Id<domain::ValueRule>& id, QDate to);

} // namespace actions
