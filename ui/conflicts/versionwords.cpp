// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/versionwords.h"

#include "core/domain/record/kinds.h"
#include "ui/lang/format.h"
#include "ui/words/terms.h"

namespace ui {

namespace {

/// Whether the record exists; 0 is a record that was removed.
QString existenceText(const std::vector<base::Cell>& cells)
{
    const auto* there = cells.empty() ? nullptr : std::get_if<qint64>(&cells.front());
    return there && *there == 0 ? VersionChoice::tr("removed") : VersionChoice::tr("recorded");
}

QString versionValue(const desk::OpenConflict& conflict, const std::vector<base::Cell>& cells,
                     const words::NameOf& nameOf)
{
    if (conflict.registerNumber == 0)
        return existenceText(cells);
    const auto* kind = domain::findKind(static_cast<std::uint16_t>(conflict.record.kind));
    const auto* reg = kind ? kind->findRegister(static_cast<std::uint8_t>(conflict.registerNumber)) : nullptr;
    const QString text = reg ? words::valueText(words::registerValue(nameOf, *kind, *reg, cells)) : QString();
    return text.isEmpty() ? VersionChoice::tr("no entry") : text;
}

QString sourceOf(const desk::ConflictVersion& version)
{
    QStringList parts;
    const QString where =
        version.isFromHere ? VersionChoice::tr("%1 (this copy)").arg(version.device) : version.device;
    for (const QString& part : {version.person, momentText(version.whenMs), where})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace

ConflictWords conflictWords(const desk::OpenConflict& conflict, const words::NameOf& nameOf)
{
    ConflictWords said;
    said.record = words::kindText(conflict.record.kind);
    if (!conflict.recordName.isEmpty())
        said.record += QLatin1Char(' ') + conflict.recordName;
    if (conflict.registerNumber != 0)
        said.entry = words::term(QStringLiteral("register"),
                                 desk::registerName(conflict.record.kind, conflict.registerNumber));
    for (std::size_t i = 0; i < conflict.versions.size(); ++i)
        said.versions.push_back({versionValue(conflict, conflict.versions[i].cells, nameOf),
                                 sourceOf(conflict.versions[i]), i == 0});
    return said;
}

ConflictWords conflictWords(const desk::OpenConflict& conflict, const desk::Book& book)
{
    return conflictWords(conflict,
                         [&book](const desk::RecordRef& record) { return book.recordName(record); });
}

} // namespace ui
