// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/openconflicts.h"

#include "app/cli/commands/historylines.h"
#include "app/cli/commands/tables.h"
#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "core/desk/recordname.h"
#include "core/domain/record/kinds.h"
#include "core/store/records.h"
#include "ui/words/dates.h"
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

template <class R>
QString nameIn(store::File& file, const base::Id<R>& id)
{
    const auto found = store::Records<R>(file).find(id);
    return found ? found->name : id.toString();
}

QString cellText(const store::File& file, const domain::RegisterInfo& reg, const base::Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    const auto* bytes = std::get_if<QByteArray>(&cell);
    const auto id = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
    if (!id)
        return bytes ? QString::fromLatin1(bytes->toHex()) : QStringLiteral("–");
    const QString name = reg.refersTo ? desk::nameOf(file, {*reg.refersTo, *id}) : QString();
    return name.isEmpty() ? id->toString() : name;
}

/// A version as people read it: periods and dates in words, records by name.
QString valueText(const store::File& file, const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                  const std::vector<base::Cell>& cells)
{
    const bool isWhole = cells.size() == reg.columnCount;
    const QString second =
        reg.columnCount > 1 ? QString::fromStdString(kind.columns[reg.firstColumn + 1].name) : QString();
    if (base::DatedPeriod period; isWhole && second.endsWith(QLatin1String("_from_precision")) &&
                                  domain::Codec<base::DatedPeriod>::read(cells.data(), period))
        return words::periodText(period);
    if (isWhole && reg.columnCount == 2 && second.endsWith(QLatin1String("_precision")))
        if (const auto date = domain::Codec<base::ImpreciseDate>::read(cells.data()))
            return words::dateText(*date);
    QStringList parts;
    for (const auto& cell : cells)
        parts << cellText(file, reg, cell);
    return parts.join(QLatin1Char(' '));
}

std::vector<store::Conflict> openIn(store::File& file)
{
    auto all = store::conflicts(file);
    std::erase_if(all, [&](const store::Conflict& conflict) {
        const auto* kind = domain::findKind(conflict.kind);
        return !kind || conflict.registerNumber == 0 || !store::RowQuery(file, *kind, conflict.row).next();
    });
    return all;
}

report::Row lineOf(store::File& file, const store::RowName& row, const QString& entry)
{
    const QString kind = kindCode(row.kind);
    return {report::RowRole::Item,
            {CodedText{kind, words::term(QStringLiteral("kind"), kind)},
             desk::nameOf(file, {row.kind, row.id}),
             CodedText{entry, words::term(QStringLiteral("register"), entry)}}};
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
    for (const auto& conflict : openIn(file)) {
        const auto& kind = *domain::findKind(conflict.kind);
        const QString entry = registerCode(conflict.kind, conflict.registerNumber);
        const auto* reg = kind.findRegister(static_cast<std::uint8_t>(conflict.registerNumber));
        qint64 number = 0;
        for (const auto& version : conflict.versions) {
            auto line = lineOf(file, {conflict.kind, conflict.row}, entry);
            for (const Value& value : std::initializer_list<Value>{
                     entry, ++number, reg ? valueText(file, kind, *reg, version.cells) : QString(),
                     when(version.whenMs), nameIn(file, version.person),
                     nameIn(file, base::Id<domain::Device>(version.device)), conflict.row.toString()})
                line.values.push_back(value);
            table.rows.push_back(std::move(line));
        }
    }
    for (const auto& row : store::deletedInConflict(file)) {
        auto line = lineOf(file, row, QStringLiteral("row"));
        for (const Value& value : std::initializer_list<Value>{
                 QString(), Value(), translate("cli::Resolve", "deleted and changed: --keep or --delete"),
                 Value(), QString(), QString(), row.id.toString()})
            line.values.push_back(value);
        table.rows.push_back(std::move(line));
    }
    return table;
}

store::RowName rowInQuestion(store::File& file, const QString& id)
{
    const auto uuid = base::Uuid::parse(id);
    std::vector<store::RowName> rows = store::deletedInConflict(file);
    for (const auto& conflict : openIn(file))
        rows.push_back({conflict.kind, conflict.row});
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return uuid && row.id == *uuid; });
    if (found == rows.end())
        throw UsageError(translate("cli::Resolve", "Nothing is to be decided about a record with the id %1. "
                                                   "What is: lotsenbuch-cli resolve FILE")
                             .arg(id));
    return *found;
}

store::Conflict conflictOf(store::File& file, const store::RowName& row, const QString& entry)
{
    for (auto& conflict : openIn(file)) {
        const QString code = registerCode(conflict.kind, conflict.registerNumber);
        const QString word = words::term(QStringLiteral("register"), code);
        if (conflict.kind == row.kind && conflict.row == row.id &&
            (entry == code || entry.compare(word, Qt::CaseInsensitive) == 0))
            return conflict;
    }
    throw UsageError(translate("cli::Resolve", "The entry %1 of this record is not contested. "
                                               "What is: lotsenbuch-cli resolve FILE")
                         .arg(entry));
}

} // namespace cli
