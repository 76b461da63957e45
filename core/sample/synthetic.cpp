// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/synthetic.h"

#include "core/sample/layout.h"
#include "core/sample/names.h"

#include <algorithm>

namespace sample {

using base::DayNumber;
using domain::Pillar;

namespace {

constexpr int PersonsPerPiece = 4000;
constexpr int PersonsPerWorker = 110;
constexpr int PersonsPerOperator = 600;
constexpr int ArrivalYears = 6;

DayNumber firstDay()
{
    return base::dayNumber(QDate(2014, 1, 1));
}

DayNumber lastDay()
{
    return base::dayNumber(QDate(2024, 1, 1));
}

QString syntheticSource()
{
    return QStringLiteral("erfunden (Probedaten)");
}

QString districtName(int number)
{
    return QStringLiteral("Bezirk %1").arg(number);
}

Pillar pillarOf(int number)
{
    static constexpr std::array Pillars{Pillar::Hostel, Pillar::Flat,    Pillar::Hostel, Pillar::Emergency,
                                        Pillar::Hostel, Pillar::Project, Pillar::Hostel, Pillar::Flat};
    return Pillars[static_cast<std::size_t>(number) % Pillars.size()];
}

} // namespace

SyntheticCity::SyntheticCity(int persons, quint64 seed)
    : m_persons(persons)
    , m_idRandom(seed ^ 0x6964)
    , m_random(seed)
    , m_ids(m_clock, m_idRandom)
    , m_people(m_city, m_ids, m_random)
{}

int SyntheticCity::siteCount(int persons)
{
    if (persons < 5000)
        return std::max(1, persons * 12 / 1000);
    return static_cast<int>(60 + qint64{persons - 5000} * 1440 / 95000);
}

void SyntheticCity::addSite(int number, int beds, const std::vector<base::Id<domain::Operator>>& operators)
{
    domain::Accommodation site;
    site.id = m_ids.next<domain::Accommodation>();
    site.name = QStringLiteral("Haus %1 %2").arg(familyName(m_random)).arg(number);
    site.district = districtName(1 + number % 24);
    site.source = syntheticSource();
    domain::OperatingPeriod period;
    period.id = m_ids.next<domain::OperatingPeriod>();
    period.accommodation = site.id;
    period.period = base::DatedPeriod::of(base::dateOf(firstDay()), std::nullopt);
    period.pillar = pillarOf(number);
    period.operatedBy = operators[m_random.below(operators.size())];
    period.capacity.regularPlaces = beds;
    period.source = syntheticSource();
    Site kept;
    kept.id = site.id;
    kept.free = beds;
    const std::size_t firstRoom = m_city.rooms.size();
    std::vector<RoomSlot> slots =
        buildRooms(usualLayout(period.pillar, beds), site.id, period.pillar, m_ids, m_city);
    for (RoomSlot& slot : slots) {
        kept.rooms.push_back(m_city.rooms[slot.room].id);
        slot.room -= firstRoom;
    }
    kept.keeper = RoomKeeper(std::move(slots));
    m_city.accommodations.push_back(site);
    m_city.periods.push_back(period);
    m_sites.push_back(std::move(kept));
}

void SyntheticCity::buildSites()
{
    std::vector<base::Id<domain::Operator>> operators;
    for (int i = 0; i < 1 + m_persons / PersonsPerOperator; ++i) {
        operators.push_back(m_ids.next<domain::Operator>());
        m_city.operators.push_back({operators.back(),
                                    QStringLiteral("Betreiber %1 gGmbH").arg(familyName(m_random)),
                                    syntheticSource()});
    }
    const int sites = siteCount(m_persons);
    const int mean = std::max(8, static_cast<int>(qint64{m_persons} * 82 / 100 / sites));
    for (int number = 1; number <= sites; ++number)
        addSite(number, static_cast<int>(m_random.between(mean * 4 / 10, mean * 16 / 10)), operators);
}

void SyntheticCity::buildStaff()
{
    const domain::Team team{m_ids.next<domain::Team>(), QStringLiteral("Integrationsmanagement")};
    m_city.teams.push_back(team);
    const auto always = base::DatedPeriod::of(base::dateOf(firstDay()), std::nullopt);
    for (int i = 0; i < 1 + m_persons / PersonsPerWorker; ++i) {
        domain::Post post;
        post.id = m_ids.next<domain::Post>();
        post.name = QStringLiteral("IM %1").arg(i + 1, 4, 10, QLatin1Char('0'));
        post.funded = always;
        post.source = syntheticSource();
        m_city.posts.push_back(post);
        domain::Worker worker;
        worker.id = m_ids.next<domain::Worker>();
        worker.name = workerName(domain::Sex::Female, m_random);
        worker.languages = {QStringLiteral("de:native")};
        worker.team = team.id;
        worker.source = syntheticSource();
        m_city.workers.push_back(worker);
        m_city.contracts.push_back({m_ids.next<domain::Contract>(), worker.id, post.id, always, 100});
        domain::Deployment deployment;
        deployment.id = m_ids.next<domain::Deployment>();
        deployment.worker = worker.id;
        deployment.mode = domain::DeploymentMode::Mobile;
        deployment.place.district = districtName(1 + i % 24);
        deployment.tasks = {domain::StaffTask::Work, domain::StaffTask::MoveOut};
        deployment.period = always;
        deployment.source = syntheticSource();
        m_city.deployments.push_back(deployment);
    }
}

PartyWish SyntheticCity::nextWish(int most)
{
    static constexpr std::array Sizes{1, 1, 1, 1, 1, 1, 2, 3, 4, 5};
    PartyWish wish;
    wish.size = std::min(most, Sizes[m_random.below(Sizes.size())]);
    if (wish.size == 1)
        wish.shape = m_random.chance(1, 4) ? PartyShape::Woman : PartyShape::Man;
    else
        wish.shape = wish.size == 2 ? PartyShape::Couple : PartyShape::Family;
    return wish;
}

void SyntheticCity::planHouseholds()
{
    for (int left = m_persons; left > 0; left -= m_plans.back().wish.size) {
        Plan plan;
        plan.wish = nextWish(left);
        const auto arrival = firstDay() + static_cast<DayNumber>(m_random.below(ArrivalYears * DaysPerYear));
        const auto leaving = arrival + static_cast<DayNumber>(m_random.between(700, 5000));
        const auto days = std::min(leaving, lastDay()) - arrival;
        plan.days = {arrival, 0, 0, 0, leaving};
        for (std::size_t i = 1; i < StaysEach; ++i)
            plan.days[i] = arrival + static_cast<DayNumber>(m_random.between(1, days - 1));
        std::sort(plan.days.begin(), plan.days.end());
        m_events.push({arrival, m_plans.size()});
        m_plans.push_back(std::move(plan));
    }
}

/// One that has room, found by chance; the emptiest of those seen when the city is nearly full.
std::size_t SyntheticCity::siteFor(int people)
{
    std::size_t best = m_random.below(m_sites.size());
    for (int tries = 0; tries < 40 && m_sites[best].free < people + 1; ++tries) {
        const std::size_t other = m_random.below(m_sites.size());
        if (m_sites[other].free > m_sites[best].free)
            best = other;
    }
    return best;
}

void SyntheticCity::emitHousehold(Plan& plan, std::optional<DayNumber> left)
{
    const Party party = m_people.arrive(plan.wish, plan.days.front());
    m_people.describe(party, left);
    for (std::size_t i = 0; i < plan.segments.size(); ++i) {
        const Segment& segment = plan.segments[i];
        const bool last = i + 1 == plan.segments.size();
        const auto to = last ? left : std::optional(plan.segments[i + 1].from);
        for (std::size_t p = 0; p < party.persons.size(); ++p) {
            domain::Stay stay;
            stay.id = m_ids.next<domain::Stay>();
            stay.person = m_city.persons[party.persons[p]].id;
            stay.accommodation = m_sites[segment.site].id;
            if (segment.slots[p])
                stay.room = m_sites[segment.site].rooms[*segment.slots[p]];
            stay.period = daysFrom(segment.from, to);
            if (to)
                stay.endReason = last ? domain::EndReason::OwnFlat : domain::EndReason::MovedWithin;
            m_city.stays.push_back(std::move(stay));
        }
    }
    m_personsMade += party.size();
    plan.segments = {};
}

void SyntheticCity::handle(const Event& event)
{
    Plan& plan = m_plans[event.household];
    if (!plan.segments.empty()) {
        const Segment& current = plan.segments.back();
        m_sites[current.site].keeper.release(current.slots);
        m_sites[current.site].free += plan.wish.size;
    }
    if (plan.segments.size() == StaysEach) {
        emitHousehold(plan, event.day);
        return;
    }
    Segment segment;
    segment.site = siteFor(plan.wish.size);
    segment.from = event.day;
    const RoomUse use = plan.wish.size > 1                     ? RoomUse::Family
                        : plan.wish.shape == PartyShape::Woman ? RoomUse::Women
                                                               : RoomUse::Men;
    segment.slots = m_sites[segment.site].keeper.take(use, plan.wish.size, event.day);
    m_sites[segment.site].free -= plan.wish.size;
    plan.segments.push_back(std::move(segment));
    m_events.push({plan.days[plan.segments.size()], event.household});
}

bool SyntheticCity::next(SampleCity& city)
{
    m_city.clear();
    if (!m_sitesMade) {
        m_sitesMade = true;
        buildSites();
        buildStaff();
        planHouseholds();
        std::swap(city, m_city);
        return true;
    }
    while (!m_events.empty() && static_cast<int>(m_city.persons.size()) < PersonsPerPiece) {
        const Event event = m_events.top();
        m_events.pop();
        if (event.day < lastDay())
            handle(event);
        else
            emitHousehold(m_plans[event.household], std::nullopt);
    }
    std::swap(city, m_city);
    return !city.persons.empty();
}

} // namespace sample
