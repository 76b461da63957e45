// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/places.h"

#include "core/domain/household/household.h"
#include "core/domain/household/status.h"
#include "ui/lang/translations.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Countries, languages and needs are shown in words of the language in use", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(words::countryText(QStringLiteral("IQ")) == QStringLiteral("Irak"));
    CHECK(words::countryText(QStringLiteral("XXA")) == QStringLiteral("staatenlos"));
    CHECK(words::countryText(QStringLiteral("ZZ")) == QStringLiteral("ZZ"));
    CHECK(words::spokenText(QStringLiteral("ar:native")) == QStringLiteral("Arabisch (Muttersprache)"));
    CHECK(words::spokenText(QStringLiteral("de:A2")) == QStringLiteral("Deutsch A2"));
    CHECK(words::spokenText(QStringLiteral("prs")) == QStringLiteral("Dari"));
    CHECK(words::spokenText(QStringLiteral("qqq:B1")) == QStringLiteral("qqq B1"));
    CHECK(words::needText(QStringLiteral("step-free")) == QStringLiteral("stufenlos"));
    CHECK(words::needText(QStringLiteral("language:ti")) == QStringLiteral("Sprache: Tigrinya"));
    CHECK(words::needText(QStringLiteral("near the mosque")) == QStringLiteral("near the mosque"));
    translations.use(ui::Language::English);
    CHECK(words::countryText(QStringLiteral("IQ")) == QStringLiteral("Iraq"));
    CHECK(words::spokenText(QStringLiteral("ar:native")) == QStringLiteral("Arabic (native language)"));
}

TEST_CASE("Names are understood in both languages, however they are spelled, and as codes", "[words]")
{
    ui::Translations translations;
    for (const ui::Language language : {ui::Language::English, ui::Language::German}) {
        translations.use(language);
        for (const char* typed : {"Irak", "iraq", " IRAK ", "iq"})
            CHECK(words::countryCode(QString::fromUtf8(typed)) == QStringLiteral("IQ"));
        for (const char* typed : {"Côte d’Ivoire", "cote d'ivoire", "Elfenbeinküste", "CI"})
            CHECK(words::countryCode(QString::fromUtf8(typed)) == QStringLiteral("CI"));
        for (const char* typed : {"Arabisch (Muttersprache)", "arabic native language", "ar:native",
                                  "Arabisch native", "Arabisch: Muttersprache"})
            CHECK(words::spokenCode(QString::fromUtf8(typed)) == QStringLiteral("ar:native"));
        for (const char* typed : {"Deutsch A2", "german (a2)", "de:A2", "de a2"})
            CHECK(words::spokenCode(QString::fromUtf8(typed)) == QStringLiteral("de:A2"));
        for (const char* typed : {"Kurdisch (Kurmandschi)", "Kurmanji", "kmr"})
            CHECK(words::spokenCode(QString::fromUtf8(typed)) == QStringLiteral("kmr"));
        CHECK(words::spokenCode(QStringLiteral("Kurdisch (Sorani) B1")) == QStringLiteral("ckb:B1"));
        CHECK_FALSE(words::countryCode(QStringLiteral("Atlantis")));
        CHECK_FALSE(words::countryCode(QString()));
        CHECK_FALSE(words::spokenCode(QStringLiteral("Klingonisch")));
        CHECK_FALSE(words::spokenCode(QStringLiteral("Deutsch D7")));
        CHECK(words::needCode(QStringLiteral("Stufenlos")) == QStringLiteral("step-free"));
        CHECK(words::needCode(QStringLiteral("Sprache: Arabisch")) == QStringLiteral("language:ar"));
        CHECK(words::needCode(QStringLiteral("nahe der Schule")) == QStringLiteral("nahe der Schule"));
    }
}

TEST_CASE("Every name shown leads back to its code, and none holds a comma", "[words]")
{
    ui::Translations translations;
    for (const ui::Language language : {ui::Language::English, ui::Language::German}) {
        translations.use(language);
        for (const words::Term& term : words::findGroup(QStringLiteral("country"))->terms) {
            const QString name = words::countryText(QLatin1String(term.code));
            CAPTURE(name.toStdString());
            CHECK(words::countryCode(name) == QLatin1String(term.code));
            CHECK_FALSE(name.contains(QLatin1Char(',')));
        }
        for (const words::Term& term : words::findGroup(QStringLiteral("language"))->terms) {
            CAPTURE(term.code);
            const QString code = QLatin1String(term.code);
            CHECK(words::spokenCode(words::spokenText(code)) == code);
            const QString mother = code + QStringLiteral(":native");
            CHECK(words::spokenCode(words::spokenText(mother)) == mother);
            CHECK_FALSE(words::spokenText(code).contains(QLatin1Char(',')));
        }
        CHECK(words::countryNames().size() == 252);
    }
}

TEST_CASE("Tables and history say nationalities, languages and needs in words", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    domain::Person person;
    person.nationalities = {QStringLiteral("IQ"), QStringLiteral("SY")};
    person.languages = {QStringLiteral("ar:native"), QStringLiteral("de:A1")};
    domain::Need need;
    need.what = QStringLiteral("own-bath");
    const auto textOf = [](const auto& record, const char* name) {
        using R = std::decay_t<decltype(record)>;
        const auto& kind = domain::kindOf<R>();
        const auto& reg = *kind.findRegister(name);
        const auto cells = domain::toCells(record);
        return words::valueText(
            words::registerValue([](const desk::RecordRef&) { return QString(); }, kind, reg,
                                 std::span(cells).subspan(reg.firstColumn, reg.columnCount)));
    };
    CHECK(textOf(person, "nationalities") == QStringLiteral("Irak, Syrien"));
    CHECK(textOf(person, "languages") == QStringLiteral("Arabisch (Muttersprache), Deutsch A1"));
    CHECK(textOf(need, "what") == QStringLiteral("eigenes Bad"));
}
