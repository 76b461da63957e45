// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cborscan.h"

#include <QCborValue>

#include <array>

namespace store {

namespace {

using Outcome = CborScan::Outcome;

constexpr int DeepestStack = 32;

struct ItemHead {
    int major = 0;
    int info = 0;
    quint64 argument = 0;
    int length = 0; ///< 0: incomplete, -1: malformed
};

ItemHead readHead(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto first = static_cast<quint8>(bytes[0]);
    ItemHead head{first >> 5, first & 31, 0, 1};
    if (head.info < 24) {
        head.argument = static_cast<quint64>(head.info);
        return head;
    }
    if (head.info > 27)
        return {0, 0, 0, -1};
    const int width = 1 << (head.info - 24);
    if (bytes.size() < 1 + width)
        return {};
    for (int i = 1; i <= width; ++i)
        head.argument = head.argument << 8 | static_cast<quint8>(bytes[i]);
    head.length = 1 + width;
    return head;
}

bool isBadSimple(const ItemHead& head)
{
    return head.info == 24 && head.argument < 32; // RFC 8949 section 3.3
}

} // namespace

CborScan scanCbor(QByteArrayView bytes, qsizetype maxBytes, int maxDepth)
{
    Q_ASSERT(maxDepth < DeepestStack);
    std::array<quint64, DeepestStack> pending{1}; // items still to come per level
    int depth = 0;
    qsizetype at = 0;
    while (true) {
        while (depth > 0 && pending[static_cast<size_t>(depth)] == 0)
            --depth;
        if (depth == 0 && pending[0] == 0)
            return at <= maxBytes ? CborScan{Outcome::Complete, at} : CborScan{Outcome::TooLarge, 0};
        if (at >= maxBytes)
            return {Outcome::TooLarge, 0};
        const ItemHead head = readHead(bytes.sliced(at));
        if (head.length < 0)
            return {Outcome::Malformed, 0};
        if (head.length == 0)
            return {Outcome::NeedsMore, 0};
        at += head.length;
        --pending[static_cast<size_t>(depth)];
        const bool isString = head.major == 2 || head.major == 3;
        const bool isContainer = head.major == 4 || head.major == 5 || head.major == 6;
        if (head.major == 7 && isBadSimple(head))
            return {Outcome::Malformed, 0};
        if ((isString || head.major == 4 || head.major == 5) &&
            head.argument > static_cast<quint64>(maxBytes))
            return {Outcome::TooLarge, 0};
        if (isString) {
            const auto length = static_cast<qsizetype>(head.argument);
            if (length > maxBytes - at)
                return {Outcome::TooLarge, 0};
            if (length > bytes.size() - at)
                return {Outcome::NeedsMore, 0};
            at += length;
        }
        if (isContainer) {
            if (depth == maxDepth)
                return {Outcome::TooDeep, 0};
            pending[static_cast<size_t>(++depth)] = head.major == 4   ? head.argument
                                                    : head.major == 5 ? head.argument * 2
                                                                      : 1;
        }
    }
}

bool isOneCborItem(QByteArrayView bytes, qsizetype maxBytes, int maxDepth)
{
    const CborScan scan = scanCbor(bytes, maxBytes, maxDepth);
    return scan.outcome == Outcome::Complete && scan.length == bytes.size();
}

std::optional<QCborMap> parseCborMap(const QByteArray& item)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(item, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

} // namespace store
