// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked on the book's thread, and what is said of its answer.
#include "ui/pages/bundles/importreport.h"

#include "core/actions/conflicts.h"
#include "core/domain/record/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportReport)
};

/// More are not decided in a dialog; they stand on the page Unstimmigkeiten.
constexpr std::size_t MostConflicts = 50;

std::vector<desk::OpenEntry> entriesNewTo(const std::vector<desk::OpenEntry>& before, store::File& merged)
{
    std::vector<desk::OpenEntry> fresh;
    std::ranges::set_difference(desk::openEntries(merged), before, std::back_inserter(fresh));
    return fresh;
}

void settle(store::File& file, const std::vector<ConflictChoice>& choices, ImportReport& report)
{
    std::vector<actions::ChosenVersion> versions;
    for (const auto& [conflict, version] : choices)
        versions.push_back(
            {{static_cast<quint16>(conflict.record.kind), conflict.record.id, conflict.registerNumber},
             conflict.versions[version].cells});
    report.decided = actions::resolveConflicts(file, versions).settled;
    report.open = desk::countToDecide(file);
}

} // namespace

ImportReport previewOf(const desk::Book& book, const QString& path, syncing::ImportOptions options,
                       const base::Progress& progress)
{
    ImportReport report;
    const auto before = desk::openEntries(book.file());
    options.countsKinds = true;
    options.onMerged = [&](store::File& merged, const syncing::Manifest& manifest) {
        report.sender = book.recordName({domain::kindOf<domain::Device>().number, manifest.senderDevice});
        const auto fresh = entriesNewTo(before, merged);
        const auto shown = std::min(fresh.size(), MostConflicts);
        for (std::size_t i = 0; i < shown; ++i)
            if (const auto conflict = desk::openConflict(merged, fresh[i]))
                report.conflicts.push_back({*conflict, conflictWords(*conflict, book)});
        report.moreConflicts = static_cast<int>(fresh.size() - shown);
    };
    report.result = syncing::previewImport(book.file(), path, options, progress);
    return report;
}

ImportReport importOf(const desk::Book& book, const QString& path, syncing::ImportOptions options,
                      const std::vector<ConflictChoice>& choices, const base::Progress& progress)
{
    ImportReport report;
    options.countsKinds = true;
    report.result = syncing::importBundle(book.file(), path, options, progress);
    if (report.result.outcome == syncing::ImportOutcome::Done)
        settle(book.file(), choices, report);
    return report;
}

QStringList remarksOn(const syncing::ImportResult& result)
{
    const syncing::ImportCounts& counts = result.counts;
    QStringList remarks;
    const auto add = [&](qint64 count, QString (*sentence)(int)) {
        if (count > 0)
            remarks << sentence(static_cast<int>(count));
    };
    add(counts.duplicate, [](int n) { return Reports::tr("%Ln change(s) here already.", nullptr, n); });
    add(counts.deletes, [](int n) { return Reports::tr("Deletes %Ln record(s) here.", nullptr, n); });
    add(counts.forked, [](int n) {
        return Reports::tr("Set aside: %Ln change(s) that contradict others with the same number; a copy was "
                           "made twice. Ask the sender.",
                           nullptr, n);
    });
    add(counts.refused, [](int n) {
        return Reports::tr("Left out: %Ln change(s) outside their chain. Ask the sender.", nullptr, n);
    });
    add(counts.awaiting, [](int n) {
        return Reports::tr("Waiting for changes of another bundle: %Ln record(s).", nullptr, n);
    });
    return remarks;
}

} // namespace ui
