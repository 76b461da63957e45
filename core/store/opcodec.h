// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/store/heads.h"
#include "core/store/kindlayout.h"

#include <functional>
#include <span>
#include <vector>

namespace store {

/// What the values of one op may take, so that the op fits a record of a bundle (1 MiB) with its names.
inline constexpr qsizetype MaxBodyBytes = 960 * 1024;

/// A record was to be written whose values do not fit one op; nothing was written.
class RecordTooLarge : public base::Error {
public:
    explicit RecordTooLarge(quint16 kindNumber)
        : Error("the values of a record do not fit one op")
        , kind(kindNumber)
    {}
    quint16 kind;
};

using CellSpan = std::span<const base::Cell>;

/// The values an op writes: register number with its cells, ascending. Existence has one cell, 1 or 0.
struct RegisterValue {
    int number = 0;
    std::vector<base::Cell> cells;

    bool operator==(const RegisterValue&) const = default;
};

/// Content of an op in its final format, version 1: CBOR map {register: value}, ascending. A register of one
/// cell is that cell; of several, the array of them. Existence (register 0) is true or false.
class OpBody {
public:
    /// Reads a body; nullopt when it is not of this form (kept raw, changes nothing).
    [[nodiscard]] static std::optional<OpBody> decode(QByteArrayView bytes);
    /// Writes the registers of `mask` out of a row's cells, with the row's existence in front if given.
    static void encode(QByteArray& out, const KindLayout& layout, CellSpan rowCells, RegisterMask mask,
                       std::optional<bool> existence);

    [[nodiscard]] RegisterMask mask() const { return m_mask; }
    /// nullptr when the op does not write the register.
    [[nodiscard]] const RegisterValue* find(int number) const;
    [[nodiscard]] const std::vector<RegisterValue>& values() const { return m_values; }

private:
    std::vector<RegisterValue> m_values;
    RegisterMask m_mask = 0;
};

/// What a local op names as its parents, final format, version 1: CBOR map {register: [parent …]}, ascending;
/// a parent of the same device and epoch is its seq, another is [device bytes, epoch, seq]. No parents: no
/// bytes at all.
namespace opparents {

void encode(QByteArray& out, int ownChain, const Parents& parents,
            const std::function<const ChainId&(int)>& nameOf);
/// nullopt when the bytes are not of this form; `indexOf` makes a local number of a chain's name.
[[nodiscard]] std::optional<Parents> decode(QByteArrayView bytes, int ownChain,
                                            const std::function<int(const ChainId&)>& indexOf);

} // namespace opparents

/// True when both hold the same; absent cells at the end do not count.
[[nodiscard]] bool sameCells(CellSpan a, CellSpan b);

} // namespace store
