// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/historylines.h"

#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "core/desk/openconflict.h"
#include "core/desk/personrows.h"
#include "core/desk/recordname.h"
#include "core/domain/record/kinds.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "ui/words/actions.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cli {

namespace {

using report::CodedText;
using report::RowRole;
using report::Table;
using report::Value;
using report::ValueType;

Value momentValue(qint64 ms)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return CodedText{moment.toString(Qt::ISODate),
                     QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat)};
}

QString personName(store::File& file, const base::Id<domain::ToolUser>& person)
{
    const auto found = store::Records<domain::ToolUser>(file).find(person);
    return found ? found->name : QString();
}

QString deviceName(store::File& file, const base::Uuid& device)
{
    const auto found = store::Records<domain::Device>(file).find(base::Id<domain::Device>(device));
    return found ? found->name : device.toString();
}

/// Whether a row is there, or the value of a register; a later version's is said as far as it can be.
Value historyValue(const store::File& file, quint16 kind, int number, const std::vector<base::Cell>& cells)
{
    const auto* info = domain::findKind(kind);
    const auto* reg = info ? info->findRegister(static_cast<std::uint8_t>(number)) : nullptr;
    if (number != 0 && reg)
        return words::registerValue(desk::namesIn(file), *info, *reg, cells);
    const auto* there = cells.empty() ? nullptr : std::get_if<qint64>(&cells.front());
    if (!there)
        return {};
    return CodedText{
        QString::number(*there),
        words::term(QStringLiteral("report"), *there == 0 ? QStringLiteral("no") : QStringLiteral("yes"))};
}

std::optional<quint16> kindHolding(const store::File& file, const base::Uuid& id)
{
    for (const auto* kind : domain::allKinds())
        if (store::RowQuery(file, *kind, id).next()) // the shipped ones too
            return kind->number;
    return store::kindOfRow(file, id);
}

CodedText registerText(quint16 kind, int number)
{
    const QString code = registerCode(kind, number);
    return {code, words::term(QStringLiteral("register"), code)};
}

} // namespace

QString kindCode(quint16 kind)
{
    const auto* info = domain::findKind(kind);
    return info ? QString::fromStdString(info->name) : QString::number(kind);
}

QString registerCode(quint16 kind, int registerNumber)
{
    if (registerNumber == 0)
        return QStringLiteral("row");
    return desk::registerName(kind, registerNumber);
}

domain::Action undoneAction(const store::File& file, domain::Action action)
{
    while (action.reverts) {
        const auto taken = store::Records<domain::Action>(file).find(*action.reverts);
        if (!taken)
            break;
        action = *taken;
    }
    return action;
}

QString labelOf(const store::File& file, const domain::Action& action)
{
    const QString subject =
        action.subject && action.subjectKind
            ? desk::nameOf(file, {static_cast<quint16>(*action.subjectKind), action.subject->uuid()})
            : QString();
    const QString label = words::actionLabel(action.code, subject, action.count);
    if (!action.reverts)
        return label;
    return label + QStringLiteral(": ") + labelOf(file, undoneAction(file, action));
}

Table actionLines(store::File& file, qint64 limit)
{
    Table table;
    table.empty = translate("cli::History", "Nothing has been done yet.");
    table.columns = {{QStringLiteral("when"), translate("cli::History", "When"), ValueType::Text},
                     {QStringLiteral("person"), translate("cli::History", "Who"), ValueType::Text},
                     {QStringLiteral("device"), translate("cli::History", "Copy"), ValueType::Text},
                     {QStringLiteral("action"), translate("cli::History", "What"), ValueType::Text},
                     {QStringLiteral("id"), translate("cli::History", "Record"), ValueType::Text}};
    for (const store::DoneAction& done : store::latestActions(file, limit))
        table.rows.push_back(
            {RowRole::Item,
             {momentValue(done.whenMs), personName(file, done.person), deviceName(file, done.device),
              CodedText{done.action.code, labelOf(file, done.action)}, done.action.id.toString()}});
    return table;
}

Table recordLines(store::File& file, const QString& record, qint64 limit)
{
    const auto id = base::Uuid::parse(record);
    const auto kind = id ? kindHolding(file, *id) : std::nullopt;
    if (!kind)
        throw UsageError(translate("cli::History",
                                   "There is no record with the id %1. Ids: lotsenbuch-cli list "
                                   "FILE accommodation")
                             .arg(record));
    Table table;
    table.columns = {{QStringLiteral("when"), translate("cli::History", "When"), ValueType::Text},
                     {QStringLiteral("person"), translate("cli::History", "Who"), ValueType::Text},
                     {QStringLiteral("device"), translate("cli::History", "Copy"), ValueType::Text},
                     {QStringLiteral("action"), translate("cli::History", "What"), ValueType::Text},
                     {QStringLiteral("register"), translate("cli::History", "Entry"), ValueType::Text},
                     {QStringLiteral("before"), translate("cli::History", "Before"), ValueType::Text},
                     {QStringLiteral("after"), translate("cli::History", "After"), ValueType::Text}};
    std::vector<store::HistoryEntry> entries;
    const auto rows = desk::rowsOf(file, {*kind, *id});
    for (const auto& row : rows)
        for (auto& entry : store::history(file, *kind, row.id))
            entries.push_back(std::move(entry));
    if (rows.size() > 1)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.whenMs > b.whenMs; });
    for (const auto& entry : entries) {
        if (static_cast<qint64>(table.rows.size()) == limit)
            break;
        table.rows.push_back(
            {RowRole::Item,
             {momentValue(entry.whenMs), personName(file, entry.person), deviceName(file, entry.device),
              CodedText{entry.actionCode, words::actionLabel(entry.actionCode)},
              registerText(*kind, entry.registerNumber),
              historyValue(file, *kind, entry.registerNumber, entry.before),
              entry.isErasure
                  ? Value(CodedText{QStringLiteral("erased"), translate("cli::History", "Erased")})
                  : historyValue(file, *kind, entry.registerNumber, entry.after)}});
    }
    return table;
}

} // namespace cli
