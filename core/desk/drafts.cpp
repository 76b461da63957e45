// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/drafts.h"

#include "core/desk/book.h"
#include "core/store/file.h"

#include <QCborArray>
#include <QCborValue>

namespace desk {

namespace {

const QString Area = QStringLiteral("draft");

QCborValue valueOf(const base::Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* bytes = std::get_if<QByteArray>(&cell))
        return *bytes;
    return nullptr;
}

base::Cell cellOf(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

} // namespace

QString draftKey(const domain::KindInfo& kind, const std::optional<base::Uuid>& id,
                 const std::optional<RecordRef>& parent)
{
    const QString name = QString::fromStdString(kind.name);
    if (id)
        return name + QLatin1Char('/') + id->toString();
    return name + QStringLiteral("/new/") + (parent ? parent->id.toString() : QString());
}

std::optional<Draft> draftOf(const Book& book, const domain::KindInfo& kind, const QString& key)
{
    const auto kept = book.file().localValue(Area, key);
    if (!kept)
        return std::nullopt;
    const QCborArray parts = QCborValue::fromCbor(*kept).toArray();
    const QCborArray cells = parts.at(2).toArray();
    if (cells.size() != static_cast<qsizetype>(kind.columns.size()))
        return std::nullopt;
    Draft draft;
    draft.whenMs = parts.at(0).toInteger();
    if (const auto id = base::Uuid::fromBytes(parts.at(1).toByteArray()))
        draft.row.id = *id;
    for (const auto cell : cells)
        draft.row.cells.push_back(cellOf(cell));
    return draft;
}

void keepDraft(const Book& book, const QString& key, const Draft& draft)
{
    QCborArray cells;
    for (const base::Cell& cell : draft.row.cells)
        cells.append(valueOf(cell));
    const QCborArray parts{draft.whenMs, draft.row.id.toBytes(), cells};
    book.file().setLocalValue(Area, key, QCborValue(parts).toCbor());
}

std::optional<TypedDraft> typedDraftOf(const Book& book, const QString& key)
{
    const auto kept = book.file().localValue(Area, key);
    if (!kept)
        return std::nullopt;
    const QCborArray parts = QCborValue::fromCbor(*kept).toArray();
    TypedDraft draft;
    draft.whenMs = parts.at(0).toInteger();
    for (const auto line : parts.at(1).toArray()) {
        draft.lines.emplace_back();
        for (const auto text : line.toArray())
            draft.lines.back() << text.toString();
    }
    return draft.lines.empty() ? std::nullopt : std::optional(draft);
}

void keepTypedDraft(const Book& book, const QString& key, const TypedDraft& draft)
{
    QCborArray lines;
    for (const QStringList& line : draft.lines)
        lines.append(QCborArray::fromStringList(line));
    book.file().setLocalValue(Area, key, QCborValue(QCborArray{draft.whenMs, lines}).toCbor());
}

void dropDraft(const Book& book, const QString& key)
{
    book.file().setLocalValue(Area, key, std::nullopt);
}

} // namespace desk
