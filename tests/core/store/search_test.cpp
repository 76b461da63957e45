// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/store/search.h"
#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace testing;
using store::Write;

namespace {

const QDate Today(2026, 3, 1);

struct City : Replica {
    base::Id<domain::Person> add(const char* family, const char* given, bool isPresent = false)
    {
        Write write(*file, QStringLiteral("test"));
        domain::Person person;
        person.familyName = QString::fromUtf8(family);
        person.givenName = QString::fromUtf8(given);
        write.insert(person);
        if (isPresent) {
            domain::Stay stay;
            stay.person = person.id;
            stay.accommodation = roomOf({}, 1).accommodation;
            stay.period = base::DatedPeriod::of(Today.addDays(-9), std::nullopt);
            write.insert(stay);
        }
        write.commit();
        return person.id;
    }
    std::vector<base::Uuid> find(const char* text)
    {
        std::vector<base::Uuid> ids;
        for (const auto& hit : store::search(*file, QString::fromUtf8(text), Today))
            ids.push_back(hit.row);
        return ids;
    }
    bool finds(const char* text, const base::Id<domain::Person>& id)
    {
        const auto found = find(text);
        return std::find(found.begin(), found.end(), id.uuid()) != found.end();
    }
};

} // namespace

TEST_CASE("A name is found by its beginnings, in any order and spelling of umlauts", "[store]")
{
    City city;
    const auto jorg = city.add("Müller-Lüdenscheidt", "Jörg");
    city.add("Schmidt", "Anna");
    for (const char* text : {"mul", "Müll", "mueller", "jo", "joerg mu", "Lüd Jörg", "MULLERLUD"}) {
        CAPTURE(text);
        CHECK(city.find(text) == std::vector{jorg.uuid()});
    }
    CHECK(city.find("").empty());
    CHECK(city.find("\"*) OR").empty());
}

TEST_CASE("Who is present comes first, then who fits better", "[store]")
{
    City city;
    const auto away = city.add("Amin", "A");
    const auto present = city.add("Aminzadeh", "B", true);
    CHECK(city.find("amin") == std::vector{present.uuid(), away.uuid()});
    CHECK(store::search(*city.file, u"amin", Today)[0].isPresent());
    CHECK_FALSE(store::search(*city.file, u"amin", Today.addDays(-100))[0].isPresent());
}

TEST_CASE("When little is found, other spellings and typing errors count", "[store]")
{
    City city;
    const auto mohammed = city.add("Rahimi", "Mohammed");
    CHECK(city.finds("Muhamad", mohammed));
    CHECK(city.finds("rahmii", mohammed));
    CHECK(store::search(*city.file, u"Muhamad", Today)[0].isApproximate);
    CHECK_FALSE(city.finds("Katharina", mohammed));
}

TEST_CASE("Other spellings of a name are found also when many have the one asked for", "[store]")
{
    City city;
    for (const char* given : {"Zainab", "Zainab", "Zainab", "Zainab"})
        city.add("Alt", given);
    const auto zeinab = city.add("Neu", "Zeinab");
    const auto khalid = city.add("Neu", "Khalid");
    for (const char* given : {"Halid", "Halid", "Halid"})
        city.add("Alt", given);
    for (const char* text : {"zainab", "Zaynab", "Zeinab"}) {
        CAPTURE(text);
        CHECK(city.finds(text, zeinab));
    }
    CHECK(city.find("zainab").back() == zeinab.uuid());
    for (const char* text : {"Halid", "Khalid", "Chalid"}) {
        CAPTURE(text);
        CHECK(city.finds(text, khalid));
    }
}

TEST_CASE("A name with Abd is found as one word and as two or three", "[store]")
{
    City city;
    const auto one = city.add("Masri", "Abdulrahman");
    const auto three = city.add("Masri", "Abd al-Rahman");
    city.add("Masri", "Karim");
    for (const char* text :
         {"Abd al-Rahman", "Abdul Rahman", "abdel rahman", "Abdelrahman", "Abdurrahman masri"}) {
        CAPTURE(text);
        CHECK(city.finds(text, one));
        CHECK(city.finds(text, three));
        CHECK(city.find(text).size() == 2);
    }
}

TEST_CASE("The spelling asked for comes before others, the nearest typing error first", "[store]")
{
    City city;
    const auto umlaut = city.add("M\u00f6wen", "A");
    const auto two = city.add("Moewen", "A");
    CHECK(city.find("M\u00d6WEN") == std::vector{umlaut.uuid(), two.uuid()});
    CHECK(city.find("moewen") == std::vector{two.uuid(), umlaut.uuid()});
    const auto far = city.add("Molenblick", "A");
    const auto near = city.add("M\u00f6wenblick", "A");
    CHECK(city.find("M\u00f6wnblick") == std::vector{near.uuid(), far.uuid()});
}

TEST_CASE("The index follows changes, deletions, undo and merges", "[store]")
{
    City city;
    const auto id = city.add("Alt", "Eva");
    auto person = *store::Records<domain::Person>(*city.file).find(id);
    person.familyName = QStringLiteral("Neumann");
    {
        Write write(*city.file, QStringLiteral("test"));
        write.update(person);
        write.commit();
    }
    CHECK(city.find("alt").empty());
    CHECK(city.finds("neumann", id));
    Replica other{5};
    pull(*other.file, *city.file);
    CHECK(store::search(*other.file, u"neumann eva", Today).size() == 1);
    REQUIRE(store::undo(*city.file));
    CHECK(city.finds("alt", id));
    {
        Write write(*city.file, QStringLiteral("test"));
        write.remove(id);
        write.commit();
    }
    CHECK(city.find("eva").empty());
    REQUIRE(store::undo(*city.file));
    CHECK(city.finds("eva", id));
    store::recomputeAll(*city.file);
    CHECK(city.find("eva").size() == 1);
}
