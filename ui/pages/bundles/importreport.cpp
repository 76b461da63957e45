// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked on the book's thread, and what is said of its answer.
#include "ui/pages/bundles/importreport.h"

#include "core/actions/conflicts.h"
#include "core/domain/record/kinds.h"
#include "ui/lang/format.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportReport)
};

/// More are not decided in a dialog; they stand on the page Unstimmigkeiten.
constexpr std::size_t MostConflicts = 50;

bool isSameEntry(const desk::OpenConflict& a, const desk::OpenConflict& b)
{
    return a.record == b.record && a.registerNumber == b.registerNumber;
}

} // namespace

ImportReport previewOf(const desk::Book& book, const QString& path, syncing::ImportOptions options,
                       const base::Progress& progress)
{
    ImportReport report;
    const auto before = desk::openConflicts(book.file());
    options.countsKinds = true;
    options.onMerged = [&](store::File& merged, const syncing::Manifest& manifest) {
        report.sender = book.recordName({domain::kindOf<domain::Device>().number, manifest.senderDevice});
        for (const desk::OpenConflict& conflict : desk::openConflicts(merged)) {
            const bool isKnown = std::ranges::any_of(
                before, [&](const desk::OpenConflict& known) { return isSameEntry(known, conflict); });
            if (isKnown)
                continue;
            if (report.conflicts.size() < MostConflicts)
                report.conflicts.push_back({conflict, conflictWords(conflict, book)});
            else
                ++report.moreConflicts;
        }
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
    for (const ConflictChoice& choice : choices) {
        const desk::RecordRef& record = choice.conflict.record;
        const actions::Outcome outcome = actions::resolveConflict(
            book.file(), {static_cast<std::uint16_t>(record.kind), record.id}, choice.conflict.registerNumber,
            choice.conflict.versions[choice.version].cells);
        report.decided += outcome.ok() ? 1 : 0;
    }
    return report;
}

QString kindText(quint16 kind)
{
    const auto* info = domain::findKind(kind);
    return info ? words::term(QStringLiteral("kind"), QString::fromStdString(info->name))
                : QString::number(kind);
}

QStringList remarksOn(const syncing::ImportResult& result)
{
    const syncing::ImportCounts& counts = result.counts;
    QStringList remarks;
    const auto add = [&](qint64 count, const QString& sentence) {
        if (count > 0)
            remarks << sentence.arg(number(count));
    };
    add(counts.duplicate, Reports::tr("%1 changes are here already."));
    add(counts.deletes, Reports::tr("%1 records would be deleted here."));
    add(counts.forked, Reports::tr("%1 changes contradict others with the same number: a copy was made "
                                   "twice. They are set aside. Ask the sender."));
    add(counts.refused, Reports::tr("%1 changes do not fit their chain and are left out. Ask the sender."));
    add(counts.awaiting, Reports::tr("%1 records wait for changes of another bundle."));
    return remarks;
}

} // namespace ui
