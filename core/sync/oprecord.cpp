// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oprecord.h"

#include "core/store/cbor.h"
#include "core/store/hlc.h"
#include "core/sync/bundleerror.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <limits>

namespace syncing {

namespace {

using base::Cell;
using store::ForeignOp;
using store::Hash;
using store::Secret;

enum Element {
    Place,
    Time,
    Wall,
    Kind,
    Person,
    Action,
    Row,
    Body,
    Prev,
    RowSecret,
    Commitment,
    ChainHash,
    ElementCount
};

constexpr qsizetype PlaceBytes = 16 + 4 + 8;

using Elements = std::array<Cell, ElementCount>;

[[noreturn]] void refuse(const char* reason)
{
    throw BundleError(BundleErrorCode::Damaged, reason);
}

bool isSuccessor(const store::OpId& op, const store::OpId& before)
{
    return op.device == before.device && op.epoch == before.epoch && op.seq == before.seq + 1;
}

QByteArray encodePlace(const store::OpId& op)
{
    QByteArray bytes = op.device.toBytes();
    bytes.resize(PlaceBytes);
    qToBigEndian(static_cast<quint32>(op.epoch), bytes.data() + 16);
    qToBigEndian(static_cast<quint64>(op.seq), bytes.data() + 20);
    return bytes;
}

store::OpId decodePlace(QByteArrayView bytes)
{
    if (bytes.size() != PlaceBytes)
        refuse("an op without a place");
    const store::OpId op{*base::Uuid::fromBytes(bytes.first(16)),
                         static_cast<int>(qFromBigEndian<qint32>(bytes.data() + 16)),
                         qFromBigEndian<qint64>(bytes.data() + 20)};
    if (op.epoch < 1 || op.seq < 1)
        refuse("an op in an impossible place");
    return op;
}

std::optional<QByteArray> toArray(const std::optional<QByteArrayView>& view)
{
    return view ? std::optional(view->toByteArray()) : std::nullopt;
}

Cell sameOr(const base::Uuid& id, const base::Uuid& before)
{
    return id == before ? Cell() : Cell(id.toBytes());
}

} // namespace

/// Takes the elements of one op in their order; those beyond its end are absent. Copies nothing.
class ElementReader {
public:
    explicit ElementReader(QByteArrayView item) : m_reader(item)
    {
        const auto count = m_reader.arrayHead();
        if (!count)
            refuse("an op that is no list");
        m_left = *count;
    }

    std::optional<QByteArrayView> bytes()
    {
        if (m_left == 0)
            return std::nullopt;
        --m_left;
        if (m_reader.peekMajor() == ByteString)
            return m_reader.bytes();
        Cell cell;
        if (!m_reader.cell(cell) || !base::isAbsent(cell))
            refuse("an op with an element of another kind");
        return std::nullopt;
    }
    std::optional<qint64> number()
    {
        Cell cell;
        if (m_left == 0)
            return std::nullopt;
        --m_left;
        if (!m_reader.cell(cell))
            refuse("an op with an element of another kind");
        const auto* value = std::get_if<qint64>(&cell);
        if (!value && !base::isAbsent(cell))
            refuse("an op with a text where a number belongs");
        return value ? std::optional(*value) : std::nullopt;
    }
    base::Uuid uuid(const base::Uuid& before)
    {
        const auto found = bytes();
        const auto id = found ? base::Uuid::fromBytes(*found) : before;
        if (!id)
            refuse("an op with an id of another length");
        return *id;
    }
    template <class Bytes>
    std::optional<Bytes> fixed()
    {
        const auto found = bytes();
        if (!found)
            return std::nullopt;
        Bytes result;
        if (found->size() != static_cast<qsizetype>(result.size()))
            refuse("an op with a secret or hash of another length");
        std::memcpy(result.data(), found->data(), result.size());
        return result;
    }

private:
    static constexpr int ByteString = 2;

