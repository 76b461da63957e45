// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/storefixture.h"

#include "core/store/dump.h"
#include "core/store/journal.h"
#include "core/store/merge.h"

#include <QBuffer>

#include <utility>

namespace testing {

inline std::string dumpOf(store::File& file, store::DumpScope scope = store::DumpScope::All)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    store::dumpCanonical(file, buffer, scope);
    return buffer.data().toStdString();
}

inline std::vector<store::ForeignOp> opsOf(store::File& file, const store::OpVector& have = {})
{
    std::vector<store::ForeignOp> ops;
    store::readOps(file, have, [&](const store::ForeignOp& op) {
        ops.push_back(op);
        return true;
    });
    return ops;
}

/// Every op with the secret of its row, so that each can travel alone.
inline std::vector<store::ForeignOp> looseOpsOf(store::File& file, const store::OpVector& have = {})
{
    auto ops = opsOf(file, have);
    for (auto& op : ops)
        if (op.body)
            op.rowSecret = file.rows().secretOf(op.header.kind, op.header.row);
    return ops;
}

inline int take(store::File& file, const std::vector<store::ForeignOp>& ops)
{
    store::Merge merge(file);
    for (const auto& op : ops)
        merge.apply(op);
    return merge.commit();
}

/// What the other has and this one lacks.
inline void pull(store::File& to, store::File& from)
{
    take(to, opsOf(from, store::vectorOf(to)));
}

/// The same in random order.
template <class T>
[[nodiscard]] std::vector<T> shuffled(const std::vector<T>& items, base::SeededRandom& random)
{
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    std::vector<T> result;
    result.reserve(items.size());
    for (const std::size_t index : order)
        result.push_back(items[index]);
    return result;
}

} // namespace testing
