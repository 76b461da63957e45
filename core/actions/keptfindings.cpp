// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/keptfindings.h"

#include "core/actions/references.h"
#include "core/store/records.h"
#include "core/store/write.h"

namespace actions {

namespace {

using domain::KeptFinding;

/// The record that "21:018f6b2a-…" names.
std::optional<store::Subject> subjectOfFinding(const QString& text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    bool isKind = false;
    const auto kind = text.left(colon).toUShort(&isKind);
    const auto id = base::Uuid::parse(text.mid(colon + 1));
    return colon > 0 && isKind && id ? std::optional(store::Subject{kind, *id}) : std::nullopt;
}

/// Two copies may have kept the same finding.
std::vector<KeptFinding> rowsOf(store::File& file, const domain::FindingIdentity& finding)
{
    auto rows = store::Records<KeptFinding>(file).list();
    std::erase_if(rows, [&](const KeptFinding& row) { return !(row.finding == finding); });
    return rows;
}

} // namespace

Outcome keepFinding(store::File& file, KeptFinding kept)
{
    kept.finding.records.sort();
    kept.acceptance.reason = kept.acceptance.reason.trimmed();
    Outcome outcome;
    outcome.problems = allProblemsOf(file, kept);
    for (const QString& record : kept.finding.records)
        if (!subjectOfFinding(record))
            outcome.problems.push_back(error("invalid-value", "finding"));
    if (!domain::canBeKept(kept.finding.code))
        outcome.problems.push_back(error("cannot-be-kept", "finding"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("keep-finding"), subjectOfFinding(kept.finding.records.first()));
    const auto rows = rowsOf(file, kept.finding);
    for (KeptFinding row : rows) {
        row.acceptance = kept.acceptance;
        write.update(row);
    }
    if (rows.empty())
        write.insert(kept);
    outcome.action = write.commit();
    return outcome;
}

Outcome reopenFinding(store::File& file, const domain::FindingIdentity& finding)
{
    Outcome outcome;
    const auto rows = rowsOf(file, finding);
    if (rows.empty())
        outcome.problems.push_back(error("not-kept", "finding"));
    if (!outcome.ok())
        return outcome;
    store::Write write(file, QStringLiteral("reopen-finding"), subjectOfFinding(finding.records.value(0)));
    for (const KeptFinding& row : rows)
        write.remove(row.id);
    outcome.action = write.commit();
    return outcome;
}

} // namespace actions
