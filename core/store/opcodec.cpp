// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opcodec.h"

#include "core/store/cbor.h"

#include <algorithm>

namespace store {

namespace {

constexpr quint64 MostCells = 16; // of one register
constexpr quint64 MostParents = 4096;

bool decodeValue(CborReader& in, std::vector<base::Cell>& cells)
{
    constexpr int ArrayMajor = 4;
    quint64 count = 1;
    if (in.peekMajor() == ArrayMajor) {
        const auto items = in.arrayHead();
        if (!items || *items > MostCells)
            return false;
        count = *items;
    }
    cells.resize(count);
    for (base::Cell& cell : cells)
        if (!in.cell(cell))
            return false;
    return true;
}

std::optional<OpRef> refOf(int chain, const std::optional<quint64>& seq)
{
    if (!seq || *seq > static_cast<quint64>(OpRef::LastSeq))
        return std::nullopt;
    return OpRef{chain, static_cast<qint64>(*seq)};
}

std::optional<OpRef> decodeParent(CborReader& in, int ownChain,
                                  const std::function<int(const ChainId&)>& indexOf)
{
    if (in.peekMajor() == 0)
        return refOf(ownChain, in.unsignedInteger());
    if (in.arrayHead() != 3U)
        return std::nullopt;
    const auto bytes = in.bytes();
    const auto device = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
    const auto epoch = in.unsignedInteger();
    if (!device || !epoch || *epoch > 0x7fffffff)
        return std::nullopt;
    return refOf(indexOf({*device, static_cast<int>(*epoch)}), in.unsignedInteger());
}

void addParent(Parents& parents, const OpRef& op, int number)
{
    const auto same =
        std::find_if(parents.begin(), parents.end(), [&](const Parent& parent) { return parent.op == op; });
    if (same != parents.end())
        same->mask |= bitOf(number);
    else
        parents.append({op, bitOf(number)});
}

} // namespace

std::optional<OpBody> OpBody::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    const auto pairs = in.mapHead();
    if (!pairs || *pairs > RegisterLimit)
        return std::nullopt;
    OpBody body;
    body.m_values.resize(*pairs);
    for (RegisterValue& value : body.m_values) {
        const auto number = in.unsignedInteger();
        if (!number || *number >= RegisterLimit - 1 || (body.m_mask >> *number) != 0)
            return std::nullopt;
        value.number = static_cast<int>(*number);
        body.m_mask |= bitOf(value.number);
        if (!decodeValue(in, value.cells))
            return std::nullopt;
    }
    return in.atEnd() ? std::optional(std::move(body)) : std::nullopt;
}

void OpBody::encode(QByteArray& out, const KindLayout& layout, CellSpan rowCells, RegisterMask mask,
                    std::optional<bool> existence)
{
    CborWriter writer(out);
    writer.mapOf(static_cast<quint64>(std::popcount(mask)) + (existence ? 1 : 0));
    if (existence) {
        writer.integer(0);
        writer.boolean(*existence);
    }
    forEachRegister(mask, [&](int number) {
        const auto* reg = layout.find(number);
        writer.integer(number);
        if (reg->columnCount > 1)
            writer.arrayOf(reg->columnCount);
        for (const base::Cell& cell : rowCells.subspan(reg->firstColumn, reg->columnCount))
            writer.cell(cell);
    });
}

const RegisterValue* OpBody::find(int number) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [=](const RegisterValue& value) { return value.number == number; });
    return found == m_values.end() ? nullptr : &*found;
}

void opparents::encode(QByteArray& out, int ownChain, const Parents& parents,
                       const std::function<const ChainId&(int)>& nameOf)
{
    RegisterMask all = 0;
    for (const Parent& parent : parents)
        all |= parent.mask;
    if (all == 0)
        return;
    CborWriter writer(out);
    writer.mapOf(static_cast<quint64>(std::popcount(all)));
    forEachRegister(all, [&](int number) {
        const auto named = [=](const Parent& parent) { return (parent.mask & bitOf(number)) != 0; };
        writer.integer(number);
        writer.arrayOf(static_cast<quint64>(std::count_if(parents.begin(), parents.end(), named)));
        for (const Parent& parent : parents) {
            if (!named(parent))
                continue;
            if (parent.op.chain == ownChain) {
                writer.integer(parent.op.seq);
                continue;
            }
            const ChainId& name = nameOf(parent.op.chain);
            writer.arrayOf(3);
            writer.bytes(name.device.toBytes());
            writer.integer(name.epoch);
            writer.integer(parent.op.seq);
        }
    });
}

std::optional<Parents> opparents::decode(QByteArrayView bytes, int ownChain,
                                         const std::function<int(const ChainId&)>& indexOf)
{
    Parents parents;
    if (bytes.isEmpty())
        return parents;
    CborReader in(bytes);
    const auto pairs = in.mapHead();
    if (!pairs || *pairs > RegisterLimit)
        return std::nullopt;
    for (quint64 i = 0; i < *pairs; ++i) {
        const auto number = in.unsignedInteger();
        const auto count = in.arrayHead();
        if (!number || *number >= RegisterLimit - 1 || !count || *count > MostParents)
            return std::nullopt;
        for (quint64 k = 0; k < *count; ++k) {
            const auto parent = decodeParent(in, ownChain, indexOf);
            if (!parent)
                return std::nullopt;
            addParent(parents, *parent, static_cast<int>(*number));
        }
    }
    return in.atEnd() ? std::optional(std::move(parents)) : std::nullopt;
}

bool sameCells(CellSpan a, CellSpan b)
{
    const std::size_t shared = std::min(a.size(), b.size());
    return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shared), b.begin()) &&
           std::all_of(a.begin() + static_cast<std::ptrdiff_t>(shared), a.end(), base::isAbsent) &&
           std::all_of(b.begin() + static_cast<std::ptrdiff_t>(shared), b.end(), base::isAbsent);
}

} // namespace store
