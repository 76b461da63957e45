// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/check.h"

namespace actions {

namespace {

constexpr int MostBeds = 1000;
constexpr int MostPlaces = 100'000;
constexpr int MostPersons = 10'000'000;
constexpr int MostFteHundredths = 100; // one person is one post at most; several contracts add up

/// Collects the problems of one record.
class Collector {
public:
    Collector& require(const QString& text, const char* field)
    {
        if (text.trimmed().isEmpty())
            m_problems.push_back(error("required", field));
        return *this;
    }
    Collector& require(bool present, const char* field)
    {
        if (!present)
            m_problems.push_back(error("required", field));
        return *this;
    }
    Collector& within(qint64 value, qint64 low, qint64 high, const char* field)
    {
        if (value < low || value > high)
            m_problems.push_back(error("out-of-range", field, {QString::number(low), QString::number(high)}));
        return *this;
    }
    Collector& within(const std::optional<int>& value, qint64 low, qint64 high, const char* field)
    {
        return value ? within(qint64{*value}, low, high, field) : *this;
    }
    Collector& period(const base::DatedPeriod& period, const char* field)
    {
        if (!period.isValid())
            m_problems.push_back(error("ends-before-start", field));
        return *this;
    }
    Collector& add(bool wrong, const char* code, const char* field)
    {
        if (wrong)
            m_problems.push_back(error(code, field));
        return *this;
    }
    [[nodiscard]] base::Problems take() { return std::move(m_problems); }

private:
    base::Problems m_problems;
};

} // namespace

base::Problem error(const char* code, const char* field, QStringList arguments)
{
    return {base::Severity::Error, QString::fromLatin1(code), std::move(arguments),
            QString::fromLatin1(field)};
}

base::Problem warning(const char* code, const char* field, QStringList arguments)
{
    return {base::Severity::Warning, QString::fromLatin1(code), std::move(arguments),
            QString::fromLatin1(field)};
}

base::Problems problemsOf(const domain::Operator& record)
{
    return Collector().require(record.name, "name").take();
}

base::Problems problemsOf(const domain::Accommodation& record)
{
    return Collector()
        .require(record.name, "name")
        .add(record.coordinates && !record.coordinates->isValid(), "invalid-value", "coordinates")
        .take();
}

base::Problems problemsOf(const domain::OperatingPeriod& record)
{
    return Collector()
        .period(record.period, "period")
        .within(record.capacity.regularPlaces, 0, MostPlaces, "capacity")
        .within(record.capacity.overloadPlaces, 0, MostPlaces, "capacity")
        .take();
}

base::Problems problemsOf(const domain::ReportedFigure& record)
{
    return Collector()
        // how many live there changes daily; a number of places without a day is kept as found
        .require(record.day || record.measure == domain::ReportedMeasure::Places, "day")
        .within(qint64{record.count}, 0, MostPersons, "count")
        .take();
}

base::Problems problemsOf(const domain::Section& record)
{
    return Collector().require(record.name, "name").take();
}

base::Problems problemsOf(const domain::Room& record)
{
    return Collector()
        .require(record.name, "name")
        .within(qint64{record.beds}, 0, MostBeds, "beds")
        .within(record.areaSquareDecimetres, 0, 10'000'000, "area")
        .within(record.floor, -10, 200, "floor")
        .period(record.existence, "existence")
        .take();
}

base::Problems problemsOf(const domain::Block& record)
{
    return Collector().period(record.period, "period").within(record.places, 0, MostPlaces, "places").take();
}

base::Problems problemsOf(const domain::Reservation& record)
{
    return Collector()
        .period(record.period, "period")
        .within(qint64{record.places}, 1, MostPlaces, "places")
        .take();
}

base::Problems problemsOf(const domain::InspectionFinding& record)
{
    return Collector().period(record.period, "period").require(record.defect, "defect").take();
}

base::Problems problemsOf(const domain::Household& record)
{
    return Collector().require(record.reference, "reference").take();
}

base::Problems problemsOf(const domain::Person& record)
{
    return Collector()
        .require(record.familyName + record.givenName, "family_name")
        .add(record.born && record.arrived && record.arrived->latest() < record.born->earliest(),
             "arrived-before-birth", "arrived")
        .take();
}

base::Problems problemsOf(const domain::Membership& record)
{
    return Collector().period(record.period, "period").take();
}

base::Problems problemsOf(const domain::ExpectedMember& record)
{
    return Collector().within(qint64{record.persons}, 1, 100, "persons").take();
}

base::Problems problemsOf(const domain::ResidenceStatus& record)
{
    return Collector().period(record.period, "period").take();
}

base::Problems problemsOf(const domain::BenefitRegime& record)
{
    return Collector().period(record.period, "period").take();
}

base::Problems problemsOf(const domain::Need& record)
{
    return Collector().require(record.what, "what").period(record.period, "period").take();
}

base::Problems problemsOf(const domain::Consent& record)
{
    return Collector().require(record.purpose, "purpose").period(record.period, "period").take();
}

base::Problems problemsOf(const domain::Restriction& record)
{
    const bool isPair = record.kind == domain::RestrictionKind::ConflictPair;
    return Collector()
        .period(record.period, "period")
        .require(!isPair || record.otherPerson.has_value(), "other_person")
        .add(isPair && record.otherPerson == record.person, "same-person", "other_person")
        .take();
}

base::Problems problemsOf(const domain::Stay& record)
{
    return Collector()
        .period(record.period, "period")
        .require(record.period.from.has_value(), "period")
        .take();
}

base::Problems problemsOf(const domain::Presence& record)
{
    return Collector().require(record.day.isValid(), "day").take();
}

base::Problems problemsOf(const domain::Quota& record)
{
    return Collector()
        .period(record.period, "period")
        .within(qint64{record.persons}, 0, MostPersons, "persons")
        .take();
}

base::Problems problemsOf(const domain::Team& record)
{
    return Collector().require(record.name, "name").take();
}

base::Problems problemsOf(const domain::Post& record)
{
    return Collector()
        .require(record.name, "name")
        .within(qint64{record.fteHundredths}, 1, MostFteHundredths, "fte")
        .period(record.funded, "funded")
        .add(record.fixedTerm && !record.funded.to, "fixed-term-without-end", "funded")
        .take();
}

base::Problems problemsOf(const domain::Worker& record)
{
    return Collector().require(record.name, "name").take();
}

base::Problems problemsOf(const domain::Contract& record)
{
    return Collector()
        .period(record.period, "period")
        .within(qint64{record.fteHundredths}, 0, MostFteHundredths, "fte")
        .take();
}

base::Problems problemsOf(const domain::Absence& record)
{
    return Collector()
        .period(record.period, "period")
        .require(record.period.from.has_value(), "period")
        .take();
}

base::Problems problemsOf(const domain::Deployment& record)
{
    const bool nowhere = record.mode == domain::DeploymentMode::OnSite && !record.place.accommodation;
    return Collector()
        .period(record.period, "period")
        .within(qint64{record.shareHundredths}, 0, MostFteHundredths, "share")
        .within(qint64{record.weekdays}, 1, 0b1111111, "weekdays")
        .add(!record.place.isValid(), "invalid-value", "place")
        .add(nowhere, "on-site-without-site", "place")
        .take();
}

base::Problems problemsOf(const domain::RatioRule& record)
{
    return Collector()
        .require(record.code, "code")
        .add(!record.ratio.isValid(), "invalid-value", "ratio")
        .within(record.stepUnits, 1, MostPersons, "step_units")
        .within(record.minimumFteHundredths, 0, MostPersons, "minimum_fte")
        .within(record.thresholdUnits, 0, MostPersons, "threshold_units")
        .period(record.validity, "validity")
        .take();
}

base::Problems problemsOf(const domain::ValueRule& record)
{
    return Collector()
        .require(record.code, "code")
        .require(record.unit, "unit")
        .period(record.validity, "validity")
        .take();
}

base::Problems problemsOf(const domain::Setting& record)
{
    return Collector().require(record.key, "key").take();
}

base::Problems problemsOf(const domain::KeptFinding& record)
{
    return Collector()
        .require(record.acceptance.reason, "reason")
        .add(record.finding.code.isEmpty() || record.finding.records.isEmpty(), "invalid-value", "finding")
        .take();
}

base::Problems problemsOf(const domain::Contact& record)
{
    const bool hasStep = !record.nextStep.trimmed().isEmpty();
    return Collector()
        .require(record.day.isValid(), "day")
        // a step without a day is never due, a day without a step says nothing
        .require(hasStep || !record.nextDue, "next_step")
        .require(!hasStep || record.nextDue.has_value(), "next_due")
        .add(record.nextDone && !hasStep, "done-without-step", "next_done")
        .take();
}

} // namespace actions
