// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/record/codes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <tuple>
#include <vector>

namespace domain {

using base::Cell;
using base::CellType;

/// One cell of a value: the suffix its column gets behind the register's name.
struct CellSlot {
    const char* suffix;
    CellType type;
};

/// How a value type becomes cells and back. `slots` has one entry per cell; `write` fills as many; `read`
/// answers false when the cells make no valid value: such a row is listed as a finding and never throws.
template <class V>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr std::array cells{CellSlot{"", CellType::Text}};
    static void write(const QString& value, Cell* out)
    {
        if (value.isEmpty())
            *out = Cell();
        else
            *out = value;
    }
    static bool read(const Cell* in, QString& value)
    {
        if (const auto* text = std::get_if<QString>(in))
            value = *text;
        else
            value.clear();
        return std::holds_alternative<QString>(*in) || std::holds_alternative<std::monostate>(*in);
    }
};

template <>
struct Codec<qint64> {
    static constexpr std::array cells{CellSlot{"", CellType::Integer}};
    static void write(qint64 value, Cell* out) { *out = value; }
    static bool read(const Cell* in, qint64& value)
    {
        const auto* number = std::get_if<qint64>(in);
        if (number)
            value = *number;
        return number != nullptr;
    }
};

template <>
struct Codec<int> {
    static constexpr std::array cells{CellSlot{"", CellType::Integer}};
    static void write(int value, Cell* out) { *out = qint64{value}; }
    static bool read(const Cell* in, int& value)
    {
        const auto* number = std::get_if<qint64>(in);
        if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
            return false;
        value = static_cast<int>(*number);
        return true;
    }
};

template <>
struct Codec<bool> {
    static constexpr std::array cells{CellSlot{"", CellType::Integer}};
    static void write(bool value, Cell* out) { *out = qint64{value}; }
    static bool read(const Cell* in, bool& value)
    {
        const auto* number = std::get_if<qint64>(in);
        if (!number || (*number != 0 && *number != 1))
            return false;
        value = *number == 1;
        return true;
    }
};

template <Coded E>
struct Codec<E> {
    static constexpr std::array cells{CellSlot{"", CellType::Text}};
    static void write(E value, Cell* out) { *out = QString(codeOf(value)); }
    static bool read(const Cell* in, E& value)
    {
        const auto* text = std::get_if<QString>(in);
        const auto known = text ? fromCode<E>(*text) : std::nullopt;
        value = known.value_or(value);
        return known.has_value();
    }
};

template <class R>
struct Codec<base::Id<R>> {
    static constexpr std::array cells{CellSlot{"", CellType::Blob}};
    static void write(const base::Id<R>& value, Cell* out)
    {
        *out = value.isNull() ? Cell() : Cell(value.uuid().toBytes());
    }
    static bool read(const Cell* in, base::Id<R>& value)
    {
        const auto* bytes = std::get_if<QByteArray>(in);
        const auto uuid = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
        value = base::Id<R>(uuid.value_or(base::Uuid()));
        return uuid.has_value();
    }
};

template <>
struct Codec<QDate> {
    static constexpr std::array cells{CellSlot{"", CellType::Integer}};
    static void write(QDate value, Cell* out)
    {
        *out = value.isValid() ? Cell(qint64{base::dayNumber(value)}) : Cell();
    }
    static bool read(const Cell* in, QDate& value)
    {
        const auto* day = std::get_if<qint64>(in);
        const auto date = day && *day > base::OpenPast && *day < base::OpenFuture
                              ? base::ImpreciseDate::of(base::dateOf(static_cast<base::DayNumber>(*day)))
                              : std::nullopt;
        value = date ? date->earliest() : QDate();
        return date.has_value();
    }
};

template <>
struct Codec<base::ImpreciseDate> {
    static constexpr std::array cells{CellSlot{"", CellType::Integer},
                                      CellSlot{"_precision", CellType::Integer}};
    static void write(const base::ImpreciseDate& value, Cell* out)
    {
        out[0] = qint64{value.day()};
        out[1] = static_cast<qint64>(value.precision());
    }
    static std::optional<base::ImpreciseDate> read(const Cell* in)
    {
        QDate day;
        int precision = 0;
        if (!Codec<QDate>::read(in, day) || !Codec<int>::read(in + 1, precision) || precision < 0 ||
            precision > 3)
            return std::nullopt;
        return base::ImpreciseDate::of(day, static_cast<base::Precision>(precision));
    }
};

