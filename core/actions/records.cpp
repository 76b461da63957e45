// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records.h"

#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

namespace {

template <domain::Record R>
QString labelOf(const char* verb)
{
    return QLatin1String(verb) + QLatin1Char('-') + dashedName(domain::kindOf<R>());
}

} // namespace

template <domain::Record R>
base::Problems check(store::File& file, const R& record)
{
    return allProblemsOf(file, record);
}

template <domain::Record R>
Made<R> create(store::File& file, R record)
{
    Made<R> made;
    made.problems = check(file, record);
    if (!made.ok())
        return made;
    if (record.id.isNull())
        record.id = file.ids().template next<R>();
    store::Write write(file, labelOf<R>("create"), store::Subject::of(record.id));
    made.id = write.insert(record);
    made.action = write.commit();
    return made;
}

template <domain::Record R>
Outcome edit(store::File& file, const R& record)
{
    Outcome outcome;
    outcome.problems = check(file, record);
    if (!store::RowQuery(file, domain::kindOf<R>(), record.id.uuid()).next())
        outcome.problems.push_back(error("record-gone", ""));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, labelOf<R>("edit"), store::Subject::of(record.id));
    write.update(record);
    outcome.action = write.commit();
    return outcome;
}

template <domain::Record R>
Outcome remove(store::File& file, const base::Id<R>& id)
{
    Outcome outcome;
    const int uses = usesOf(file, domain::kindOf<R>(), id.uuid());
    if (uses > 0)
        outcome.problems.push_back(error("still-in-use", "", {QString::number(uses)}));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, labelOf<R>("remove"), store::Subject::of(id));
    write.remove(id);
    outcome.action = write.commit();
    return outcome;
}

#define LOTSE_RECORD_ACTIONS(R)                                                                              \
    template base::Problems check(store::File&, const domain::R&);                                           \
    template Made<domain::R> create(store::File&, domain::R);                                                \
    template Outcome edit(store::File&, const domain::R&);                                                   \
    template Outcome remove(store::File&, const base::Id<domain::R>&);

LOTSE_RECORD_ACTIONS(Operator)
LOTSE_RECORD_ACTIONS(Accommodation)
LOTSE_RECORD_ACTIONS(OperatingPeriod)
LOTSE_RECORD_ACTIONS(ReportedFigure)
LOTSE_RECORD_ACTIONS(Section)
LOTSE_RECORD_ACTIONS(Room)
LOTSE_RECORD_ACTIONS(Block)
LOTSE_RECORD_ACTIONS(Reservation)
LOTSE_RECORD_ACTIONS(InspectionFinding)
LOTSE_RECORD_ACTIONS(Household)
LOTSE_RECORD_ACTIONS(Person)
LOTSE_RECORD_ACTIONS(Membership)
LOTSE_RECORD_ACTIONS(ExpectedMember)
LOTSE_RECORD_ACTIONS(ResidenceStatus)
LOTSE_RECORD_ACTIONS(BenefitRegime)
LOTSE_RECORD_ACTIONS(Need)
LOTSE_RECORD_ACTIONS(Consent)
LOTSE_RECORD_ACTIONS(Restriction)
LOTSE_RECORD_ACTIONS(Stay)
LOTSE_RECORD_ACTIONS(Presence)
LOTSE_RECORD_ACTIONS(Quota)
LOTSE_RECORD_ACTIONS(Team)
LOTSE_RECORD_ACTIONS(Post)
LOTSE_RECORD_ACTIONS(Worker)
LOTSE_RECORD_ACTIONS(Contract)
LOTSE_RECORD_ACTIONS(Absence)
LOTSE_RECORD_ACTIONS(Deployment)
LOTSE_RECORD_ACTIONS(RatioRule)
LOTSE_RECORD_ACTIONS(ValueRule)
LOTSE_RECORD_ACTIONS(Setting)
LOTSE_RECORD_ACTIONS(Contact)

#undef LOTSE_RECORD_ACTIONS

} // namespace actions
