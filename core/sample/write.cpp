// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/write.h"

#include "core/store/records.h"

namespace sample {

namespace {

constexpr qint64 RecordsPerStep = 1000;

/// Ids from a seed could stand in a file already; only in one without sites they cannot.
bool isFreshFor(store::File& file)
{
    return store::Records<domain::Accommodation>(file).count() == 0;
}

void insertAll(store::Write& action, const SampleCity& city, bool isFresh, const base::Progress& progress)
{
    const auto total = static_cast<qint64>(city.recordCount());
    qint64 done = 0;
    SampleCity::forEachList(city, [&]<class R>(const std::vector<R>& records) {
        for (const R& record : records) {
            action.insertRow(domain::kindOf<R>().number, record.id.uuid(), domain::toCells(record), isFresh);
            if (++done % RecordsPerStep == 0)
                progress.step(done, total);
        }
    });
    progress.step(total, total);
}

} // namespace

std::optional<store::ActionId> write(store::File& file, const SampleCity& city,
                                     const base::Progress& progress)
{
    const bool isFresh = isFreshFor(file);
    store::Write action(file, QStringLiteral("create-sample"));
    action.setCount(static_cast<int>(city.persons.size()));
    insertAll(action, city, isFresh, progress);
    return action.commit();
}

void generate(store::File& file, int persons, quint64 seed, const base::Progress& progress)
{
    const bool isFresh = isFreshFor(file);
    SyntheticCity source(persons, seed);
    SampleCity piece;
    while (source.next(piece)) {
        progress.step(source.personsMade(), persons);
        store::Write action(file, QStringLiteral("generate-city"));
        action.setCount(static_cast<int>(piece.persons.size()));
        insertAll(action, piece, isFresh, {});
        action.commit();
    }
}

} // namespace sample
