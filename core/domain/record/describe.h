// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/codec.h"
#include "core/domain/record/registers.h"

#include <span>
#include <utility>

namespace domain {

/// A register of record R: permanent number, name, member. Built by field(), refined by the chained setters.
template <class R, class V>
struct Field {
    std::uint8_t number = 0;
    const char* name = "";
    V R::*member = nullptr;
    Compartment compartment = Compartment::General;
    unsigned flags = Plain;

    [[nodiscard]] constexpr Field with(unsigned moreFlags) const
    {
        return {number, name, member, compartment, flags | moreFlags};
    }
    [[nodiscard]] constexpr Field in(Compartment other) const { return {number, name, member, other, flags}; }
};

template <class R, class V>
[[nodiscard]] constexpr Field<R, V> field(std::uint8_t number, const char* name, V R::*member)
{
    return {number, name, member};
}

/// The one table of a record kind, written beside its struct as `static constexpr auto describe()`.
template <class R, class... V>
struct Description {
    std::uint16_t kind;
    const char* name = "";
    std::tuple<Field<R, V>...> fields;
};

template <class R, class... V>
[[nodiscard]] constexpr Description<R, V...> record(std::uint16_t kind, const char* name,
                                                    Field<R, V>... fields)
{
    return {kind, name, {fields...}};
}

/// A struct with an `id` and a table of registers.
template <class R>
concept Record = requires(R r)
{
    {
        r.id
        } -> std::convertible_to<base::Id<R>>;
    R::describe();
};

namespace detail {

template <class V>
struct Reference {
    static std::optional<std::uint16_t> kind() { return std::nullopt; }
};
template <class R>
struct Reference<base::Id<R>> {
    static std::optional<std::uint16_t> kind() { return R::describe().kind; }
};
template <class V>
struct Reference<std::optional<V>> : Reference<V> {};

template <class R, class V>
void addRegister(KindInfo& info, const Field<R, V>& f)
{
    RegisterInfo reg;
    reg.number = f.number;
    reg.name = f.name;
    reg.compartment = f.compartment;
    reg.flags = f.flags;
    reg.refersTo = Reference<V>::kind();
    reg.firstColumn = info.columns.size();
    reg.columnCount = Codec<V>::cells.size();
    for (const CellSlot& slot : Codec<V>::cells)
        info.columns.push_back({std::string(f.name) + slot.suffix, slot.type});
    info.registers.push_back(std::move(reg));
}

} // namespace detail

template <Record R>
[[nodiscard]] std::optional<R> fromCells(const base::Id<R>& id, std::span<const Cell> cells);

/// The table of R as data, built once.
template <Record R>
[[nodiscard]] const KindInfo& kindOf()
{
    static const KindInfo info = [] {
        constexpr auto description = R::describe();
        KindInfo result;
        result.number = description.kind;
        result.name = description.name;
        result.isReadable = [](std::span<const Cell> cells) { return fromCells<R>({}, cells).has_value(); };
        std::apply([&](const auto&... f) { (detail::addRegister(result, f), ...); }, description.fields);
        return result;
    }();
    return info;
}

/// All cells of a record in the order of KindInfo::columns.
template <Record R>
[[nodiscard]] std::vector<Cell> toCells(const R& value)
{
    std::vector<Cell> cells(kindOf<R>().columns.size());
    Cell* out = cells.data();
    const auto write = [&]<class V>(const Field<R, V>& f) {
        Codec<V>::write(value.*(f.member), out);
        out += Codec<V>::cells.size();
    };
    std::apply([&](const auto&... f) { (write(f), ...); }, R::describe().fields);
    return cells;
}

/// The record in a row's cells (order of KindInfo::columns); nullopt if they make no valid value.
template <Record R>
[[nodiscard]] std::optional<R> fromCells(const base::Id<R>& id, std::span<const Cell> cells)
{
    R value{};
    value.id = id;
    const Cell* in = cells.data();
    const auto read = [&]<class V>(const Field<R, V>& f) {
        bool fits = false;
        if constexpr (requires {
                          {
                              Codec<V>::read(in)
                              } -> std::same_as<std::optional<V>>;
                      }) {
            const auto inner = Codec<V>::read(in);
            fits = inner.has_value();
            if (inner)
                value.*(f.member) = *inner;
        } else {
            fits = Codec<V>::read(in, value.*(f.member));
        }
        in += Codec<V>::cells.size();
        return fits;
    };
    bool valid = true;
    std::apply([&](const auto&... f) { ((valid = read(f) && valid), ...); }, R::describe().fields);
    return valid ? std::optional<R>(std::move(value)) : std::nullopt;
}

} // namespace domain
