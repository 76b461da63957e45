// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/consents.h"
#include "core/store/records.h"
#include "core/store/write.h"
#include "tests/core/store/exchange.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using domain::Consent;

namespace {

const QDate GivenOn(2016, 1, 1);

/// What one copy makes of a consent.
struct ConsentEdit {
    int days = 0;
    bool withdrawn = false;
    bool forFlat = true;

    void applyTo(Consent& consent) const
    {
        consent.period = base::DatedPeriod::of(GivenOn, GivenOn.addDays(days));
        consent.withdrawn = withdrawn;
        consent.purpose = forFlat ? QStringLiteral("flat-search") : QStringLiteral("counselling");
    }
    static ConsentEdit any()
    {
        return {*rc::gen::inRange(1, 5), *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 4) > 0};
    }
};

template <class Change>
void writeTo(store::File& file, Change change)
{
    store::Write action(file, testing::ActionCode);
    change(action);
    action.commit();
}

/// Two copies that hold one consent.
struct ConsentCopies {
    explicit ConsentCopies(const ConsentEdit& first)
    {
        first.applyTo(consent);
        domain::Person person;
        person.familyName = QStringLiteral("Test");
        writeTo(*a, [&](store::Write& action) {
            consent.person = action.insert(person);
            action.insert(consent);
        });
        testing::pull(*b, *a);
    }
    void exchange()
    {
        testing::pull(*a, *b);
        testing::pull(*b, *a);
    }
    static void edit(store::File& file, Consent changed, const ConsentEdit& how)
    {
        how.applyTo(changed);
        writeTo(file, [&](store::Write& action) { action.update(changed); });
    }

    base::FixedClock clock{1'700'000'000'000};
    base::SeededRandom random{5};
    std::unique_ptr<store::File> a = store::File::inMemory({clock, random});
    std::unique_ptr<store::File> b = store::File::inMemory({clock, random});
    Consent consent;
};

/// A value that a copy changed rules as it is; where both did, both must allow; else the first one stands.
template <class V, class Allows>
bool allows(const V& first, const V& byA, const V& byB, Allows allowsValue)
{
    const bool isUntouched = byA == first && byB == first;
    return (!isUntouched || allowsValue(first)) && (byA == first || allowsValue(byA)) &&
           (byB == first || allowsValue(byB));
}

} // namespace

TEST_CASE("While copies disagree about a consent it holds only where each of their values allows", "[desk]")
{
    CHECK(rc::check([] {
        const auto first = ConsentEdit::any();
        const auto byA = ConsentEdit::any();
        const auto byB = ConsentEdit::any();
        ConsentCopies copies(first);
        ConsentCopies::edit(*copies.a, copies.consent, byA);
        ConsentCopies::edit(*copies.b, copies.consent, byB);
        copies.exchange();
        for (int day = 0; day < 5; ++day)
            for (const bool forFlat : {true, false}) {
                const bool expected =
                    allows(first.days, byA.days, byB.days, [&](int days) { return day < days; }) &&
                    allows(first.withdrawn, byA.withdrawn, byB.withdrawn, [](bool gone) { return !gone; }) &&
                    allows(first.forFlat, byA.forFlat, byB.forFlat,
                           [&](bool flat) { return flat == forFlat; });
                const QString purpose =
                    forFlat ? QStringLiteral("flat-search") : QStringLiteral("counselling");
                for (store::File* file : {copies.a.get(), copies.b.get()}) {
                    const auto rows = desk::consentsOn(*file, GivenOn.addDays(day));
                    RC_ASSERT((rows.size() == 1 && rows[0].purpose == purpose) == expected);
                }
            }
    }));
}

TEST_CASE("A consent withdrawn on one copy and prolonged on another holds not, and one deleted neither",
          "[desk]")
{
    ConsentCopies copies({3, false, true});
    CHECK(desk::consentsOn(*copies.a, GivenOn).at(0).name == QStringLiteral("Test"));
    ConsentCopies::edit(*copies.b, copies.consent, {300, false, true});
    SECTION("withdrawn")
    {
        ConsentCopies::edit(*copies.a, copies.consent, {3, true, true});
    }
    SECTION("deleted")
    {
        writeTo(*copies.a, [&](store::Write& action) { action.remove(copies.consent.id); });
    }
    copies.exchange();
    CHECK(desk::consentsOn(*copies.a, GivenOn).empty());
    CHECK(desk::consentsOn(*copies.b, GivenOn).empty());
}

TEST_CASE("A consent that both copies prolonged holds by the shorter of the two", "[desk]")
{
    ConsentCopies copies({3, false, true});
    ConsentCopies::edit(*copies.a, copies.consent, {100, false, true});
    ConsentCopies::edit(*copies.b, copies.consent, {200, false, true});
    copies.exchange();
    const auto rows = desk::consentsOn(*copies.b, GivenOn.addDays(99));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].isContested);
    CHECK(desk::consentsOn(*copies.b, GivenOn.addDays(100)).empty());
}
