// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace desk {

enum class FindingSeverity { Critical, Check, Hint };

/// Kept: a person said why it stays as it is; it counts as open again when its figures change.
enum class FindingState { Open, Kept };

/// Findings about persons follow the key date (see findings/rules.h), or stand for everybody recorded.
enum class FindingScope { OfTheDay, Everybody };

/// A record a finding is about.
struct RecordRef {
    int kind = 0; ///< domain::KindInfo::number
    base::Uuid id;
    bool operator==(const RecordRef&) const = default;
};

/// Unstimmigkeit: something in the data that does not agree, as data. ui/words makes the sentences from
/// `code` and `arguments`; `remedies` are codes of ways to solve it, the usual one first.
struct Finding {
    QString code; ///< "over-occupied", "double-booked", "stay-in-closed-site", "stay-in-blocked-room",
                  ///< "reported-differs", "worker-over-100", "contract-ended", "threshold-not-followed",
                  ///< "person-twice", "unknown-room", "broken-row", "conflict", "deleted-with-conflict",
                  ///< "dangling-reference", "quarantine", "chain-broken", "awaiting", …
    FindingSeverity severity = FindingSeverity::Check;
    QStringList arguments; ///< names and figures for the sentence, in the order ui/words documents per code
    std::vector<RecordRef> records;
    std::optional<QDate> from; ///< first and last day concerned, when the finding has days
    std::optional<QDate> to;
    QStringList remedies;
    FindingState state = FindingState::Open;
    QString reason; ///< why it stays; of a kept one

    /// Stable over runs and copies as long as the cause stands: code and records.
    [[nodiscard]] QString key() const;
    /// The same as ten digits to type.
    [[nodiscard]] QString shortKey() const;
    bool operator==(const Finding&) const = default;
};

} // namespace desk
