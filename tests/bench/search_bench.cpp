// SPDX-License-Identifier: GPL-3.0-or-later
// Search as one types in a synthetic city: the index against reading every name, and against the frame of
// 16 ms that the design allows at the size of a Land. Usage: search_bench [persons], 100,000 by default.
#include "core/desk/opening.h"
#include "core/sample/write.h"
#include "core/store/file.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

const QDate On(2016, 3, 1);
constexpr int MostNames = 100;

struct Times {
    double middle = 0;
    double ninetyFive = 0; ///< percentile
    double worst = 0;
};

Times timesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const std::size_t count = milliseconds.size();
    return {milliseconds[count / 2], milliseconds[count * 95 / 100], milliseconds.back()};
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Times search(const desk::Book& book, const QStringList& texts)
{
    std::vector<double> times;
    for (const QString& text : texts)
        times.push_back(millisecondsOf([&] { (void)book.search(text, On); }));
    return timesOf(times);
}

/// Family names all over the file.
QStringList namesIn(const desk::Book& book)
{
    QStringList all;
    store::Records<domain::Person>(book.file()).forEach([&](const domain::Person& person) {
        all << person.familyName;
    });
    QStringList some;
    for (qsizetype i = 0; i < all.size(); i += std::max<qsizetype>(1, all.size() / MostNames))
        some << all[i];
    return some;
}

/// Every beginning of a name, as it is typed letter by letter.
QStringList typed(const QStringList& names)
{
    QStringList texts;
    for (const QString& name : names)
        for (qsizetype length = 1; length <= name.size(); ++length)
            texts << name.first(length);
    return texts;
}

/// Two letters swapped and one put in, so that no word begins like this.
QStringList mistyped(const QStringList& names)
{
    QStringList texts;
    for (const QString& name : names)
        if (name.size() > 4)
            texts << name.first(1) + name[2] + name[1] + QLatin1Char('q') + name.sliced(3);
    return texts;
}

void report(const char* what, const Times& times, double reading)
{
    std::printf("%-28s %8.2f ms in the middle, %8.2f ms at 95 %%, %8.2f ms at worst: %.4f of reading all\n",
                what, times.middle, times.ninetyFive, times.worst, times.ninetyFive / reading);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const int persons = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir dir;
    const base::FixedClock clock(On);
    base::SeededRandom random(1);
    const auto made =
        desk::createBook(dir.filePath(QStringLiteral("stadt.lotse")), {}, desk::Surroundings{clock, random});
    const desk::Book& book = *made.book;
    sample::generate(book.file(), persons, 1);
    const QStringList names = namesIn(book);
    const double reading = millisecondsOf([&] {
        qsizetype found = 0;
        store::Records<domain::Person>(book.file()).forEach([&](const domain::Person& person) {
            found += person.familyName.startsWith(names.front(), Qt::CaseInsensitive);
        });
    });
    std::printf("%d persons; reading every person once: %.0f ms\n", persons, reading);
    report("names letter by letter", search(book, typed(names)), reading);
    report("names with typing errors", search(book, mistyped(names)), reading);
    return 0;
}
