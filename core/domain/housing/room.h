// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/domain/housing/accommodation.h"

namespace domain {

/// Whom a room or section is meant for.
enum class Designation { None, Women, Men, Family, Protected };
constexpr auto codesOf(Designation)
{
    using D = Designation;
    return std::array{Code<D>{D::None, "none"}, Code<D>{D::Women, "women"}, Code<D>{D::Men, "men"},
                      Code<D>{D::Family, "family"}, Code<D>{D::Protected, "protected"}};
}

/// A building, floor or group of rooms within a site.
struct Section {
    base::Id<Section> id;
    base::Id<Accommodation> accommodation;
    QString name;
    Designation designation = Designation::None;

    static constexpr auto describe()
    {
        return record(15, "section", field(1, "accommodation", &Section::accommodation),
                      field(2, "name", &Section::name).with(Searchable),
                      field(3, "designation", &Section::designation));
    }
    bool operator==(const Section&) const = default;
};

/// Zimmer: the unit that people are placed into. A flat rented by the city is a site with its rooms.
struct Room {
    base::Id<Room> id;
    base::Id<Accommodation> accommodation;
    std::optional<base::Id<Section>> section;
    QString name;
    int beds = 1;
    std::optional<int> areaSquareDecimetres; ///< living area, 1 m² = 100
    std::optional<int> floor;                ///< 0 = ground floor
    bool stepFree = false;
    bool lift = false;
    bool ownBath = false;
    bool ownKitchen = false;
    bool lockable = false;
    bool cot = false;
    Designation designation = Designation::None;
    base::DatedPeriod existence; ///< when the room can be used at all; open as a rule
    QString note;
    QString source;

    static constexpr auto describe()
    {
        return record(16, "room", field(1, "accommodation", &Room::accommodation),
                      field(2, "section", &Room::section), field(3, "name", &Room::name).with(Searchable),
                      field(4, "beds", &Room::beds), field(5, "area", &Room::areaSquareDecimetres),
                      field(6, "floor", &Room::floor), field(7, "step_free", &Room::stepFree),
                      field(8, "lift", &Room::lift), field(9, "own_bath", &Room::ownBath),
                      field(10, "own_kitchen", &Room::ownKitchen), field(11, "lockable", &Room::lockable),
                      field(12, "cot", &Room::cot), field(13, "designation", &Room::designation),
                      field(14, "existence", &Room::existence), field(15, "note", &Room::note),
                      field(16, "source", &Room::source));
    }
    bool operator==(const Room&) const = default;
};

/// A room without a designation of its own has that of its section.
[[nodiscard]] inline Designation designationIn(const Section* section, Designation own)
{
    return own == Designation::None && section ? section->designation : own;
}

/// Places that cannot be used for a time: renovation, quarantine. Without room and places the whole site is
/// blocked.
struct Block {
    base::Id<Block> id;
    base::Id<Accommodation> accommodation;
    std::optional<base::Id<Room>> room;
    base::DatedPeriod period;
    std::optional<int> places; ///< absent: all of the room, or of the site
    QString reason;
    QString source;

    static constexpr auto describe()
    {
        return record(17, "block", field(1, "accommodation", &Block::accommodation),
                      field(2, "room", &Block::room), field(3, "period", &Block::period),
                      field(4, "places", &Block::places), field(5, "reason", &Block::reason),
                      field(6, "source", &Block::source));
    }
    bool operator==(const Block&) const = default;
};

/// Places kept free for somebody who is not there yet.
struct Reservation {
    base::Id<Reservation> id;
    base::Id<Accommodation> accommodation;
    std::optional<base::Id<Room>> room;
    base::DatedPeriod period;
    int places = 1;
    std::optional<base::Id<Household>>
        household; ///< if known; its members who are present are not counted twice
    QString forWhom;
    QString source;

    static constexpr auto describe()
    {
        return record(18, "reservation", field(1, "accommodation", &Reservation::accommodation),
                      field(2, "room", &Reservation::room), field(3, "period", &Reservation::period),
                      field(4, "places", &Reservation::places),
                      field(5, "household", &Reservation::household),
                      field(6, "for_whom", &Reservation::forWhom).with(Personal),
                      field(7, "source", &Reservation::source));
    }
    bool operator==(const Reservation&) const = default;
};

/// What an inspection found wrong in a site or room, until it is put right.
struct InspectionFinding {
    base::Id<InspectionFinding> id;
    base::Id<Accommodation> accommodation;
    std::optional<base::Id<Room>> room;
    base::DatedPeriod period; ///< found on – put right on
    QString defect;

    static constexpr auto describe()
    {
        return record(19, "inspection_finding", field(1, "accommodation", &InspectionFinding::accommodation),
                      field(2, "room", &InspectionFinding::room),
                      field(3, "period", &InspectionFinding::period),
                      field(4, "defect", &InspectionFinding::defect));
    }
    bool operator==(const InspectionFinding&) const = default;
};

} // namespace domain