/// An absent value is NULL in every cell.
template <class V>
struct Codec<std::optional<V>> {
    static constexpr auto cells = Codec<V>::cells;
    static void write(const std::optional<V>& value, Cell* out)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            out[i] = Cell();
        if (value)
            Codec<V>::write(*value, out);
    }
    static bool read(const Cell* in, std::optional<V>& value)
    {
        value.reset();
        bool present = false;
        for (std::size_t i = 0; i < cells.size(); ++i)
            present = present || !std::holds_alternative<std::monostate>(in[i]);
        if (!present)
            return true;
        if constexpr (requires {
                          {
                              Codec<V>::read(in)
                              } -> std::same_as<std::optional<V>>;
                      }) {
            value = Codec<V>::read(in);
            return value.has_value();
        } else {
            V inner{};
            const bool valid = Codec<V>::read(in, inner);
            if (valid)
                value = std::move(inner);
            return valid;
        }
    }
};

/// from and to are one register: they merge together. Ends that cross make no value.
template <>
struct Codec<base::DatedPeriod> {
    static constexpr std::array cells{
        CellSlot{"_from", CellType::Integer}, CellSlot{"_from_precision", CellType::Integer},
        CellSlot{"_to", CellType::Integer}, CellSlot{"_to_precision", CellType::Integer}};
    static void write(const base::DatedPeriod& value, Cell* out)
    {
        Codec<std::optional<base::ImpreciseDate>>::write(value.from, out);
        Codec<std::optional<base::ImpreciseDate>>::write(value.to, out + 2);
    }
    static bool read(const Cell* in, base::DatedPeriod& value)
    {
        return Codec<std::optional<base::ImpreciseDate>>::read(in, value.from) &&
               Codec<std::optional<base::ImpreciseDate>>::read(in + 2, value.to) && value.isValid();
    }
};

/// A list of words as lines of one text. A word holds no line break.
template <>
struct Codec<QStringList> {
    static constexpr std::array cells{CellSlot{"", CellType::Text}};
    static void write(const QStringList& value, Cell* out)
    {
        Codec<QString>::write(value.join(QLatin1Char('\n')), out);
    }
    static bool read(const Cell* in, QStringList& value)
    {
        QString text;
        const bool valid = Codec<QString>::read(in, text);
        value = text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
        return valid;
    }
};

/// A set of codes, kept in the order of their declaration.
template <Coded E>
struct Codec<std::vector<E>> {
    static constexpr std::array cells{CellSlot{"", CellType::Text}};
    static void write(const std::vector<E>& value, Cell* out)
    {
        QStringList words;
        for (const E item : value)
            words.append(codeOf(item));
        Codec<QStringList>::write(words, out);
    }
    static bool read(const Cell* in, std::vector<E>& value)
    {
        QStringList words;
        bool valid = Codec<QStringList>::read(in, words);
        value.clear();
        for (const QString& word : words) {
            const auto item = fromCode<E>(word);
            valid = valid && item;
            if (item)
                value.push_back(*item);
        }
        return valid;
    }
};

/// A list of ids, 16 bytes each.
template <class R>
struct Codec<std::vector<base::Id<R>>> {
    static constexpr std::array cells{CellSlot{"", CellType::Blob}};
    static void write(const std::vector<base::Id<R>>& value, Cell* out)
    {
        QByteArray bytes;
        for (const auto& id : value)
            bytes += id.uuid().toBytes();
        *out = bytes.isEmpty() ? Cell() : Cell(bytes);
    }
    static bool read(const Cell* in, std::vector<base::Id<R>>& value)
    {
        value.clear();
        const auto* bytes = std::get_if<QByteArray>(in);
        if (!bytes)
            return std::holds_alternative<std::monostate>(*in);
        for (qsizetype at = 0; at + 16 <= bytes->size(); at += 16)
            value.push_back(base::Id<R>(*base::Uuid::fromBytes(QByteArrayView(*bytes).sliced(at, 16))));
        return bytes->size() % 16 == 0;
    }
};

/// A part of a composite value: its suffix and member.
template <class C, class V>
struct Part {
    const char* suffix;
    V C::*member;
};

/// A composite value names its parts: `static constexpr auto parts()` returns a tuple of Part.
template <class C>
concept Composite = requires
{
    C::parts();
};

/// Every part is one cell. A composite may offer `isValid()`; a value that is not valid does not come to be.
template <Composite C>
struct Codec<C> {
    static constexpr auto cells = std::apply(
        [](const auto&... part) {
            return std::array{
                CellSlot{part.suffix,
                         Codec<std::decay_t<decltype(std::declval<C>().*(part.member))>>::cells[0].type}...};
        },
        C::parts());
    static void write(const C& value, Cell* out)
    {
        std::apply(
            [&](const auto&... part) {
                (Codec<std::decay_t<decltype(value.*(part.member))>>::write(value.*(part.member), out++),
                 ...);
            },
            C::parts());
    }
    static bool read(const Cell* in, C& value)
    {
        bool valid = true;
        std::apply(
            [&](const auto&... part) {
                ((valid =
                      Codec<std::decay_t<decltype(value.*(part.member))>>::read(in++, value.*(part.member)) &&
                      valid),
                 ...);
            },
            C::parts());
        if constexpr (requires { value.isValid(); })
            return valid && value.isValid();
        return valid;
    }
};

} // namespace domain
