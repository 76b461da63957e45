// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/smallcounts.h"

#include <algorithm>

namespace report {

namespace {

using Sites = std::vector<const desk::SiteOccupancy*>;

/// Places left when so many more persons live there; negative when there are more persons than places.
int margin(const desk::SiteOccupancy& site, int more)
{
    const desk::PlaceCounts& counts = site.counts;
    return counts.places - counts.blocked - counts.reserved - counts.present - more;
}

/// Whether nobody who knows the sums of residents, free places and over-occupancy could tell if `persons`
/// more lived at `a` and as many fewer at `b`.
bool couldBeExchanged(const desk::SiteOccupancy& a, const desk::SiteOccupancy& b, int persons)
{
    if (a.capacityKnown != b.capacityKnown)
        return false;
    const auto freeTogether = [&](int moved) {
        return std::max(0, margin(a, moved)) + std::max(0, margin(b, -moved));
    };
    // The sum of what is left follows from that of the residents; with the free places the rest is known.
    return !a.capacityKnown || freeTogether(0) == freeTogether(persons);
}

/// Whether `b` may stand beside the small site `a` so that both stay unknown: its number could also be one
/// more or less without becoming one that would have been told or written "< 3".
bool protects(const desk::SiteOccupancy& a, const desk::SiteOccupancy& b)
{
    const int persons = a.counts.residents == 1 ? 1 : -1;
    const int other = b.counts.residents - persons;
    const bool staysOfItsKind = isSmall(b.counts.residents)
                                    ? isSmall(other)
                                    : b.counts.residents >= LeastShown && other >= LeastShown;
    return &a != &b && staysOfItsKind && couldBeExchanged(a, b, persons);
}

bool isProtected(const desk::SiteOccupancy& site, const Sites& others, const HiddenCounts& hidden)
{
    return std::ranges::any_of(others, [&](const auto* other) {
        return hidden.sites.contains(other->id) && protects(site, *other);
    });
}

/// Hides what the sum of the sites would give away; false when the sum itself has to be hidden.
bool hideBeside(const Sites& sites, HiddenCounts& hidden)
{
    for (const auto* site : sites) {
        if (!isSmall(site->counts.residents) || isProtected(*site, sites, hidden))
            continue;
        const auto shield = std::ranges::find_if(
            sites, [&](const auto* other) { return protects(*site, *other); }); // by residents, see below
        if (shield == sites.end())
            return false;
        hidden.sites.insert((*shield)->id);
    }
    return true;
}

} // namespace

HiddenCounts hiddenCounts(const desk::Occupancy& occupancy)
{
    HiddenCounts hidden;
    hidden.isWanted = true;
    for (const auto& site : occupancy.sites)
        if (isSmall(site.counts.residents))
            hidden.sites.insert(site.id);
    for (const auto& pillar : occupancy.pillars) {
        Sites sites;
        for (const auto& site : occupancy.sites)
            if (site.pillar == pillar.pillar)
                sites.push_back(&site);
        std::ranges::stable_sort(sites, {}, [](const auto* site) { return site->counts.residents; });
        if (!hideBeside(sites, hidden))
            hidden.pillars.insert(pillar.pillar);
    }
    hidden.total = !hidden.pillars.empty();
    return hidden;
}

Value HiddenCounts::told(qint64 persons) const
{
    return personCount(persons, isWanted && isSmall(persons));
}

Value personCount(qint64 persons, bool isHidden)
{
    if (!isHidden)
        return persons;
    return Hidden{isSmall(persons) ? LeastShown : 0};
}

} // namespace report
