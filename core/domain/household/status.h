// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/domain/housing/accommodation.h"

namespace domain {

/// Residence status by norm (DOMAIN.md 5.1).
enum class StatusKind {
    ArrivalCertificate,
    AsylumProcedure,
    AsylumGranted,
    RefugeeStatus,
    SubsidiaryProtection,
    DeportationBan,
    AdmissionFromAbroad,
    TemporaryProtection,
    Humanitarian,
    FamilyReunification,
    Toleration,
    ProvisionalCertificate,
    SettlementPermit,
    EuCitizen,
    LateRepatriate,
    Other
};
constexpr auto codesOf(StatusKind)
{
    using S = StatusKind;
    return std::array{Code<S>{S::ArrivalCertificate, "arrival-certificate"},
                      Code<S>{S::AsylumProcedure, "asylum-procedure"},
                      Code<S>{S::AsylumGranted, "asylum-granted"},
                      Code<S>{S::RefugeeStatus, "refugee-status"},
                      Code<S>{S::SubsidiaryProtection, "subsidiary-protection"},
                      Code<S>{S::DeportationBan, "deportation-ban"},
                      Code<S>{S::AdmissionFromAbroad, "admission-from-abroad"},
                      Code<S>{S::TemporaryProtection, "temporary-protection"},
                      Code<S>{S::Humanitarian, "humanitarian"},
                      Code<S>{S::FamilyReunification, "family-reunification"},
                      Code<S>{S::Toleration, "toleration"},
                      Code<S>{S::ProvisionalCertificate, "provisional-certificate"},
                      Code<S>{S::SettlementPermit, "settlement-permit"},
                      Code<S>{S::EuCitizen, "eu-citizen"},
                      Code<S>{S::LateRepatriate, "late-repatriate"},
                      Code<S>{S::Other, "other"}};
}

struct ResidenceStatus {
    base::Id<ResidenceStatus> id;
    base::Id<Person> person;
    StatusKind kind = StatusKind::Other;
    QString norm; ///< as printed on the paper: "§ 25 (2) AufenthG"
    base::DatedPeriod period;
    QString source;

    static constexpr auto describe()
    {
        return record(24, "residence_status", field(1, "person", &ResidenceStatus::person),
                      field(2, "kind", &ResidenceStatus::kind).with(Personal),
                      field(3, "norm", &ResidenceStatus::norm).with(Personal),
                      field(4, "period", &ResidenceStatus::period).with(Personal),
                      field(5, "source", &ResidenceStatus::source));
    }
    bool operator==(const ResidenceStatus&) const = default;
};

/// Rechtskreis: which benefit law applies. Never derived from the status (DOMAIN.md 5.4).
enum class Regime { None, AsylbLG, SgbII, SgbXII };
constexpr auto codesOf(Regime)
{
    return std::array{Code<Regime>{Regime::None, "none"}, Code<Regime>{Regime::AsylbLG, "asylblg"},
                      Code<Regime>{Regime::SgbII, "sgb2"}, Code<Regime>{Regime::SgbXII, "sgb12"}};
}

struct BenefitRegime {
    base::Id<BenefitRegime> id;
    base::Id<Person> person;
    Regime regime = Regime::None;
    base::DatedPeriod period;
    QString reason;
    QString authority;

    static constexpr auto describe()
    {
        return record(25, "benefit_regime", field(1, "person", &BenefitRegime::person),
                      field(2, "regime", &BenefitRegime::regime).with(Personal),
                      field(3, "period", &BenefitRegime::period).with(Personal),
                      field(4, "reason", &BenefitRegime::reason).with(Personal),
                      field(5, "authority", &BenefitRegime::authority));
    }
    bool operator==(const BenefitRegime&) const = default;
};

enum class NeedStrength { Must, Should };
constexpr auto codesOf(NeedStrength)
{
    return std::array{Code<NeedStrength>{NeedStrength::Must, "must"},
                      Code<NeedStrength>{NeedStrength::Should, "should"}};
}

/// What a room or a worker must offer; never a diagnosis. `what` is a code of the needs list
/// ("step-free", "own-bath", "women-only", "quiet", "near-hospital", "language:ar", …).
struct Need {
    base::Id<Need> id;
    base::Id<Person> person;
    QString what;
    NeedStrength strength = NeedStrength::Should;
    base::DatedPeriod period;

    static constexpr auto describe()
    {
        constexpr auto P = Compartment::Protection;
        return record(26, "need", field(1, "person", &Need::person).in(P),
                      field(2, "what", &Need::what).with(Personal).in(P),
                      field(3, "strength", &Need::strength).with(Personal).in(P),
                      field(4, "period", &Need::period).with(Personal).in(P));
    }
    bool operator==(const Need&) const = default;
};

/// A written consent: for what, until when.
struct Consent {
    base::Id<Consent> id;
    base::Id<Person> person;
    QString purpose;
    base::DatedPeriod period;
    bool withdrawn = false;

    static constexpr auto describe()
    {
        return record(27, "consent", field(1, "person", &Consent::person),
                      field(2, "purpose", &Consent::purpose).with(Personal | SafetyRelevant),
                      field(3, "period", &Consent::period).with(Personal | SafetyRelevant),
                      field(4, "withdrawn", &Consent::withdrawn).with(Personal | SafetyRelevant));
    }
    bool operator==(const Consent&) const = default;
};

enum class RestrictionKind { PremisesBan, ConflictPair };
constexpr auto codesOf(RestrictionKind)
{
    return std::array{Code<RestrictionKind>{RestrictionKind::PremisesBan, "premises-ban"},
                      Code<RestrictionKind>{RestrictionKind::ConflictPair, "conflict-pair"}};
}

/// Hausverbot, or two people who must not live in one house.
struct Restriction {
    base::Id<Restriction> id;
    RestrictionKind kind = RestrictionKind::PremisesBan;
    base::Id<Person> person;
    std::optional<base::Id<Person>> otherPerson;          ///< for a conflict pair
    std::optional<base::Id<Accommodation>> accommodation; ///< for a ban; absent: every site
    base::DatedPeriod period;

    static constexpr auto describe()
    {
        constexpr auto P = Compartment::Protection;
        constexpr unsigned F = Personal | SafetyRelevant;
        return record(28, "restriction", field(1, "kind", &Restriction::kind).with(F).in(P),
                      field(2, "person", &Restriction::person).in(P),
                      field(3, "other_person", &Restriction::otherPerson).with(F).in(P),
                      field(4, "accommodation", &Restriction::accommodation).with(F).in(P),
                      field(5, "period", &Restriction::period).with(F).in(P));
    }
    bool operator==(const Restriction&) const = default;
};

} // namespace domain
