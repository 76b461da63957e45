// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

namespace desk {

class Book;

/// Where a rule comes from: the program, the program with changes of this file laid over it, or this file.
enum class RuleOrigin { Shipped, Overlaid, Own };

/// Of any record of a kind that has shipped rows.
[[nodiscard]] RuleOrigin ruleOriginOf(const Book& book, const RecordRef& rule);

} // namespace desk
