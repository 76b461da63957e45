// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"
#include "core/domain/housing/operation.h"

#include <QString>

#include <optional>

namespace exchange {

/// A count as written: "300", "rund 300", "bis zu 850", "ca. 80", "mindestens 40", "1.200".
struct WrittenCount {
    int count = 0;
    domain::CountPrecision precision = domain::CountPrecision::Exact;

    bool operator==(const WrittenCount&) const = default;
};

/// A whole count from 0 to 10 000 000; nullopt for anything else.
[[nodiscard]] std::optional<WrittenCount> parseCount(const QString& text);

/// The file forms of ImpreciseDate, and the German ones: `01.03.2016`, `03/2016`, `03.2016`,
/// `ca. 01.03.2016`.
[[nodiscard]] std::optional<base::ImpreciseDate> parseDate(const QString& text);

/// Permanent code, German or English word in any case: "Wohnheim", "hostel", "Notunterkunft", …
[[nodiscard]] std::optional<domain::Pillar> parsePillar(const QString& text);

/// Permanent code or German word: "genau", "rund", "bis zu", "mindestens".
[[nodiscard]] std::optional<domain::CountPrecision> parsePrecision(const QString& text);

} // namespace exchange
