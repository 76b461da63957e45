// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/names.h"

#include <QStringList>

#include <array>

namespace sample {

namespace {

struct GivenNames {
    Culture culture;
    const char16_t* male;
    const char16_t* female;
};

/// Spellings of one name stand beside each other on purpose: search must find them all.
constexpr std::array Names{
    GivenNames{
        Culture::Arabic,
        u"Mohammed Muhammad Mohamad Mohamed Ahmad Ahmed Yousef Yusuf Youssef Omar Khaled Khalid "
        u"Hussein Husain Mustafa Moustafa Ibrahim Hassan Abdulrahman Ali Tarek Samir Bilal Anas",
        u"Fatima Fatma Fatimah Aisha Aischa Zeinab Zainab Zaynab Maryam Mariam Nour Noor Hala Rima Layla "
        u"Leila Amina Amira Sara Sarah Rania Yasmin Jasmin Huda"},
    GivenNames{
        Culture::Persian,
        u"Reza Resa Mehdi Mahdi Navid Nawid Farid Jawad Javad Ehsan Hamid Omid Ramin Said Sayed Zabihullah "
        u"Najibullah Rahim Habib Kaveh",
        u"Zahra Sahra Parisa Shirin Schirin Nasrin Farzana Marzia Laila Soraya Roya Mina Fereshteh Nilofar "
        u"Niloufar Golnar"},
    GivenNames{
        Culture::Tigrinya,
        u"Tesfay Tesfai Yonas Jonas Filmon Samuel Abel Mehari Dawit Kidane Berhane Haile Robel Merhawi",
        u"Selam Salem Saba Luwam Feven Eden Mebrat Hiwet Senait Rahel Winta Bethlehem"},
    GivenNames{Culture::Turkic, u"Emre Işık Çağlar Barış Ömer Şahin Kadir İlker Murat Ümit Orhan Elçin",
               u"Elif Zeynep Işıl Kıymet Gülsüm Şirin Ayşe Büşra Özlem Sevgi Nurgül Aygün"},
    GivenNames{Culture::Balkan,
               u"Arben Besnik Dejan Goran Ilir Luan Milan Nenad Zoran Đorđe Shpëtim Agron Saša Žarko",
               u"Vjosa Teuta Mirjana Jelena Besa Drita Ljiljana Snežana Arta Valbona Željka Merima"},
    GivenNames{
        Culture::WestAfrican,
        u"Amadou Mamadou Ousmane Kwame Kofi Koffi Ibrahima Sekou Emmanuel Chidi Lamin Yaya Moussa Issa",
        u"Aminata Fatou Mariama Awa Adjoa Efua Blessing Grace Kadiatou Aïcha Oumou Nana"},
    GivenNames{
        Culture::Slavic,
        u"Oleksandr Aleksandr Andrij Andrey Dmytro Dmitri Giorgi Ivan Mykola Nikolai Serhij Sergej Taras "
        u"Levan",
        u"Olena Elena Oksana Natalija Nataliya Iryna Irina Kateryna Ekaterina Switlana Svetlana Nino Tetjana "
        u"Julija"},
    GivenNames{Culture::SouthAsian,
               u"Arjun Asif Bilal Faisal Imran Kumar Nadeem Rajesh Sajid Suresh Tahir Vikram",
               u"Asma Bushra Deepa Kavita Lakshmi Nadia Priya Rukhsana Sana Shabana Sunita Uzma"},
    GivenNames{Culture::Latin, u"Andrés Carlos Minh José Luis Wei Tuan Ángel Jian Rafael",
               u"Lucía Linh Mei María Sofía Thu Yolanda Lan Inés Camila"},
};

constexpr const char16_t* FirstWords =
    u"Anker Bojen Brisen Deich Dünen Ebbe Fähr Flut Gezeiten Hafen Insel Kai Kiel Klippen Koggen Küsten "
    u"Leuchtturm "
    u"Lotsen Mast Meeres Möwen Molen Nebel Ruder Segel Strand Südwind Tau Ufer Watt Wellen Wind";
constexpr const char16_t* SecondWords = u"blick bogen brück feld fels glanz gold grund hall heim hügel klang "
                                        u"land licht lohe muschel pfad ruh sand "
                                        u"schimmer spiel stern tal tor wächter weg weiser zeichen";
constexpr const char16_t* WorkerMale =
    u"Anton Bernd Cem Jörg Florian Günter Hannes Jens Lars Matthias Onur Stefan";
constexpr const char16_t* WorkerFemale = u"Anke Britta Christiane Dörte Elke Friederike Gülay Heike Inga "
                                         u"Jana Katharina Meike Nina Sabine Ulrike Wiebke";

QStringList split(const char16_t* words)
{
    return QString::fromUtf16(words).split(QLatin1Char(' '));
}

const QString& pick(const QStringList& words, base::SeededRandom& random)
{
    return words.at(static_cast<qsizetype>(random.below(static_cast<quint64>(words.size()))));
}

QString withoutUmlauts(QString name)
{
    return name.replace(u'ä', QStringLiteral("ae"))
        .replace(u'ö', QStringLiteral("oe"))
        .replace(u'ü', QStringLiteral("ue"))
        .replace(u'Ü', QStringLiteral("Ue"));
}

struct SplitNames {
    std::array<QStringList, Names.size()> male;
    std::array<QStringList, Names.size()> female;
};

const SplitNames& splitNames()
{
    static const SplitNames names = [] {
        SplitNames result;
        for (const GivenNames& entry : Names) {
            const auto index = static_cast<std::size_t>(entry.culture);
            result.male[index] = split(entry.male);
            result.female[index] = split(entry.female);
        }
        return result;
    }();
    return names;
}

} // namespace

QString givenName(Culture culture, domain::Sex sex, base::SeededRandom& random)
{
    const auto index = static_cast<std::size_t>(culture);
    const SplitNames& names = splitNames();
    return pick(sex == domain::Sex::Female ? names.female[index] : names.male[index], random);
}

QString familyName(base::SeededRandom& random)
{
    static const QStringList first = split(FirstWords);
    static const QStringList second = split(SecondWords);
    const QString name = pick(first, random) + pick(second, random);
    return random.chance(1, 8) ? withoutUmlauts(name) : name;
}

QString workerName(domain::Sex sex, base::SeededRandom& random)
{
    static const QStringList male = split(WorkerMale);
    static const QStringList female = split(WorkerFemale);
    const QString family = familyName(random);
    return family + QStringLiteral(", ") + pick(sex == domain::Sex::Male ? male : female, random);
}

std::pair<QString, QString> arabicScriptName(domain::Sex sex, base::SeededRandom& random)
{
    static const QStringList family = split(u"المنارة البحري المرساة الشراع الميناء");
    static const QStringList male = split(u"محمد أحمد يوسف عمر خالد");
    static const QStringList female = split(u"فاطمة مريم ليلى نور زينب");
    const QString familyPart = pick(family, random);
    return {familyPart, pick(sex == domain::Sex::Female ? female : male, random)};
}

} // namespace sample
