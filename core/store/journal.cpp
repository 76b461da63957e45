// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/domain/record/log.h"
#include "core/store/opcodec.h"

namespace store {

namespace {

const quint16 ActionKind = domain::Action::describe().kind;

template <std::size_t Size>
std::array<unsigned char, Size> fixedBytes(QByteArrayView bytes)
{
    std::array<unsigned char, Size> result{};
    std::memcpy(result.data(), bytes.data(),
                std::min<std::size_t>(Size, static_cast<std::size_t>(bytes.size())));
    return result;
}

} // namespace

bool Chain::contains(qint64 seq) const
{
    auto after = ranges.upper_bound(seq);
    return after != ranges.begin() && std::prev(after)->second >= seq;
}

bool Chain::add(qint64 seq)
{
    if (contains(seq))
        return false;
    changed = true;
    auto after = ranges.upper_bound(seq);
    const bool joinsBefore = after != ranges.begin() && std::prev(after)->second == seq - 1;
    const bool joinsAfter = after != ranges.end() && after->first == seq + 1;
    const qint64 last = joinsAfter ? after->second : seq;
    if (joinsAfter)
        after = ranges.erase(after);
    if (joinsBefore)
        std::prev(after)->second = last;
    else
        ranges.emplace_hint(after, seq, last);
    return true;
}

Journal::Journal(db::Database& database, base::Random& random)
    : m_db(database)
    , m_random(random)
    , m_dictionary(database)
{}

void Journal::reload()
{
    m_dictionary.reload();
    m_clock.reset(m_db.int64("SELECT value FROM meta WHERE key = 'hlc'"));
    loadChains();
    loadOwn();
    m_latestPerson = base::Uuid();
    m_latestPersonIndex = 0;
}

void Journal::loadChains()
{
    m_chains.clear();
    m_own = nullptr;
    const auto known = m_db.cached("SELECT device, epoch, first, last FROM op_known");
    while (known->step())
        chain(known->integer(0), known->integer(1)).ranges.emplace(known->int64(2), known->int64(3));
    const auto forks = m_db.cached("SELECT device, epoch, seq FROM op_fork");
    while (forks->step())
        chain(forks->integer(0), forks->integer(1)).fork = forks->int64(2);
}

void Journal::loadOwn()
{
    const base::Cell stored = m_db.value("SELECT value FROM meta WHERE key = 'device'");
    const auto* bytes = std::get_if<QByteArray>(&stored);
    const auto device = bytes ? base::Uuid::fromBytes(*bytes) : std::nullopt;
    if (!device)
        return;
    m_ownDevice = *device;
    const auto epoch = static_cast<int>(m_db.int64("SELECT value FROM meta WHERE key = 'epoch'"));
    const auto index = m_dictionary.find(m_ownDevice);
    Q_ASSERT(index);
    m_own = &chain(*index, epoch);
    m_own->headSeq = m_own->last();
    if (m_own->headSeq > 0)
        m_own->head = hashOf({*index, epoch, m_own->headSeq}).value_or(Hash{});
}

void Journal::setOwn(const base::Uuid& device, int epoch)
{
    const auto set = [&](const char* key, const base::Cell& value) {
        m_db.cached("INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)")
            ->bindAll(QLatin1String(key), value)
            .run();
    };
    set("device", device.toBytes());
    set("epoch", qint64{epoch});
    (void)m_dictionary.indexOf(device);
    loadOwn();
}

OpId Journal::ownHead() const
{
    return {m_ownDevice, m_own->epoch, m_own->headSeq};
}

void Journal::save()
{
    m_db.cached("INSERT OR REPLACE INTO meta(key, value) VALUES('hlc', ?1)")->bindAll(m_clock.last()).run();
    for (auto& [key, chain] : m_chains) {
        if (!std::exchange(chain.changed, false))
            continue;
        if (chain.ranges.size() != 1)
            m_db.cached("DELETE FROM op_known WHERE device = ?1 AND epoch = ?2")
                ->bindAll(chain.device, chain.epoch)
                .run();
        else
            m_db.cached("DELETE FROM op_known WHERE device = ?1 AND epoch = ?2 AND first <> ?3")
                ->bindAll(chain.device, chain.epoch, chain.ranges.begin()->first)
                .run();
        for (const auto& [first, last] : chain.ranges)
            m_db.cached("INSERT OR REPLACE INTO op_known(device, epoch, first, last) VALUES(?1, ?2, ?3, ?4)")
                ->bindAll(chain.device, chain.epoch, first, last)
                .run();
    }
}

Chain& Journal::chain(int device, int epoch)
{
    const auto [at, isNew] = m_chains.try_emplace({device, epoch});
    if (isNew) {
        at->second.device = device;
        at->second.epoch = epoch;
        at->second.head = chain::begin(m_dictionary.idOf(device), epoch);
    }
    return at->second;
}

const Chain* Journal::findChain(int device, int epoch) const
{
    const auto found = m_chains.find({device, epoch});
    return found == m_chains.end() ? nullptr : &found->second;
}

bool Journal::isKnown(const OpRef& ref) const
{
    const Chain* found = findChain(ref.device, ref.epoch);
    return found && found->contains(ref.seq) && (!found->fork || ref.seq < *found->fork);
}

Head Journal::append(quint16 kind, const base::Uuid& row, QByteArrayView body, const Parents& parents,
                     RegisterMask written, const Secret& secret, qint64 wallMs)
{
    Chain& own = *m_own;
    const OpRef ref{own.device, own.epoch, own.headSeq + 1};
    if (kind == ActionKind && own.action != row) { // a count known at the end changes the record once more
        own.action = row;
        own.actionSeq = ref.seq;
    }
    m_prevBuffer.resize(0);
    opparents::encode(m_prevBuffer, ref, parents,
                      [this](int device) -> const base::Uuid& { return m_dictionary.idOf(device); });
    const OpHeader header{
        m_dictionary.idOf(ref), m_clock.tick(wallMs), wallMs, m_person, own.action, kind, row};
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
            INSERT INTO op(device, epoch, seq, hlc, person, action, kind, row, body, prev, hash, commitment, wall)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT DO NOTHING
        )sql");
    if (header.person != m_latestPerson) {
        m_latestPersonIndex = m_dictionary.indexOf(header.person);
        m_latestPerson = header.person;
    }
    db::Statement& insert = *m_insert;
    insert.bind(1, ref.device);
    insert.bind(2, ref.epoch);
    insert.bind(3, ref.seq);
    insert.bind(4, header.hlc);
    insert.bind(5, m_latestPersonIndex);
    const Chain& known = chain(ref.device, ref.epoch);
    const auto borrowed = [](const base::Uuid& id) {
        return QByteArrayView(id.bytes().data(), static_cast<qsizetype>(id.bytes().size()));
    };
    if (known.actionSeq != 0 && known.action == header.action)
        insert.bind(6, known.actionSeq);
    else
        insert.bindBorrowedBlob(6, borrowed(header.action));
    insert.bind(7, int{header.kind});
    insert.bindBorrowedBlob(8, borrowed(header.row));
    body ? insert.bindBorrowedBlob(9, *body) : insert.bindNull(9);
    prev.isEmpty() ? insert.bindNull(10) : insert.bindBorrowedBlob(10, prev);
    insert.bindBorrowedBlob(11, viewOf(hash));
    commitment ? insert.bindBorrowedBlob(12, viewOf(*commitment)) : insert.bindNull(12);
    hlcMs(header.hlc) == header.wallMs ? insert.bindNull(13) : insert.bind(13, header.wallMs);
    insert.run();
    return m_db.changes() == 1;
}

