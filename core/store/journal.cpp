// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/db/errors.h"
#include "core/store/meta.h"
#include "core/store/opcodec.h"

#include <tuple>

namespace store {

namespace {

template <std::size_t Size>
std::array<unsigned char, Size> fixedBytes(QByteArrayView bytes)
{
    std::array<unsigned char, Size> result{};
    std::memcpy(result.data(), bytes.data(),
                std::min<std::size_t>(Size, static_cast<std::size_t>(bytes.size())));
    return result;
}

} // namespace

Journal::Journal(db::Database& database, base::Random& random)
    : m_db(database)
    , m_random(random)
    , m_people(database)
    , m_chains(database)
{}

void Journal::reload()
{
    m_people.reload();
    m_chains.reload();
    m_clock.reset(meta::number(m_db, meta::LastHlc));
    loadOwn();
    m_latestPerson = base::Uuid();
    m_latestPersonIndex = 0;
}

void Journal::loadOwn()
{
    const auto device = meta::uuid(m_db, meta::Device);
    if (!device)
        return;
    m_own = nullptr;
    m_ownDevice = *device;
    const auto epoch = static_cast<int>(meta::number(m_db, meta::Epoch));
    const Chain* own = m_chains.find({m_ownDevice, epoch});
    if (!own)
        throw db::DamagedError(QStringLiteral("no chain of this copy"));
    m_own = &m_chains.at(own->index);
    m_own->headSeq = m_own->last();
    if (m_own->headSeq > 0)
        m_own->head = hashOf({m_own->index, m_own->headSeq}).value_or(Hash{});
}

void Journal::setOwn(const base::Uuid& device, int epoch)
{
    meta::set(m_db, meta::Device, device.toBytes());
    meta::set(m_db, meta::Epoch, qint64{epoch});
    (void)m_chains.of({device, epoch});
    loadOwn();
}

OpId Journal::ownHead() const
{
    return {m_ownDevice, m_own->name.epoch, m_own->headSeq};
}

void Journal::save()
{
    meta::set(m_db, meta::LastHlc, m_clock.last());
    m_chains.save();
}

Head Journal::nextHead(RegisterMask written) const
{
    return {std::min(m_clock.last() + 1, LatestHlc), {m_own->index, m_own->headSeq + 1}, written};
}

Head Journal::append(quint16 kind, const base::Uuid& row, QByteArrayView body, const Parents& parents,
                     RegisterMask written, const Secret& secret, qint64 wallMs)
{
    Chain& own = *m_own;
    const OpRef ref{own.index, own.headSeq + 1};
    if (kind == ActionKind && own.action != row) { // a count known at the end changes the record once more
        own.action = row;
        own.actionSeq = ref.seq;
    }
    m_prevBuffer.resize(0);
    opparents::encode(m_prevBuffer, own.index, parents,
                      [this](int index) -> const ChainId& { return m_chains.at(index).name; });
    const OpHeader header{m_chains.idOf(ref), m_clock.tick(wallMs), wallMs, m_person, own.action, kind, row};
    own.head = chain::next(own.head, header, chain::commitment(secret, header.id, body, m_prevBuffer));
    own.headSeq = ref.seq;
    own.add(ref.seq);
    const bool isNew = write(header, ref, body, m_prevBuffer, own.head, std::nullopt);
    Q_ASSERT(isNew);
    Q_UNUSED(isNew);
    return {header.hlc, ref, written};
}

bool Journal::write(const OpHeader& header, const OpRef& ref, const std::optional<QByteArrayView>& body,
                    QByteArrayView prev, const Hash& hash, const std::optional<Hash>& commitment)
{
    if (!m_insert)
        m_insert.emplace(m_db, R"sql(
            INSERT INTO op(id, hlc, person, action, kind, row, body, prev, hash, commitment, wall)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT DO NOTHING
        )sql");
    if (header.person != m_latestPerson) {
        m_latestPersonIndex = m_people.indexOf(header.person);
        m_latestPerson = header.person;
    }
    db::Statement& insert = *m_insert;
    insert.bind(1, ref.key());
    insert.bind(2, header.hlc);
    insert.bind(3, m_latestPersonIndex);
    const auto borrowed = [](const base::Uuid& id) {
        return QByteArrayView(id.bytes().data(), static_cast<qsizetype>(id.bytes().size()));
    };
    const Chain& known = m_chains.at(ref.chain);
    if (known.actionSeq != 0 && known.action == header.action)
        insert.bind(4, ref.seq - known.actionSeq);
    else
        insert.bindBorrowedBlob(4, borrowed(header.action));
    insert.bind(5, int{header.kind});
    insert.bindBorrowedBlob(6, borrowed(header.row));
    body ? insert.bindBorrowedBlob(7, *body) : insert.bindNull(7);
    prev.isEmpty() ? insert.bindNull(8) : insert.bindBorrowedBlob(8, prev);
    insert.bindBorrowedBlob(9, viewOf(hash));
    commitment ? insert.bindBorrowedBlob(10, viewOf(*commitment)) : insert.bindNull(10);
    hlcMs(header.hlc) == header.wallMs ? insert.bindNull(11) : insert.bind(11, header.wallMs);
    insert.run();
    return m_db.changes() == 1;
}

std::vector<StoredOp> Journal::quarantined(const Chain& chain)
{
    const auto row = m_db.cached(R"sql(
        SELECT seq, hash, hlc, person, action, kind, row, body, prev, commitment, wall
        FROM op_quarantine
        WHERE chain = ?1
        ORDER BY seq, hash
    )sql");
    row->bindAll(chain.index);
    std::vector<StoredOp> ops;
    while (row->step()) {
        StoredOp op;
        op.ref = {chain.index, row->int64(0)};
        op.hash = fixedBytes<32>(row->blobView(1));
        const auto id = [&](int column) { return row->uuid(column).value_or(base::Uuid()); };
        op.header = {m_chains.idOf(op.ref),
                     row->int64(2),
                     row->int64(10),
                     id(3),
                     id(4),
                     static_cast<quint16>(row->integer(5)),
                     id(6)};
        if (!row->isNull(7))
            op.body = row->blob(7);
        op.prev = row->blob(8);
        if (!row->isNull(9))
            op.commitment = fixedBytes<32>(row->blobView(9));
        ops.push_back(std::move(op));
    }
    return ops;
}

bool Journal::speaksOf(const OpRef& ref, quint16 kind, const base::Uuid& row)
{
    const auto op = find(ref);
    if (!op || op->header.kind != kind || op->header.row != row || !op->body)
        return false;
    const auto body = OpBody::decode(*op->body);
    return body && body->mask() != 0;
}

std::optional<StoredOp> Journal::find(const OpRef& ref)
{
    const auto row = m_db.cached(R"sql(
        SELECT hlc, person, action, kind, row, body, prev, hash, commitment, wall
        FROM op
        WHERE id = ?1
    )sql");
    row->bindAll(ref.key());
    if (!row->step())
        return std::nullopt;
    StoredOp op;
    op.ref = ref;
    const qint64 hlc = row->int64(0);
    op.header = {m_chains.idOf(ref),
                 hlc,
                 row->optionalInt64(9).value_or(hlcMs(hlc)),
                 m_people.idOf(row->int64(1)),
                 base::Uuid(),
                 static_cast<quint16>(row->integer(3)),
                 row->uuid(4).value_or(base::Uuid())};
    if (!row->isNull(5))
        op.body = row->blob(5);
    op.prev = row->blob(6);
    op.hash = fixedBytes<32>(row->blobView(7));
    if (!row->isNull(8))
        op.commitment = fixedBytes<32>(row->blobView(8));
    op.header.action = actionOf(ref, row->cell(2));
    return op;
}

StoredOp Journal::get(const OpRef& ref)
{
    auto op = find(ref);
    if (!op)
        throw db::DamagedError(QStringLiteral("an op is missing in the log"));
    return std::move(*op);
}

base::Uuid Journal::actionOf(const OpRef& ref, const base::Cell& stored)
{
    if (const auto* bytes = std::get_if<QByteArray>(&stored))
        return base::Uuid::fromBytes(*bytes).value_or(base::Uuid());
    const auto* back = std::get_if<qint64>(&stored);
    if (!back || *back < ref.seq - OpRef::LastSeq || *back >= ref.seq)
        throw db::DamagedError(QStringLiteral("an op of an action that is none"));
    const qint64 seq = ref.seq - *back;
    const Chain& known = m_chains.at(ref.chain);
    if (known.actionSeq == seq)
        return known.action;
    const auto row = m_db.cached("SELECT row FROM op WHERE id = ?1");
    row->bindAll(OpRef{ref.chain, seq}.key());
    return row->step() ? row->uuid(0).value_or(base::Uuid()) : base::Uuid();
}

std::optional<Hash> Journal::hashOf(const OpRef& ref)
{
    const auto row = m_db.cached("SELECT hash FROM op WHERE id = ?1");
    row->bindAll(ref.key());
    return row->step() ? std::optional(fixedBytes<32>(row->blobView(0))) : std::nullopt;
}

bool Journal::isStub(const OpRef& ref)
{
    const auto row = m_db.cached("SELECT body IS NULL FROM op WHERE id = ?1");
    row->bindAll(ref.key());
    return row->step() && row->int64(0) != 0;
}

std::optional<Parents> Journal::parentsOf(const StoredOp& op) const
{
    return opparents::decode(op.prev, op.ref.chain, [this](const ChainId& name) {
        const Chain* chain = m_chains.find(name);
        return chain ? chain->index : 0;
    });
}

Journal::Arrived Journal::insert(const StoredOp& op)
{
    Chain& target = m_chains.at(op.ref.chain);
    const auto actionBefore = std::pair(target.actionSeq, target.action);
    if (op.header.kind == ActionKind && op.header.action == op.header.row && target.action != op.header.row) {
        target.action = op.header.row;
        target.actionSeq = op.ref.seq;
    }
    const auto body = op.body ? std::optional<QByteArrayView>(*op.body) : std::nullopt;
    if (target.contains(op.ref.seq) || !write(op.header, op.ref, body, op.prev, op.hash, op.commitment)) {
        std::tie(target.actionSeq, target.action) = actionBefore; // that of another branch names nothing here
        return hashOf(op.ref) == op.hash ? Arrived::Duplicate : Arrived::OtherHash;
    }
    target.add(op.ref.seq);
    m_clock.witness(op.header.hlc);
    return Arrived::New;
}

bool Journal::quarantine(const StoredOp& op)
{
    const auto insert = m_db.cached(R"sql(
        INSERT INTO op_quarantine(chain, seq, hash, hlc, person, action, kind, row, body, prev, commitment,
                                  wall)
        VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        ON CONFLICT DO NOTHING
    )sql");
    const auto commitment = op.commitment ? std::optional(viewOf(*op.commitment)) : std::nullopt;
    insert->bindAll(op.ref.chain, op.ref.seq, viewOf(op.hash), op.header.hlc, op.header.person,
                    op.header.action, int{op.header.kind}, op.header.row, op.body, op.prev, commitment,
                    op.header.wallMs);
    insert->run();
    m_clock.witness(op.header.hlc);
    return m_db.changes() == 1;
}

void Journal::setContent(const OpRef& ref, const std::optional<QByteArray>& body, const QByteArray& prev,
                         const std::optional<Hash>& commitment)
{
    m_db.cached("UPDATE op SET body = ?2, prev = ?3, commitment = ?4 WHERE id = ?1")
        ->bindAll(ref.key(), body, prev.isEmpty() ? std::nullopt : std::optional(prev),
                  commitment ? std::optional(viewOf(*commitment)) : std::nullopt)
        .run();
}

Secret Journal::newSecret()
{
    if (m_secretsLeft < sizeof(Secret)) {
        m_random.fill(m_secrets);
        m_secretsLeft = m_secrets.size();
    }
    Secret secret;
    m_secretsLeft -= secret.size();
    std::memcpy(secret.data(), m_secrets.data() + m_secretsLeft, secret.size());
    return secret;
}

} // namespace store
