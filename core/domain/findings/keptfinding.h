// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/describe.h"

#include <QStringView>

namespace domain {

/// Which finding: what is wrong and what it is about. One without the other is none.
struct FindingIdentity {
    QString code;
    QStringList records; ///< "21:018f6b2a-…", kind number and id, ascending

    static constexpr auto parts()
    {
        return std::tuple{Part<FindingIdentity, QString>{"_code", &FindingIdentity::code},
                          Part<FindingIdentity, QStringList>{"_records", &FindingIdentity::records}};
    }
    [[nodiscard]] bool isValid() const { return !code.isEmpty(); }
    bool operator==(const FindingIdentity&) const = default;
};

/// Why it stays, and with which figures it was accepted: a reason for 52 on 50 places says nothing about 60.
struct FindingAcceptance {
    QString reason;
    QStringList values; ///< figures, days and codes, never names

    static constexpr auto parts()
    {
        return std::tuple{Part<FindingAcceptance, QString>{"_reason", &FindingAcceptance::reason},
                          Part<FindingAcceptance, QStringList>{"_values", &FindingAcceptance::values}};
    }
    bool operator==(const FindingAcceptance&) const = default;
};

/// A finding stays as it is, because …: it does not count as open while its values are those it was accepted
/// with. Removing the record opens it again.
struct KeptFinding {
    base::Id<KeptFinding> id;
    FindingIdentity finding;
    FindingAcceptance acceptance;

    static constexpr auto describe()
    {
        return record(60, "kept_finding", field(1, "finding", &KeptFinding::finding),
                      field(2, "acceptance", &KeptFinding::acceptance).with(Personal));
    }
    bool operator==(const KeptFinding&) const = default;
};

/// False for damage and for what copies must decide: nobody can accept that.
[[nodiscard]] inline bool canBeKept(QStringView code)
{
    for (const char* damage :
         {"broken-row", "conflict", "deleted-with-conflict", "chain-broken", "quarantine", "awaiting"})
        if (code == QLatin1String(damage))
            return false;
    return true;
}

} // namespace domain
