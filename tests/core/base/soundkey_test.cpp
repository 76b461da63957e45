// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/soundkey.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

QStringList spellings(const char* list)
{
    return QString::fromUtf8(list).split(QStringLiteral(", "));
}

} // namespace

TEST_CASE("Spellings of one name meet", "[soundkey]")
{
    const QStringList names = spellings(GENERATE(
        "Mohammed, Muhammad, Mohamad, Mohamed, Muhammed, Muhamed, Mohammad",
        "Youssef, Yusuf, Jusuf, Yousef, Youssouf, Yusif, Joussef",
        "Hussein, Husain, Hussain, Hossein, Husayn, Hüseyin",
        "Abdul Rahman, Abdurrahman, Abd al-Rahman, Abdel Rahman, Abdulrahman, Abd ar-Rahman, Abderrahman, "
        "Abdirahman",
        "Abdullah, Abdallah, Abdulla, Abd Allah, Abdellah", "Abdelaziz, Abdul Aziz, Abd el-Aziz, Abdulaziz",
        "Ahmed, Ahmad, Ahmet", "Mahmoud, Mahmud, Mahmood, Mahmut", "Khaled, Khalid, Chaled, Halid",
        "Omar, Umar, Ömer, Omer", "Ibrahim, Ebrahim, Ibraheem", "Fatima, Fatma, Fatimah, Fatemeh",
        "Sara, Sarah", "Aisha, Aischa, Ayşe, Aicha", "Leila, Layla, Laila, Leyla",
        "Zainab, Zeinab, Zaynab, Zeynep", "Mariam, Maryam, Meryem, Mariyam", "Jamal, Djamal, Dschamal, Cemal",
        "Sherif, Cherif, Scherif, Şerif", "Said, Saeed, Saïd, Sa‘id", "Othman, Osman, Uthman",
        "Mustafa, Mostafa, Moustapha", "Karim, Kareem, Kerim", "Salim, Selim, Saleem",
        "Nour Eldin, Noureddine, Nureddin, Nuraldin", "Al-Masri, Almasri, El Masri, Elmasri",
        "Qasim, Kasim, Kassem", "Daoud, Dawud, Dawood, Daud", "Ziad, Ziyad", "Haidar, Haydar, Heidar",
        "Ghassan, Gassan", "Musa, Moussa, Mousa", "Meier, Meyer, Maier, Mayer", "Schmidt, Schmitt, Schmid",
        "Müller, Mueller, Muller", "Maria, Mariya, Marija"));
    for (const QString& one : names) {
        CAPTURE(names.first().toStdString(), one.toStdString());
        CHECK(base::soundsLike(names.first(), one));
    }
}

TEST_CASE("Different names do not meet", "[soundkey]")
{
    const QStringList pair = spellings(GENERATE(
        "Mohammed, Mahmoud", "Ahmed, Hamid", "Hussein, Hassan", "Ali, Alia", "Said, Saad", "Said, Sayed",
        "Lina, Lana", "Karim, Karima", "Khaled, Khalil", "Yusuf, Yasin", "Omar, Amir", "Fatima, Fatih",
        "Amin, Amina", "Samir, Samira", "Nadia, Nadir", "Shadi, Sadi", "Jamal, Jamila", "Müller, Miller",
        "Abdul Rahman, Abdul Karim", "Abdullah, Abdulrahim", "Hassan, Hasna", "Sara, Sahar", "Rama, Rima",
        "Alina, Lina", "Albert, Robert", "Nuri, Nora", "Meier, Mahler", "Schmidt, Schmied-Sand"));
    CAPTURE(pair[0].toStdString(), pair[1].toStdString());
    CHECK_FALSE(base::soundsLike(pair[0], pair[1]));
}

TEST_CASE("A whole name has keys for its words and for words that may be one", "[soundkey]")
{
    const QStringList keys = base::soundKeys(u"Abdul Rahman Al-Masri");
    CAPTURE(keys.join(QLatin1Char(' ')).toStdString());
    for (const char* part : {"Abdurrahman", "Rahman", "Masri", "Elmasri"}) {
        CAPTURE(part);
        bool met = false;
        for (const QString& key : base::soundKeys(QString::fromLatin1(part)))
            met = met || keys.contains(key);
        CHECK(met);
    }
}

TEST_CASE("Other scripts, digits and empty names have no key", "[soundkey]")
{
    CHECK(base::soundKeys(u"محمد").isEmpty());
    CHECK(base::soundKeys(u"4711").isEmpty());
    CHECK(base::soundKeys(u"").isEmpty());
    CHECK_FALSE(base::soundsLike(u"", u""));
}