    store::CborReader m_reader;
    quint64 m_left = 0;
};

namespace {

QByteArray writeElements(const Elements& elements)
{
    std::size_t count = ElementCount;
    while (base::isAbsent(elements[count - 1]))
        --count;
    QByteArray item;
    store::CborWriter writer(item);
    writer.arrayOf(count);
    for (std::size_t i = 0; i < count; ++i)
        writer.cell(elements[i]);
    return item;
}

Hash commitmentOf(const ForeignOp& op)
{
    if (op.commitment)
        return *op.commitment;
    return store::chain::commitment(*op.rowSecret, op.header.id, *op.body, op.prev);
}

bool canCommit(const ForeignOp& op)
{
    return op.commitment || (op.body && op.rowSecret);
}

/// The op with the secret that the bundle names for its row, here or before.
void complete(ForeignOp& op, std::unordered_map<base::Uuid, Secret>& secrets)
{
    if (op.rowSecret)
        secrets[op.header.row] = *op.rowSecret;
    else if (const auto known = secrets.find(op.header.row); known != secrets.end())
        op.rowSecret = known->second;
}

} // namespace

QByteArray OpRecordWriter::encode(const ForeignOp& op)
{
    const store::OpHeader& header = op.header;
    const bool goesOn = isSuccessor(header.id, m_before.id);
    const auto known = m_secrets.find(header.row);
    const bool isNewSecret = op.rowSecret && (known == m_secrets.end() || known->second != *op.rowSecret);
    ForeignOp whole = op;
    complete(whole, m_secrets);
    const Hash before = goesOn ? m_head : store::chain::begin(header.id.device, header.id.epoch);
    Elements elements;
    if (!goesOn)
        elements[Place] = encodePlace(header.id);
    elements[Time] = header.hlc - m_before.hlc;
    if (header.wallMs != store::hlcMs(header.hlc))
        elements[Wall] = header.wallMs;
    elements[Kind] = qint64{header.kind};
    elements[Person] = sameOr(header.person, m_before.person);
    elements[Action] = sameOr(header.action, m_before.action);
    elements[Row] = sameOr(header.row, m_before.row);
    if (op.body)
        elements[Body] = *op.body;
    if (!op.prev.isEmpty())
        elements[Prev] = op.prev;
    if (isNewSecret)
        elements[RowSecret] = store::viewOf(*op.rowSecret).toByteArray();
    if (op.commitment)
        elements[Commitment] = store::viewOf(*op.commitment).toByteArray();
    if (op.hash && !((goesOn || header.id.seq == 1) && followsFrom(whole, before)))
        elements[ChainHash] = store::viewOf(*op.hash).toByteArray();
    m_before = header;
    m_head = op.hash.value_or(Hash{});
    return writeElements(elements);
}

bool OpRecordWriter::followsFrom(const ForeignOp& op, const Hash& before)
{
    return canCommit(op) && store::chain::next(before, op.header, commitmentOf(op)) == *op.hash;
}

OpRecordReader::OpRecordReader(const Manifest& manifest)
{
    for (const OpRange& range : manifest.ranges)
        if (!range.headAfter.isEmpty())
            m_awaitedHeads[{range.device, static_cast<int>(range.epoch), static_cast<qint64>(range.to)}] =
                range.headAfter;
}

ForeignOp OpRecordReader::read(QByteArrayView item)
{
    ElementReader elements(item);
    ForeignOp op;
    const auto place = elements.bytes();
    readHeader(op.header, place, elements);
    op.body = toArray(elements.bytes());
    op.prev = toArray(elements.bytes()).value_or(QByteArray());
    if (!store::chain::hasOneForm(op.body, op.prev))
        refuse("an op whose values or parents are not one item each");
    op.rowSecret = elements.fixed<Secret>();
    op.commitment = elements.fixed<Hash>();
    op.hash = elements.fixed<Hash>();
    complete(op, m_secrets);
    if (!op.hash)
        op.hash = hashOf(op, !place);
    m_before = op.header;
    m_head = *op.hash;
    const auto awaited = m_awaitedHeads.find(op.header.id);
    if (awaited != m_awaitedHeads.end() && awaited->second == store::viewOf(m_head))
        m_awaitedHeads.erase(awaited);
    return op;
}

void OpRecordReader::readHeader(store::OpHeader& header, const std::optional<QByteArrayView>& place,
                                ElementReader& elements) const
{
    header.id = place ? decodePlace(*place) : m_before.id;
    if (!place && (header.id.seq == 0 || ++header.id.seq == std::numeric_limits<qint64>::max()))
        refuse("an op that follows none");
    const auto step = elements.number();
    const auto wall = elements.number();
    const auto kind = elements.number();
    if (!step || !kind)
        refuse("an op without time or kind");
    header.hlc = static_cast<qint64>(static_cast<quint64>(m_before.hlc) + static_cast<quint64>(*step));
    if (header.hlc < 0 || header.hlc > store::LatestHlc || *kind < 0 ||
        *kind > std::numeric_limits<quint16>::max())
        refuse("an op of an impossible time or kind");
    header.wallMs = wall.value_or(store::hlcMs(header.hlc));
    header.kind = static_cast<quint16>(*kind);
    header.person = elements.uuid(m_before.person);
    header.action = elements.uuid(m_before.action);
    header.row = elements.uuid(m_before.row);
}

Hash OpRecordReader::hashOf(const ForeignOp& op, bool goesOn) const
{
    if (!canCommit(op) || (!goesOn && op.header.id.seq != 1))
        refuse("an op without what its hash follows from");
    const Hash before = goesOn ? m_head : store::chain::begin(op.header.id.device, op.header.id.epoch);
    return store::chain::next(before, op.header, commitmentOf(op));
}

void OpRecordReader::finish() const
{
    if (!m_awaitedHeads.empty())
        refuse("its ops do not make the chains that its manifest names");
}

} // namespace syncing
