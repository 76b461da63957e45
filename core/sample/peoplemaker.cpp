// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/peoplemaker.h"

#include "core/sample/names.h"

#include <algorithm>

namespace sample {

using base::DayNumber;
using domain::HouseholdRole;
using domain::Person;
using domain::Sex;

namespace {

constexpr int AdultAge = 18 * DaysPerYear;

bool isUkrainian(const Party& party)
{
    return party.origin == &ukraine();
}

QString numbered(QLatin1Char letter, int number, int width)
{
    return QString(letter) + QLatin1Char('-') + QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

} // namespace

QString inventedSource()
{
    static const QString source = QStringLiteral("erfunden");
    return source;
}

base::DatedPeriod daysFrom(DayNumber from, std::optional<DayNumber> to)
{
    return base::DatedPeriod::of(base::dateOf(from), to ? std::optional(base::dateOf(*to)) : std::nullopt);
}

PeopleMaker::PeopleMaker(SampleCity& city, const base::IdSource& ids, base::SeededRandom& random)
    : m_city(city)
    , m_ids(ids)
    , m_random(random)
{}

int PeopleMaker::adultAge()
{
    const int young = static_cast<int>(m_random.between(AdultAge, 33 * DaysPerYear));
    const int any = static_cast<int>(m_random.between(20 * DaysPerYear, 58 * DaysPerYear));
    return m_random.chance(2, 3) ? young : any;
}

void PeopleMaker::addPerson(Party& party, Sex sex, int ageDays, HouseholdRole role, const QString& family)
{
    Person person;
    person.id = m_ids.next<Person>();
    person.familyName = family;
    person.givenName = givenName(party.origin->culture, sex, m_random);
    if (party.origin->culture == Culture::Arabic && m_random.chance(1, 400))
        std::tie(person.familyName, person.givenName) = arabicScriptName(sex, m_random);
    person.born = base::ImpreciseDate::of(base::dateOf(party.arrived - ageDays));
    if (m_random.chance(1, 12)) // papers that know the year only say 1 January
        person.born =
            base::ImpreciseDate::of(QDate(person.born->earliest().year(), 1, 1), base::Precision::Year);
    person.sex = sex;
    person.nationalities = {QString::fromLatin1(party.origin->nationality)};
    person.languages = {QString::fromLatin1(party.origin->language) + QStringLiteral(":native")};
    if (ageDays > 10 * DaysPerYear && m_random.chance(1, 3))
        person.languages.append(m_random.chance(1, 3) ? QStringLiteral("en:B1") : QStringLiteral("de:A1"));
    person.arrived = base::ImpreciseDate::of(base::dateOf(party.arrived));
    if (party.assigned)
        person.assigned = person.arrived;
    person.fileNumber = numbered(QLatin1Char('F'), ++m_files, 6);
    person.source = inventedSource();
    m_city.memberships.push_back({m_ids.next<domain::Membership>(), m_city.households[party.household].id,
                                  person.id, role, daysFrom(party.arrived, std::nullopt)});
    party.persons.push_back(m_city.persons.size());
    m_city.persons.push_back(std::move(person));
}

void PeopleMaker::addFamily(Party& party, const PartyWish& wish, const QString& family)
{
    const bool couple = wish.shape != PartyShape::SingleParent;
    const int parentAge = std::max(adultAge(), 23 * DaysPerYear);
    const Sex first = couple ? Sex::Male : m_random.chance(5, 6) ? Sex::Female : Sex::Male;
    addPerson(party, first, parentAge, HouseholdRole::Reference, family);
    if (couple) {
        const QString own = m_random.chance(1, 5) ? familyName(m_random) : family;
        const int age = std::max(AdultAge, parentAge - static_cast<int>(m_random.between(-400, 2400)));
        addPerson(party, Sex::Female, age, HouseholdRole::Partner, own);
    }
    const int oldest = std::min(parentAge - 19 * DaysPerYear, 17 * DaysPerYear);
    while (party.size() < wish.size) {
        const bool infant = wish.withInfant && party.size() + 1 == wish.size;
        const int age = static_cast<int>(infant ? m_random.between(60, 200) : m_random.between(400, oldest));
        addPerson(party, m_random.chance(1, 2) ? Sex::Female : Sex::Male, age, HouseholdRole::Child, family);
    }
}

Party PeopleMaker::arrive(const PartyWish& wish, DayNumber day)
{
    static const DayNumber War = base::dayNumber(QDate(2022, 3, 1));
    Party party;
    party.origin = day >= War && m_random.chance(3, 10) ? &ukraine() : &pickOrigin(m_random);
    party.shape = wish.shape;
    party.arrived = day;
    party.assigned = wish.assigned;
    if (isUkrainian(party))
        party.recognised = day;
    else if (static_cast<int>(m_random.below(100)) < party.origin->protectionPercent)
        party.recognised = day + static_cast<DayNumber>(m_random.between(120, 620));
    party.household = m_city.households.size();
    m_city.households.push_back({m_ids.next<domain::Household>(),
                                 numbered(QLatin1Char('H'), ++m_households, 4),
                                 {},
                                 inventedSource()});
    const QString family = familyName(m_random);
    if (wish.size == 1) {
        const Sex sex = wish.shape == PartyShape::Woman ? Sex::Female : Sex::Male;
        addPerson(party, sex, adultAge(), HouseholdRole::Reference, family);
    } else {
        addFamily(party, wish, family);
    }
    return party;
}

void PeopleMaker::describe(const Party& party, std::optional<DayNumber> left)
{
    for (const std::size_t person : party.persons)
        describePerson(party, person, left);
    static constexpr const char16_t* Wishes[] = {u"Wohnung in der Nähe der Schule",
                                                 u"Erdgeschoss oder Aufzug", u"bleibt gern im Stadtteil",
                                                 u"sucht auch im Umland"};
    if (m_random.chance(1, 12))
        m_city.households[party.household].wishes = QString::fromUtf16(Wishes[m_random.below(4)]);
    if (party.size() == 1 && party.recognised && m_random.chance(1, 20))
        m_city.expectedMembers.push_back(
            {m_ids.next<domain::ExpectedMember>(), m_city.households[party.household].id,
             QStringLiteral("Ehepartner und Kinder"),
             base::ImpreciseDate::of(base::dateOf(*party.recognised + 300), base::Precision::About),
             static_cast<int>(m_random.between(1, 4))});
}

void PeopleMaker::describePerson(const Party& party, std::size_t index, std::optional<DayNumber> left)
{
    Person& person = m_city.persons[index];
    addStatuses(party, person, left);
    addRegimes(party, person, left);
    if (!party.assigned)
        return;
    addNeeds(party, person);
    addConsents(party, person);
}

void PeopleMaker::addStatus(const Person& person, domain::StatusKind kind, const char16_t* norm,
                            DayNumber from, std::optional<DayNumber> to)
{
    m_city.statuses.push_back({m_ids.next<domain::ResidenceStatus>(), person.id, kind,
                               QString::fromUtf16(norm), daysFrom(from, to), inventedSource()});
}

void PeopleMaker::addStatuses(const Party& party, const Person& person, std::optional<DayNumber> left)
{
    using K = domain::StatusKind;
    static const DayNumber Certificates = base::dayNumber(QDate(2016, 2, 5));
    static const DayNumber SubsidiaryFrom = base::dayNumber(QDate(2016, 3, 17));
    const DayNumber arrived = party.arrived;
    if (isUkrainian(party)) {
        addStatus(person, K::TemporaryProtection, u"§ 24 AufenthG", arrived, std::nullopt);
        return;
    }
    DayNumber procedureFrom = arrived;
    if (arrived >= Certificates && party.household % 4 == 0) { // not every file keeps the certificate
        procedureFrom = arrived + 45;
        addStatus(person, K::ArrivalCertificate, u"§ 63a AsylG", arrived, procedureFrom);
    }
    const DayNumber decided =
        party.recognised.value_or(arrived + 200 + static_cast<DayNumber>(m_random.below(300)));
    const bool known = !left || decided < *left;
    addStatus(person, K::AsylumProcedure, u"§ 55 AsylG", procedureFrom,
              known ? std::optional(decided) : std::nullopt);
    if (!known)
        return;
    if (!party.recognised) {
        addStatus(person, K::Toleration, u"§ 60a AufenthG", decided, std::nullopt);
        return;
    }
    const bool strong = party.origin->protectionPercent > 80;
    if (strong && (decided < SubsidiaryFrom || m_random.chance(1, 2)))
        addStatus(person, K::RefugeeStatus, u"§ 25 (2) 1. Alt. AufenthG", decided, std::nullopt);
    else if (strong || m_random.chance(1, 2))
        addStatus(person, K::SubsidiaryProtection, u"§ 25 (2) 2. Alt. AufenthG", decided, std::nullopt);
    else
        addStatus(person, K::DeportationBan, u"§ 25 (3) AufenthG", decided, std::nullopt);
}

void PeopleMaker::addRegime(const Person& person, domain::Regime regime, DayNumber from,
                            std::optional<DayNumber> to)
{
    domain::BenefitRegime record;
    record.id = m_ids.next<domain::BenefitRegime>();
    record.person = person.id;
    record.regime = regime;
    record.period = daysFrom(from, to);
    const bool asylum = regime == domain::Regime::AsylbLG;
    record.reason = asylum ? QStringLiteral("Aufnahme") : QStringLiteral("Rechtskreiswechsel");
    record.authority = regime == domain::Regime::SgbII ? QStringLiteral("Jobcenter Region Hannover")
                                                       : QStringLiteral("Fachbereich Soziales");
    m_city.regimes.push_back(std::move(record));
}

void PeopleMaker::addRegimes(const Party& party, const Person& person, std::optional<DayNumber> left)
{
    static const DayNumber UkraineChange = base::dayNumber(QDate(2022, 6, 1));
    std::optional<DayNumber> change;
    if (isUkrainian(party)) {
        change = std::max(UkraineChange, party.arrived);
    } else if (party.recognised) {
        const QDate month = base::dateOf(*party.recognised).addMonths(1);
        change = base::dayNumber(QDate(month.year(), month.month(), 1));
    }
    if (change && left && *change >= *left)
        change.reset();
    if (!change || *change > party.arrived)
        addRegime(person, domain::Regime::AsylbLG, party.arrived, change);
    if (!change)
        return;
    const bool old = person.born->earliest().addYears(66) < base::dateOf(*change);
    addRegime(person, old ? domain::Regime::SgbXII : domain::Regime::SgbII, *change, std::nullopt);
}

void PeopleMaker::addNeeds(const Party& party, Person& person)
{
    const auto add = [&](const QString& what, domain::NeedStrength strength) {
        m_city.needs.push_back(
            {m_ids.next<domain::Need>(), person.id, what, strength, daysFrom(party.arrived, std::nullopt)});
    };
    using S = domain::NeedStrength;
    if (m_random.chance(1, 60)) {
        add(QStringLiteral("step-free"), S::Must);
        if (m_random.chance(1, 3))
            person.needsEmergencyHelp = true;
    }
    if (party.shape == PartyShape::Woman && m_random.chance(1, 4))
        add(QStringLiteral("women-only"), S::Must);
    if (m_random.chance(1, 80))
        add(QStringLiteral("quiet"), S::Should);
    if (m_random.chance(1, 120))
        add(QStringLiteral("near-hospital"), S::Should);
    if (m_random.chance(1, 90))
        add(QStringLiteral("own-bath"), S::Should);
    if (person.born->day() > party.arrived - DaysPerYear)
        add(QStringLiteral("cot"), S::Must);
    if (m_random.chance(1, 25))
        add(QStringLiteral("language:") + QString::fromLatin1(party.origin->language), S::Should);
}

void PeopleMaker::addConsents(const Party& party, const Person& person)
{
    const bool adult = person.born->day() <= party.arrived - AdultAge;
    if (!adult || !m_random.chance(1, 5))
        return;
    const DayNumber given = party.arrived + static_cast<DayNumber>(m_random.between(7, 120));
    const QString purpose =
        m_random.chance(2, 3) ? QStringLiteral("flat-search") : QStringLiteral("counselling");
    m_city.consents.push_back({m_ids.next<domain::Consent>(), person.id, purpose,
                               daysFrom(given, given + 2 * DaysPerYear), m_random.chance(1, 30)});
}

} // namespace sample
