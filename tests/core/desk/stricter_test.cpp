// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/stricter.h"

#include "core/domain/household/household.h"
#include "core/domain/household/status.h"
#include "core/store/history.h"
#include "tests/core/store/exchange.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace testing;
using desk::StricterValues;

namespace {

/// The record as the stricter values make it.
template <class R>
R stricterOf(store::File& file, const base::Id<R>& id)
{
    auto cells = domain::toCells(*store::Records<R>(file).find(id));
    StricterValues(file).applyTo(domain::kindOf<R>(), id.uuid(), cells);
    return *domain::fromCells<R>(id, cells);
}

/// The same record changed to `change(…, true)` in one copy and to `change(…, false)` in another, which then
/// meet. `firstIsLater`: whose clock is ahead.
template <class R, class Change>
base::Id<R> changedApart(Replica& a, Replica& b, R record, bool firstIsLater, Change change)
{
    const auto act = [](Replica& copy, const auto& job) {
        store::Write write(*copy.file, QStringLiteral("test"));
        job(write);
        write.commit();
    };
    act(a, [&](store::Write& to) { to.insert(record); });
    pull(*b.file, *a.file);
    (firstIsLater ? a : b).clock.advance(60'000);
    act(a, [&](store::Write& to) { to.update(change(record, true)); });
    act(b, [&](store::Write& to) { to.update(change(record, true)); });
    act(b, [&](store::Write& to) { to.update(change(record, false)); }); // and back: now they disagree
    pull(*a.file, *b.file);
    pull(*b.file, *a.file);
    REQUIRE_FALSE(store::conflicts(*a.file).empty());
    return record.id;
}

} // namespace

TEST_CASE("Until a person chooses, somebody whom one copy says to need help in an emergency needs it",
          "[desk]")
{
    const bool isLater = GENERATE(true, false);
    Replica a{1};
    Replica b{2};
    domain::Person person;
    person.familyName = QStringLiteral("Test");
    person.id = a.file->ids().next<domain::Person>();
    const auto id = changedApart(a, b, person, isLater, [](domain::Person one, bool isFirst) {
        one.needsEmergencyHelp = isFirst;
        one.givenName = isFirst ? QStringLiteral("A") : QStringLiteral("B");
        return one;
    });
    for (Replica* copy : {&a, &b}) {
        const auto winner = *store::Records<domain::Person>(*copy->file).find(id);
        const auto shown = stricterOf(*copy->file, id);
        CHECK(shown.needsEmergencyHelp);
        CHECK(shown.givenName == winner.givenName); // no question of safety
    }
}

TEST_CASE("Until a person chooses, a consent that one copy says to be withdrawn is withdrawn", "[desk]")
{
    const bool isLater = GENERATE(true, false);
    Replica a{1};
    Replica b{2};
    domain::Consent consent;
    consent.id = a.file->ids().next<domain::Consent>();
    consent.person = a.file->ids().next<domain::Person>();
    const auto id = changedApart(a, b, consent, isLater, [](domain::Consent one, bool isFirst) {
        one.withdrawn = isFirst;
        one.purpose = isFirst ? QStringLiteral("A") : QStringLiteral("B");
        return one;
    });
    CHECK(stricterOf(*a.file, id).withdrawn);
    CHECK(stricterOf(*b.file, id).withdrawn);
}

TEST_CASE("What nobody disputes is shown as it is", "[desk]")
{
    Replica a{1};
    domain::Person person;
    person.id = a.file->ids().next<domain::Person>();
    store::Write write(*a.file, QStringLiteral("test"));
    write.insert(person);
    write.commit();
    CHECK(stricterOf(*a.file, person.id) == person);
}
