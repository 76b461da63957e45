// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/amounts.h"

#include "core/domain/rules/shipped.h"
#include "ui/lang/translations.h"
#include "ui/words/terms.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A rule's value is written in its unit", "[words]")
{
    ui::Translations translations;
    const auto in = [&](ui::Language language, qint64 value, const char* unit) {
        translations.use(language);
        return words::amountText(value, QLatin1String(unit)).toStdString();
    };
    using ui::Language;
    CHECK(in(Language::German, 47'500, "cents-per-month") == "475,00 € im Monat");
    CHECK(in(Language::English, 47'500, "cents-per-month") == "€475.00 a month");
    CHECK(in(Language::German, 510'000, "cents-per-person-year") == "5.100,00 € je Person und Jahr");
    CHECK(in(Language::German, 450, "square-decimetres-per-person") == "4,5 m² je Person");
    CHECK(in(Language::German, 5'000, "square-decimetres") == "50 m²");
    CHECK(in(Language::German, 200, "residents") == "200 untergebrachte Personen");
    CHECK(in(Language::German, 7, "of-a-later-version") == "7 of-a-later-version");
}

TEST_CASE("Every shipped value has a name and a unit in words", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    for (const domain::ValueRule& rule : domain::shippedRules().values) {
        CAPTURE(rule.code.toStdString(), rule.unit.toStdString());
        CHECK(words::term(QStringLiteral("value-rule"), rule.code) != rule.code);
        CHECK_FALSE(words::amountText(rule.value, rule.unit).contains(rule.unit));
    }
}
