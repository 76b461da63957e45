// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/cellwords.h"

#include "core/desk/recordname.h"
#include "core/domain/record/codec.h"
#include "ui/lang/format.h"
#include "ui/words/dates.h"

namespace cli {

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
    return date ? CodedText{date->toString(), words::dateText(*date)} : plainValue(cells[0]);
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

QString textOf(const Value& value)
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
        return CodedText{isoEnd(period.from) + QLatin1Char('/') + isoEnd(period.to),
                         words::periodText(period)};
    return textOf(dateValue(cells.first(2))) + QLatin1Char('/') + textOf(dateValue(cells.subspan(2)));
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

Value referenceValue(const store::File& file, quint16 kind, const base::Cell& cell)
{
    const auto* bytes = std::get_if<QByteArray>(&cell);
    const auto id = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
    if (!id)
        return plainValue(cell);
    const QString name = desk::nameOf(file, {kind, *id});
    return CodedText{id->toString(), name.isEmpty() ? id->toString() : name};
}

} // namespace

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

Value registerValue(const store::File& file, const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                    std::span<const base::Cell> cells)
{
    if (std::ranges::all_of(cells, base::isAbsent))
        return {};
    if (cells.size() != reg.columnCount) // of another version
        return textOf(plainValue(cells.front()));
    if (cells.size() == PeriodCells && isFollowedByPrecision(kind, reg.firstColumn) &&
        isFollowedByPrecision(kind, reg.firstColumn + 2))
        return periodValue(cells);
    if (cells.size() == 2 && isFollowedByPrecision(kind, reg.firstColumn))
        return dateValue(cells);
    if (cells.size() > 1) {
        QStringList parts;
        for (const base::Cell& cell : cells)
            parts << textOf(plainValue(cell));
        return parts.join(QLatin1Char(' '));
    }
    if (reg.refersTo)
        return referenceValue(file, *reg.refersTo, cells.front());
    return isExactDay(kind.columns[reg.firstColumn]) ? dayValue(cells.front()) : plainValue(cells.front());
}

} // namespace cli
