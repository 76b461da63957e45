// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lang/translations.h"
#include "ui/words/actions.h"
#include "ui/words/dates.h"
#include "ui/words/findings.h"
#include "ui/words/problems.h"
#include "ui/words/template.h"

#include <catch2/catch_test_macros.hpp>

namespace {

base::ImpreciseDate date(const char* text)
{
    return *base::ImpreciseDate::parse(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Dates are written as precisely as they are known", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(words::dateText(date("2016-03-01")) == QStringLiteral("01.03.2016"));
    CHECK(words::dateText(date("2016-03")) == QStringLiteral("März 2016"));
    CHECK(words::dateText(date("2016")) == QStringLiteral("2016"));
    CHECK(words::dateText(date("~2016-03-01")) == QStringLiteral("um den 01.03.2016"));
}

TEST_CASE("A stay shows the day of leaving, everything else its last day", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const base::DatedPeriod year{date("2016-01-01"), date("2017-01-01")};
    CHECK(words::periodText(year) == QStringLiteral("01.01.2016 bis 31.12.2016"));
    CHECK(words::periodText(year, words::PeriodEnd::DayOfLeaving) ==
          QStringLiteral("01.01.2016 bis 01.01.2017"));
    CHECK(words::periodText({date("2016-01"), {}}) == QStringLiteral("seit Januar 2016"));
    CHECK(words::periodText({{}, date("2016")}) == QStringLiteral("bis 2016"));
    CHECK(words::periodText({}) == QStringLiteral("unbefristet"));
}

TEST_CASE("Days near the key date are named by their distance", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const QDate today(2026, 11, 17);
    CHECK(words::distanceText(today, today) == QStringLiteral("heute"));
    CHECK(words::distanceText(today.addDays(7), today) == QStringLiteral("in 7 Tagen"));
    CHECK(words::distanceText(today.addDays(-1), today) == QStringLiteral("gestern"));
}

TEST_CASE("Arguments are written in the format the sentence asks for", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(words::filled(QStringLiteral("%1n und %2f VZÄ am %3d"),
                        {QStringLiteral("1043"), QStringLiteral("1589"), QStringLiteral("2016-03-01")}) ==
          QStringLiteral("1.043 und 15,89 VZÄ am 01.03.2016"));
    CHECK(words::filled(QStringLiteral("%1 bis %2."), {QStringLiteral("50 %1")}) ==
          QStringLiteral("50 %1 bis ."));
}

TEST_CASE("A word follows the number placed before it", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const QString sentence =
        QStringLiteral("%1n {Person wohnt|Personen wohnen} auf %2n {Platz|Plätzen} {hier");
    CHECK(words::filled(sentence, {QStringLiteral("1"), QStringLiteral("2")}) ==
          QStringLiteral("1 Person wohnt auf 2 Plätzen {hier"));
    CHECK(words::filled(sentence, {QStringLiteral("1000"), QStringLiteral("1")}) ==
          QStringLiteral("1.000 Personen wohnen auf 1 Platz {hier"));
}

TEST_CASE("A finding says what is wrong, where, and how to solve it", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    desk::Finding finding;
    finding.code = QStringLiteral("over-occupied");
    finding.arguments = {QStringLiteral("Wohnheim Bult"), QStringLiteral("52"), QStringLiteral("50"),
                         QStringLiteral("2")};
    finding.remedies = {QStringLiteral("move-residents")};
    const auto inWords = words::findingWords(finding);
    CHECK(inWords.title == QStringLiteral("Mehr Personen als Plätze"));
    CHECK(inWords.detail == QStringLiteral("Wohnheim Bult: 52 Personen auf 50 Plätzen, 2 zu viel"));
    CHECK(inWords.remedies == QStringList{QStringLiteral("Personen verlegen")});
}

TEST_CASE("A figure without a day is said to have none", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments = {QStringLiteral("Heimatweg"), QStringLiteral("places"), QStringLiteral("122"),
                         QStringLiteral("exact"),     QStringLiteral("139"),    QString()};
    CHECK(words::findingWords(finding).detail ==
          QStringLiteral("Heimatweg: 122 Plätze gemeldet (ohne Datum), 139 erfasst"));
    finding.code = QStringLiteral("period-without-capacity");
    finding.arguments = {QStringLiteral("Hotel"), QString()};
    CHECK(words::findingWords(finding).detail ==
          QStringLiteral("Hotel: Keine Quelle nennt die Platzzahl; sie zählt in Summen als 0"));
}

TEST_CASE("A figure of no site speaks of a pillar or of the whole city", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    desk::Finding finding;
    finding.code = QStringLiteral("reported-differs");
    finding.arguments = {QString(),
                         QStringLiteral("places"),
                         QStringLiteral("122"),
                         QStringLiteral("exact"),
                         QStringLiteral("139"),
                         QString()};
    CHECK(words::findingWords(finding).detail.startsWith(QStringLiteral("Stadt insgesamt: 122 Plätze")));
    finding.arguments[0] = QStringLiteral("hostel");
    CHECK(words::findingWords(finding).detail.startsWith(QStringLiteral("Säule 1 Wohnheim: 122 Plätze")));
}

TEST_CASE("A problem names its line and column", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    const base::Problem problem{base::Severity::Error,
                                QStringLiteral("not-a-number"),
                                {QStringLiteral("viele")},
                                QStringLiteral("capacity"),
                                12,
                                5};
    CHECK(words::problemLine(problem) ==
          QStringLiteral("Zeile 12, Spalte 5 (Kapazität): „viele“ ist keine ganze Zahl"));
}

TEST_CASE("An action is named with what it was about", "[words]")
{
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(words::actionLabel(QStringLiteral("place-household"), QStringLiteral("H-2107")) ==
          QStringLiteral("Haushalt H-2107 belegen"));
    CHECK(words::actionLabel(QStringLiteral("place-household")) == QStringLiteral("Haushalt belegen"));
}

TEST_CASE("A name written from right to left stands by itself in a sentence", "[words]")
{
    const QString name = QString::fromUtf8("ملجأ الأمل");
    const QString sentence = words::filled(QStringLiteral("%1: %2n persons"), {name, QStringLiteral("250")});
    CHECK(sentence == QChar(0x2068) + name + QChar(0x2069) + QStringLiteral(": 250 persons"));
    CHECK(words::filled(QStringLiteral("%1"), {QStringLiteral("Bult")}) == QStringLiteral("Bult"));
}
