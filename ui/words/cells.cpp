// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cells.h"

#include "core/domain/record/codec.h"
#include "core/domain/record/kinds.h"
#include "core/domain/record/references.h"
#include "ui/lang/format.h"
#include "ui/words/codes.h"
#include "ui/words/dates.h"
#include "ui/words/terms.h"

namespace words {

namespace {

using report::CodedText;
using report::Value;

constexpr std::string_view PrecisionEnding = "_precision";
constexpr std::size_t PeriodCells = domain::Codec<base::DatedPeriod>::cells.size();

Value plainValue(const base::Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    const auto* bytes = std::get_if<QByteArray>(&cell);
    if (!bytes)
        return {};
    const auto id = base::Uuid::fromBytes(*bytes);
    return id ? id->toString() : QString::fromLatin1(bytes->toHex());
}

/// A date with its precision, or what the cells hold when they make none.
Value dateValue(std::span<const base::Cell> cells)
{
    const auto date = domain::Codec<base::ImpreciseDate>::read(cells.data());
    return date ? CodedText{date->toString(), dateText(*date)} : plainValue(cells[0]);
}

Value dayValue(const base::Cell& cell)
{
    QDate day;
    return domain::Codec<QDate>::read(&cell, day)
               ? Value(CodedText{day.toString(Qt::ISODate), ui::dateText(day)})
               : plainValue(cell);
}

/// ISO 8601: an open end is "..".
QString isoEnd(const std::optional<base::ImpreciseDate>& date)
{
    return date ? date->toString() : QStringLiteral("..");
}

QString plainText(const Value& value)
{
    if (const auto* coded = std::get_if<CodedText>(&value))
        return coded->code;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QStringLiteral("–");
}

Value periodValue(std::span<const base::Cell> cells)
{
    base::DatedPeriod period;
    if (domain::Codec<base::DatedPeriod>::read(cells.data(), period))
        return CodedText{isoEnd(period.from) + QLatin1Char('/') + isoEnd(period.to), periodText(period)};
    return plainText(dateValue(cells.first(2))) + QLatin1Char('/') + plainText(dateValue(cells.subspan(2)));
}

bool isFollowedByPrecision(const domain::KindInfo& kind, std::size_t column)
{
    return column + 1 < kind.columns.size() && isPrecision(kind, column + 1) &&
           kind.columns[column + 1].name.starts_with(kind.columns[column].name);
}

/// The one date without a precision among the records is called so.
bool isExactDay(const domain::ColumnInfo& column)
{
    return column.type == base::CellType::Integer && column.name == "day";
}

CodedText named(const NameOf& nameOf, quint16 kind, const base::Uuid& id)
{
    const QString name = nameOf({kind, id});
    return {id.toString(), name.isEmpty() ? id.toString() : name};
}

/// The rows a cell names, by their names; a list of ids is 16 bytes each.
Value referenceValue(const NameOf& nameOf, quint16 kind, const base::Cell& cell)
{
    const auto* bytes = std::get_if<QByteArray>(&cell);
    if (!bytes)
        return plainValue(cell);
    CodedText all;
    for (qsizetype at = 0; at + 16 <= bytes->size(); at += 16) {
        const auto one = named(nameOf, kind, *base::Uuid::fromBytes(QByteArrayView(*bytes).sliced(at, 16)));
        all.code += (at == 0 ? QString() : QStringLiteral(" ")) + one.code;
        all.text += (at == 0 ? QString() : QStringLiteral(", ")) + one.text;
    }
    return all;
}

const domain::ReferenceColumn* referenceAt(const domain::KindInfo& kind, std::size_t column)
{
    const auto all = domain::referencesOf(kind);
    const auto found = std::ranges::find(all, column, &domain::ReferenceColumn::column);
    return found == all.end() ? nullptr : &*found;
}

Value cellValue(const NameOf& nameOf, const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                std::size_t column, const base::Cell& cell)
{
    if (const auto* reference = referenceAt(kind, column))
        return referenceValue(nameOf, reference->kind, cell);
    if (isExactDay(kind.columns[column]))
        return dayValue(cell);
    if (const auto coded = codedCell(kind, reg, column, cell))
        return *coded;
    return plainValue(cell);
}

QString wordsOf(const Value& value)
{
    const auto* coded = std::get_if<CodedText>(&value);
    return coded ? coded->text : plainText(value);
}

/// The parts that are there, as data and in words.
CodedText joinedValue(const std::vector<Value>& parts, const QString& separator)
{
    QStringList codes;
    QStringList texts;
    for (const Value& part : parts) {
        codes << plainText(part);
        if (!std::holds_alternative<std::monostate>(part))
            texts << wordsOf(part);
    }
    return {codes.join(QLatin1Char(' ')), texts.join(separator)};
}

} // namespace

QString valueText(const Value& value)
{
    if (const auto* coded = std::get_if<CodedText>(&value))
        return coded->text;
    if (const auto* whole = std::get_if<qint64>(&value))
        return ui::number(*whole);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool isPrecision(const domain::KindInfo& kind, std::size_t column)
{
    return kind.columns[column].type == base::CellType::Integer &&
           kind.columns[column].name.ends_with(PrecisionEnding);
}

Value columnValue(const domain::KindInfo& kind, std::size_t column, std::span<const base::Cell> cells)
{
    if (isFollowedByPrecision(kind, column))
        return dateValue(cells.subspan(column, 2));
    return isExactDay(kind.columns[column]) ? dayValue(cells[column]) : plainValue(cells[column]);
}

QString kindText(int kind)
{
    const auto* info = domain::findKind(static_cast<std::uint16_t>(kind));
    return info ? term(QStringLiteral("kind"), QString::fromStdString(info->name)) : QString::number(kind);
}

Value registerValue(const NameOf& nameOf, const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                    std::span<const base::Cell> cells)
{
    if (std::ranges::all_of(cells, base::isAbsent))
        return {};
    if (cells.size() != reg.columnCount) // of another version
        return plainText(plainValue(cells.front()));
    if (cells.size() == PeriodCells && isFollowedByPrecision(kind, reg.firstColumn) &&
        isFollowedByPrecision(kind, reg.firstColumn + 2))
        return periodValue(cells);
    if (cells.size() == 2 && isFollowedByPrecision(kind, reg.firstColumn))
        return dateValue(cells);
    std::vector<Value> parts;
    for (std::size_t i = 0; i < cells.size(); ++i)
        parts.push_back(cellValue(nameOf, kind, reg, reg.firstColumn + i, cells[i]));
    if (parts.size() == 1)
        return parts.front();
    return joinedValue(parts, QStringLiteral(", "));
}

} // namespace words
