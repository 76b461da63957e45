// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/heads.h"

#include <algorithm>
#include <tuple>

namespace store {

namespace {

void putVarint(QByteArray& out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(static_cast<char>(value | 0x80));
    out.append(static_cast<char>(value));
}

class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool failed() const { return m_failed; }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (atEnd())
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    OpRef op()
    {
        const auto chain = static_cast<int>(varint());
        return {chain, static_cast<qint64>(varint())};
    }

private:
    const char* m_at;
    const char* m_end;
    bool m_failed = false;
};

void putOp(QByteArray& out, const OpRef& op, RegisterMask mask)
{
    putVarint(out, static_cast<quint64>(op.chain));
    putVarint(out, static_cast<quint64>(op.seq));
    putVarint(out, mask);
}

} // namespace

bool HeadOrder::less(const Head& a, const Head& b) const
{
    if (a.hlc != b.hlc || a.op.chain == b.op.chain)
        return std::tie(a.hlc, a.op.seq) < std::tie(b.hlc, b.op.seq);
    return chainOf(a.op.chain) < chainOf(b.op.chain);
}

void Heads::apply(const Head& op, RegisterMask written, const Parents& parents,
                  const std::function<bool(const OpRef&)>& isKnown)
{
    const RegisterMask superseded = takeFromMissing(op.op, written);
    for (const Parent& parent : parents)
        if (const RegisterMask mask = parent.mask & written; mask != 0 && parent.op != op.op)
            supersede({parent.op, mask}, isKnown);
    dropEmpty();
    if (const RegisterMask mask = written & ~superseded; mask != 0)
        m_heads.append(Head{op.hlc, op.op, mask});
}

RegisterMask Heads::takeFromMissing(const OpRef& op, RegisterMask written)
{
    RegisterMask superseded = 0;
    for (Parent& missing : m_missing)
        if (missing.op == op)
            superseded |= std::exchange(missing.mask, 0) & written;
    return superseded;
}

void Heads::supersede(const Parent& parent, const std::function<bool(const OpRef&)>& isKnown)
{
    RegisterMask left = parent.mask;
    for (Head& head : m_heads) {
        if (head.op != parent.op)
            continue;
        left &= ~head.mask;
        head.mask &= ~parent.mask;
    }
    if (left == 0 || isKnown(parent.op))
        return;
    const auto same = std::find_if(m_missing.begin(), m_missing.end(),
                                   [&](const Parent& missing) { return missing.op == parent.op; });
    if (same != m_missing.end())
        same->mask |= left;
    else
        m_missing.append({parent.op, left});
}

void Heads::dropEmpty()
{
    const auto isEmpty = [](const auto& entry) { return entry.mask == 0; };
    m_heads.erase(std::remove_if(m_heads.begin(), m_heads.end(), isEmpty), m_heads.end());
    m_missing.erase(std::remove_if(m_missing.begin(), m_missing.end(), isEmpty), m_missing.end());
}

const Head* Heads::winner(int registerNumber, const HeadOrder& order) const
{
    const Head* best = nullptr;
    for (const Head& head : m_heads)
        if ((head.mask & bitOf(registerNumber)) != 0 && (!best || order.less(*best, head)))
            best = &head;
    return best;
}

Parents Heads::toReplaceBy(const Head& op, const HeadOrder& order) const
{
    const RegisterMask several = contested() & op.mask;
    Parents result;
    for (const Head& head : m_heads) {
        RegisterMask named = head.mask & op.mask & ~several;
        forEachRegister(head.mask & several, [&](int number) {
            if (winner(number, order) == &head || hasLaterLoser(number, op, order))
                named |= bitOf(number);
        });
        if (named != 0)
            result.append({head.op, named});
    }
    return result;
}

bool Heads::hasLaterLoser(int registerNumber, const Head& op, const HeadOrder& order) const
{
    const Head* best = winner(registerNumber, order);
    return std::any_of(m_heads.begin(), m_heads.end(), [&](const Head& head) {
        return &head != best && (head.mask & bitOf(registerNumber)) != 0 && order.less(op, head);
    });
}

Parents Heads::allOn(RegisterMask mask) const
{
    Parents result;
    for (const Head& head : m_heads)
        if ((head.mask & mask) != 0)
            result.append({head.op, head.mask & mask});
    return result;
}

RegisterMask Heads::contested() const
{
    RegisterMask seen = 0;
    RegisterMask twice = 0;
    for (const Head& head : m_heads) {
        twice |= seen & head.mask;
        seen |= head.mask;
    }
    return twice;
}

RegisterMask Heads::present() const
{
    RegisterMask seen = 0;
    for (const Head& head : m_heads)
        seen |= head.mask;
    return seen;
}

void Heads::pack(QByteArray& out) const
{
    putVarint(out, static_cast<quint64>(m_heads.size()));
    for (const Head& head : m_heads) {
        putVarint(out, static_cast<quint64>(head.hlc));
        putOp(out, head.op, head.mask);
    }
    for (const Parent& missing : m_missing)
        putOp(out, missing.op, missing.mask);
}

std::optional<Heads> Heads::unpack(QByteArrayView bytes)
{
    Heads heads;
    Unpacker in(bytes);
    if (in.atEnd())
        return heads;
    for (quint64 left = in.varint(); left > 0 && !in.failed(); --left) {
        const auto hlc = static_cast<qint64>(in.varint());
        const OpRef op = in.op();
        heads.m_heads.append(Head{hlc, op, in.varint()});
    }
    while (!in.atEnd() && !in.failed()) {
        const OpRef op = in.op();
        heads.m_missing.append({op, in.varint()});
    }
    return in.failed() ? std::nullopt : std::optional(std::move(heads));
}

} // namespace store