std::vector<StoredOp> Journal::quarantined(const Chain& chain)
{
    const auto row = m_db.cached(R"sql(
        SELECT seq, hash, hlc, person, action, kind, row, body, prev, commitment, wall
        FROM op_quarantine
        WHERE device = ?1 AND epoch = ?2
        ORDER BY seq, hash
    )sql");
    row->bindAll(chain.device, chain.epoch);
    std::vector<StoredOp> ops;
    while (row->step()) {
        StoredOp op;
        op.ref = {chain.device, chain.epoch, row->int64(0)};
        op.hash = fixedBytes<32>(row->blobView(1));
        const auto id = [&](int column) { return row->uuid(column).value_or(base::Uuid()); };
        op.header = {m_dictionary.idOf(op.ref),
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

std::optional<StoredOp> Journal::find(const OpRef& ref)
{
    const auto row = m_db.cached(R"sql(
        SELECT hlc, person, action, kind, row, body, prev, hash, commitment, wall
        FROM op
        WHERE device = ?1 AND epoch = ?2 AND seq = ?3
    )sql");
    row->bindAll(ref.device, ref.epoch, ref.seq);
    if (!row->step())
        return std::nullopt;
    StoredOp op;
    op.ref = ref;
    const qint64 hlc = row->int64(0);
    op.header = {m_dictionary.idOf(ref),
                 hlc,
                 row->optionalInt64(9).value_or(hlcMs(hlc)),
                 m_dictionary.idOf(row->integer(1)),
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

base::Uuid Journal::actionOf(const OpRef& ref, const base::Cell& stored)
{
    if (const auto* bytes = std::get_if<QByteArray>(&stored))
        return base::Uuid::fromBytes(*bytes).value_or(base::Uuid());
    const qint64 seq = std::get<qint64>(stored);
    Chain& known = chain(ref.device, ref.epoch);
    if (known.actionSeq == seq)
        return known.action;
    const auto row = m_db.cached("SELECT row FROM op WHERE device = ?1 AND epoch = ?2 AND seq = ?3");
    row->bindAll(ref.device, ref.epoch, seq);
    return row->step() ? row->uuid(0).value_or(base::Uuid()) : base::Uuid();
}

std::optional<Hash> Journal::hashOf(const OpRef& ref)
{
    const auto row = m_db.cached("SELECT hash FROM op WHERE device = ?1 AND epoch = ?2 AND seq = ?3");
    row->bindAll(ref.device, ref.epoch, ref.seq);
    return row->step() ? std::optional(fixedBytes<32>(row->blobView(0))) : std::nullopt;
}

std::optional<Parents> Journal::parentsOf(const StoredOp& op) const
{
    return opparents::decode(op.prev, op.ref,
                             [this](const base::Uuid& id) { return m_dictionary.find(id).value_or(-1); });
}

Journal::Arrived Journal::insert(const StoredOp& op)
{
    Chain& target = chain(op.ref.device, op.ref.epoch);
    if (op.header.kind == ActionKind && op.header.action == op.header.row && target.action != op.header.row) {
        target.action = op.header.row;
        target.actionSeq = op.ref.seq;
    }
    const auto body = op.body ? std::optional<QByteArrayView>(*op.body) : std::nullopt;
    if (target.contains(op.ref.seq) || !write(op.header, op.ref, body, op.prev, op.hash, op.commitment))
        return hashOf(op.ref) == op.hash ? Arrived::Duplicate : Arrived::OtherHash;
    target.add(op.ref.seq);
    m_clock.witness(op.header.hlc);
    return Arrived::New;
}

bool Journal::quarantine(const StoredOp& op)
{
    const auto insert = m_db.cached(R"sql(
        INSERT INTO op_quarantine(device, epoch, seq, hash, hlc, person, action, kind, row, body, prev,
                                  commitment, wall)
        VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        ON CONFLICT DO NOTHING
    )sql");
    const auto commitment = op.commitment ? std::optional(viewOf(*op.commitment)) : std::nullopt;
    insert->bindAll(op.ref.device, op.ref.epoch, op.ref.seq, viewOf(op.hash), op.header.hlc, op.header.person,
                    op.header.action, int{op.header.kind}, op.header.row, op.body, op.prev, commitment,
                    op.header.wallMs);
    insert->run();
    m_clock.witness(op.header.hlc);
    return m_db.changes() == 1;
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
