// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/domain/staffing/staffing.h"

namespace domain {

enum class ContactKind { Conversation, Phone, HomeVisit, Letter, Email, Authority, Other };
constexpr auto codesOf(ContactKind)
{
    using K = ContactKind;
    return std::array{Code<K>{K::Conversation, "conversation"},
                      Code<K>{K::Phone, "phone"},
                      Code<K>{K::HomeVisit, "home-visit"},
                      Code<K>{K::Letter, "letter"},
                      Code<K>{K::Email, "e-mail"},
                      Code<K>{K::Authority, "authority"},
                      Code<K>{K::Other, "other"}};
}

/// Something that was talked over with or for a household, and what comes next. That there was a contact and
/// when the next step is due is general; with whom, about what and which step is in the protection
/// compartment.
struct Contact {
    base::Id<Contact> id;
    base::Id<Household> household;
    QDate day;
    ContactKind kind = ContactKind::Conversation;
    std::vector<base::Id<Person>> persons; ///< of the household; none: all of it
    QString withWhom;                      ///< whoever is not of the household: an authority, a landlord
    std::optional<base::Id<Worker>> worker;
    QString note;
    QString nextStep;
    std::optional<base::ImpreciseDate> nextDue; ///< Wiedervorlage: the step is due from this day on
    bool nextDone = false;

    static constexpr auto describe()
    {
        constexpr auto P = Compartment::Protection;
        return record(
            70, "contact", field(1, "household", &Contact::household),
            field(2, "day", &Contact::day).with(Personal), field(3, "kind", &Contact::kind).with(Personal),
            field(4, "persons", &Contact::persons).with(Personal),
            field(5, "with_whom", &Contact::withWhom).with(Personal).in(P),
            field(6, "worker", &Contact::worker), field(7, "note", &Contact::note).with(Personal).in(P),
            field(8, "next_step", &Contact::nextStep).with(Personal).in(P),
            field(9, "next_due", &Contact::nextDue).with(Personal),
            field(10, "next_done", &Contact::nextDone).with(Personal));
    }
    bool operator==(const Contact&) const = default;
};

} // namespace domain
