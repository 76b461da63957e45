// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kindlayout.h"
#include "core/store/opref.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace store {

/// Parents that an op names, with the registers it names them under.
struct Parent {
    OpRef op;
    RegisterMask mask = 0;

    bool operator==(const Parent&) const = default;
};
using Parents = QVarLengthArray<Parent, 8>;

/// An op that stands at the head of some registers of a row.
struct Head {
    qint64 hlc = 0;
    OpRef op;
    RegisterMask mask = 0;

    bool operator==(const Head&) const = default;
};

/// The order in which concurrent ops win: by time, then device, epoch, seq. Total over different ops.
class HeadOrder {
public:
    virtual ~HeadOrder() = default;
    [[nodiscard]] bool less(const Head& a, const Head& b) const;

protected:
    [[nodiscard]] virtual const ChainId& chainOf(int index) const = 0;
};

/// Which ops stand at the head of each register of one row. Per register the ops form a graph by the parents
/// they name; heads are the ops that no known op names. Named parents that are not known yet are remembered
/// as missing, so that the result depends on the set of ops and not on their order of arrival.
class Heads {
public:
    /// Takes in an op that writes the registers of `written`. `isKnown` tells whether an op is in the
    /// journal. Parents named under registers the op does not write replace nothing.
    void apply(const Head& op, RegisterMask written, const Parents& parents,
               const std::function<bool(const OpRef&)>& isKnown);

    [[nodiscard]] const Head* winner(int registerNumber, const HeadOrder& order) const;
    /// What an edit names as parents: the winner on each register it writes, so that other heads stay in
    /// question; all of them where one would come after the edit itself, which must hold.
    [[nodiscard]] Parents toReplaceBy(const Head& op, const HeadOrder& order) const;
    /// All heads on these registers, as parents.
    [[nodiscard]] Parents allOn(RegisterMask mask) const;
    /// Registers with more than one head.
    [[nodiscard]] RegisterMask contested() const;
    /// Registers with at least one head.
    [[nodiscard]] RegisterMask present() const;

    [[nodiscard]] const QVarLengthArray<Head, 8>& heads() const { return m_heads; }
    [[nodiscard]] const Parents& missing() const { return m_missing; }
    [[nodiscard]] bool isEmpty() const { return m_heads.isEmpty() && m_missing.isEmpty(); }

    /// The form in the column _heads: a few bytes per head, with local numbers of chains.
    void pack(QByteArray& out) const;
    /// nullopt when the bytes are damaged.
    [[nodiscard]] static std::optional<Heads> unpack(QByteArrayView bytes);

    bool operator==(const Heads&) const = default;

private:
    RegisterMask takeFromMissing(const OpRef& op, RegisterMask written);
    void supersede(const Parent& parent, const std::function<bool(const OpRef&)>& isKnown);
    void dropEmpty();
    [[nodiscard]] bool hasLaterLoser(int registerNumber, const Head& op, const HeadOrder& order) const;

    QVarLengthArray<Head, 8> m_heads;
    Parents m_missing;
};

} // namespace store
