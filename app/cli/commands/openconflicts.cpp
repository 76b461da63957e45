// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/openconflicts.h"

#include "app/cli/commands/historylines.h"
#include "app/cli/commands/tables.h"
#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "core/desk/recordname.h"
#include "core/domain/record/kinds.h"
#include "core/store/dangling.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cli {

namespace {

using report::CodedText;
using report::Value;
using report::ValueType;

Value when(qint64 ms)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return CodedText{moment.toString(Qt::ISODate),
                     QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat)};
}

report::Row lineOf(store::File& file, const store::RowName& row, const QString& entry)
{
    const QString kind = kindCode(row.kind);
    return {report::RowRole::Item,
            {CodedText{kind, words::term(QStringLiteral("kind"), kind)},
             desk::nameOf(file, {row.kind, row.id}),
             CodedText{entry, words::term(QStringLiteral("register"), entry)}}};
}

/// A record without versions to choose from, and what can be done about it.
report::Row adviceLine(store::File& file, const store::RowName& row, const QString& entry,
                       const QString& advice)
{
    auto line = lineOf(file, row, entry);
    for (const Value& value : std::initializer_list<Value>{QString(), Value(), advice, Value(), QString(),
                                                           QString(), row.id.toString()})
        line.values.push_back(value);
    return line;
}

} // namespace

report::Table openConflicts(store::File& file)
{
    auto table = makeTable(
        {column("kind", translate("cli::Resolve", "Kind")), column("name", translate("cli::Resolve", "Name")),
         column("entry", translate("cli::Resolve", "Entry")),
         column("code", translate("cli::Resolve", "--entry")),
         column("version", translate("cli::Resolve", "--choose"), ValueType::Count),
         column("value", translate("cli::Resolve", "Value")),
         column("when", translate("cli::Resolve", "When")), column("who", translate("cli::Resolve", "Who")),
         column("copy", translate("cli::Resolve", "Copy")), column("id", translate("cli::Resolve", "ID"))});
    table.empty = translate("cli::Resolve", "Nothing waits for a decision.");
    for (const auto& conflict : desk::openConflicts(file)) {
        const quint16 number = static_cast<quint16>(conflict.record.kind);
        const auto& kind = *domain::findKind(number);
        const QString entry = registerCode(number, conflict.registerNumber);
        const auto* reg = kind.findRegister(static_cast<std::uint8_t>(conflict.registerNumber));
        qint64 choice = 0;
        for (const auto& version : conflict.versions) {
            auto line = lineOf(file, {number, conflict.record.id}, entry);
            for (const Value& value : std::initializer_list<Value>{
                     entry, ++choice,
                     reg ? words::registerValue(desk::namesIn(file), kind, *reg, version.cells) : Value(),
                     when(version.whenMs), version.person, version.device, conflict.record.id.toString()})
                line.values.push_back(value);
            table.rows.push_back(std::move(line));
        }
    }
    for (const auto& row : store::deletedInConflict(file))
        table.rows.push_back(
            adviceLine(file, row, QStringLiteral("row"),
                       translate("cli::Resolve", "deleted and changed: --keep or --delete")));
    for (const auto& reference : store::danglingReferences(file))
        table.rows.push_back(
            adviceLine(file, reference.row, registerCode(reference.row.kind, reference.registerNumber),
                       translate("cli::Resolve", "names a deleted record: --delete, or --keep with the id %1")
                           .arg(reference.deleted.id.toString())));
    return table;
}

store::RowName rowInQuestion(store::File& file, const QString& id)
{
    const auto uuid = base::Uuid::parse(id);
    std::vector<store::RowName> rows = store::deletedInConflict(file);
    for (const auto& conflict : desk::openConflicts(file))
        rows.push_back({static_cast<quint16>(conflict.record.kind), conflict.record.id});
    for (const auto& reference : store::danglingReferences(file))
        rows.insert(rows.end(), {reference.row, reference.deleted});
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return uuid && row.id == *uuid; });
    if (found == rows.end())
        throw UsageError(translate("cli::Resolve", "Nothing is to be decided about a record with the id %1. "
                                                   "What is: lotsenbuch-cli resolve FILE")
                             .arg(id));
    return *found;
}

desk::OpenConflict conflictOf(store::File& file, const store::RowName& row, const QString& entry)
{
    for (auto& conflict : desk::openConflicts(file)) {
        const QString code = registerCode(row.kind, conflict.registerNumber);
        const QString word = words::term(QStringLiteral("register"), code);
        if (conflict.record.kind == row.kind && conflict.record.id == row.id &&
            (entry == code || entry.compare(word, Qt::CaseInsensitive) == 0))
            return conflict;
    }
    throw UsageError(translate("cli::Resolve", "The entry %1 of this record is not contested. "
                                               "What is: lotsenbuch-cli resolve FILE")
                         .arg(entry));
}

} // namespace cli
