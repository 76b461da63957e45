// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/describe.h"

namespace domain {

/// Säule: the form of accommodation. A site's pillar has dates (the same house was counted differently over
/// time).
enum class Pillar { Hostel, Project, Flat, Emergency };
constexpr auto codesOf(Pillar)
{
    return std::array{Code<Pillar>{Pillar::Hostel, "hostel"}, Code<Pillar>{Pillar::Project, "project"},
                      Code<Pillar>{Pillar::Flat, "flat"}, Code<Pillar>{Pillar::Emergency, "emergency"}};
}
inline constexpr std::array AllPillars{Pillar::Hostel, Pillar::Project, Pillar::Flat, Pillar::Emergency};

/// Where a site stands in its life: geprüft … umgewidmet (DOMAIN.md 1.3).
enum class SiteStatus {
    Examined,
    Planned,
    Postponed,
    Cancelled,
    UnderConstruction,
    InOperation,
    Reserve,
    Closed,
    Redesignated
};
constexpr auto codesOf(SiteStatus)
{
    using S = SiteStatus;
    return std::array{Code<S>{S::Examined, "examined"},
                      Code<S>{S::Planned, "planned"},
                      Code<S>{S::Postponed, "postponed"},
                      Code<S>{S::Cancelled, "cancelled"},
                      Code<S>{S::UnderConstruction, "under-construction"},
                      Code<S>{S::InOperation, "in-operation"},
                      Code<S>{S::Reserve, "reserve"},
                      Code<S>{S::Closed, "closed"},
                      Code<S>{S::Redesignated, "re-designated"}};
}

/// Betreiber: the body that runs a site.
struct Operator {
    base::Id<Operator> id;
    QString name;
    QString source;

    static constexpr auto describe()
    {
        return record(10, "operator", field(1, "name", &Operator::name).with(Searchable),
                      field(2, "source", &Operator::source));
    }
    bool operator==(const Operator&) const = default;
};

/// An address merges whole: half of one and half of another is nobody's address.
struct Address {
    QString street;
    QString postcode;
    QString municipality;

    static constexpr auto parts()
    {
        return std::tuple{Part<Address, QString>{"_street", &Address::street},
                          Part<Address, QString>{"_postcode", &Address::postcode},
                          Part<Address, QString>{"_municipality", &Address::municipality}};
    }
    bool operator==(const Address&) const = default;
};

/// WGS 84 in millionths of a degree.
struct Coordinates {
    int latitudeMicroDegrees = 0;
    int longitudeMicroDegrees = 0;

    static constexpr auto parts()
    {
        return std::tuple{Part<Coordinates, int>{"_latitude", &Coordinates::latitudeMicroDegrees},
                          Part<Coordinates, int>{"_longitude", &Coordinates::longitudeMicroDegrees}};
    }
    [[nodiscard]] constexpr bool isValid() const
    {
        return latitudeMicroDegrees >= -90'000'000 && latitudeMicroDegrees <= 90'000'000 &&
               longitudeMicroDegrees >= -180'000'000 && longitudeMicroDegrees <= 180'000'000;
    }
    bool operator==(const Coordinates&) const = default;
};

/// Unterkunft: a site. What changes over time (pillar, capacity, operator) stands in its operating periods.
struct Accommodation {
    base::Id<Accommodation> id;
    QString name;
    Address address;
    QString district;
    std::optional<Coordinates> coordinates;
    SiteStatus status = SiteStatus::InOperation;
    QString note;
    QString source; ///< where it is published; what is invented says so here

    static constexpr auto describe()
    {
        return record(11, "accommodation", field(1, "name", &Accommodation::name).with(Searchable),
                      field(2, "address", &Accommodation::address).with(Searchable),
                      field(3, "district", &Accommodation::district).with(Searchable),
                      field(4, "coordinates", &Accommodation::coordinates),
                      field(5, "status", &Accommodation::status), field(6, "note", &Accommodation::note),
                      field(7, "source", &Accommodation::source));
    }
    bool operator==(const Accommodation&) const = default;
};

} // namespace domain
