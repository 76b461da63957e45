// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("A text folds to one plain form", "[textfold]")
{
    const auto [text, plain] = GENERATE(table<QString, QString>({
        {QStringLiteral("Müller-Lüdenscheidt"), QStringLiteral("mueller luedenscheidt")},
        {QStringLiteral("Mu\u0308ller"), QStringLiteral("mueller")},
        {QStringLiteral("STRASSE Straße GROẞ"), QStringLiteral("strasse strasse gross")},
        {QStringLiteral("İSTANBUL ISPARTA Işık"), QStringLiteral("istanbul isparta isik")},
        {QStringLiteral("Đorđe Łukasz Ørsted Ærø"), QStringLiteral("djordje lukasz oersted aeroe")},
        {QStringLiteral("Łódź, Çelik, Škoda"), QStringLiteral("lodz celik skoda")},
        {QStringLiteral("O’Brien O'Brien Sa‘id"), QStringLiteral("obrien obrien said")},
        {QStringLiteral("  Haus  5a/II "), QStringLiteral("haus 5a ii")},
        {QStringLiteral("Иван ЙОД"), QStringLiteral("иван иод")},
        {QStringLiteral("مُحَمَّد"), QStringLiteral("محمد")},
        {QStringLiteral("ﬁlm"), QStringLiteral("film")},
        {QStringLiteral("-–—"), QString()},
        {QString(), QString()},
    }));
    CAPTURE(text.toStdString());
    CHECK(base::foldForSearch(text).toStdString() == plain.toStdString());
}

TEST_CASE("A name is found however its umlauts and hyphens are typed", "[textfold]")
{
    const auto [name, typed] = GENERATE(table<QString, QString>({
        {QStringLiteral("Müller"), QStringLiteral("Mueller")},
        {QStringLiteral("Müller"), QStringLiteral("Muller")},
        {QStringLiteral("Müller"), QStringLiteral("müller")},
        {QStringLiteral("Gökçe"), QStringLiteral("gokce")},
        {QStringLiteral("Anna-Maria"), QStringLiteral("Annamaria")},
        {QStringLiteral("Ali Reza"), QStringLiteral("alireza")},
        {QStringLiteral("Al-Masri"), QStringLiteral("almasri")},
        {QStringLiteral("Abd al-Rahman"), QStringLiteral("Abdalrahman")},
        {QStringLiteral("Abd al-Rahman"), QStringLiteral("rahman")},
        {QStringLiteral("Lüdecke-Groß"), QStringLiteral("ludeckegross")},
    }));
    CAPTURE(name.toStdString(), typed.toStdString());
    CHECK(base::foldedForms(name).contains(base::foldForSearch(typed)));
}

TEST_CASE("Each form is listed once and in the order of the text", "[textfold]")
{
    CHECK(base::foldedForms(u"Müller") == QStringList{QStringLiteral("mueller"), QStringLiteral("muller")});
    CHECK(base::foldedForms(u"Ali Ali") == QStringList{QStringLiteral("ali"), QStringLiteral("aliali")});
    CHECK(base::foldedForms(u"").isEmpty());
}
