// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

/// Reports as data: finished numbers and finished words, without a person's name. Renderers only arrange
/// them. Keys are stable and English; titles are in the language of the vocabulary the report was made with.
namespace report {

/// How a column's values are written for people. In data they are integers (FTE in hundredths) or ISO dates.
enum class ValueType { Text, Count, Fte, Percent, Date };

/// A value of a permanent code list with its word: `{"hostel", "Wohnheim"}`.
struct CodedText {
    QString code;
    QString text;
    bool operator==(const CodedText&) const = default;
};

/// A number of persons that is not told, because so few could be recognised by it: `{3}` = fewer than three,
/// "< 3"; `{}` = any number from which such a one would follow, "•".
struct Hidden {
    int under = 0;
    bool operator==(const Hidden&) const = default;
};

/// In data: `{3} → "<3"`, `{} → "hidden"`.
[[nodiscard]] inline QString codeOf(const Hidden& hidden)
{
    return hidden.under > 0 ? QStringLiteral("<%1").arg(hidden.under) : QStringLiteral("hidden");
}

/// One value of a table. Nothing = not known, written "–" for people, null in data.
using Value = std::variant<std::monostate, qint64, QString, QDate, CodedText, Hidden>;

struct Column {
    QString key;
    QString title;
    ValueType type = ValueType::Text;
    bool operator==(const Column&) const = default;
};

enum class RowRole {
    Item,
    Group, ///< sum of the items that follow it
    Total  ///< sum of everything
};

struct Row {
    RowRole role = RowRole::Item;
    std::vector<Value> values; ///< one per column
    bool operator==(const Row&) const = default;
};

struct Table {
    QString key;
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString note;  ///< one sentence below the table; may be empty
    QString empty; ///< what to say instead when there are no rows
};

struct Series {
    QString key;
    QString title;
    std::vector<Value> values; ///< one per day of the chart: counts, or hidden ones
};

/// Stacked areas over days; the series from bottom to top.
struct Chart {
    QString key;
    QString title;
    QString summary; ///< what the picture says, for people who do not see it
    std::vector<QDate> days;
    std::vector<Series> series;
};

/// One number at the head of a report.
struct Figure {
    QString key;
    QString title;
    Value value;
    ValueType type = ValueType::Count;
};

using Section = std::variant<Table, Chart>;

/// A remark on the figures, as a code with arguments and as a sentence.
struct Note {
    QString code;
    QString text;
    bool hidesNumbers = false; ///< persons are not counted out in it
    bool operator==(const Note&) const = default;
};

/// The newest change known of one copy of the file when the report was made.
struct KnownUpTo {
    QString device;
    qint64 epoch = 0;
    qint64 seq = 0;
};

struct Report {
    QString key; ///< "key-date"
    QString title;
    QString subtitle;
    QString language; ///< "de", "en"
    QDate on;
    std::vector<Figure> figures;
    std::vector<Section> sections;
    std::vector<Note> notes;
    std::vector<QString> sources;
    std::vector<KnownUpTo> knownUpTo; ///< Kenntnisstand: what the report was made from
};

} // namespace report
