// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"
#include "core/domain/household/household.h"
#include "core/domain/housing/accommodation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/kinds.h"
#include "core/domain/stay/stay.h"
#include "core/store/cbor.h"
#include "core/store/dump.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/rowstore.h"
#include "core/store/undo.h"
#include "core/store/write.h"
#include "tests/core/sync/simworld.h"

#include <QBuffer>

namespace testing {

namespace {

constexpr qint64 TenYearsMs = 3652LL * 86'400'000;

template <class R>
std::optional<R> anyOf(store::File& file, base::SeededRandom& random)
{
    const auto all = store::Records<R>(file).list();
    return all.empty() ? std::nullopt : std::optional(all[random.below(all.size())]);
}

QString word(base::SeededRandom& random)
{
    return QString(QChar(u'a' + static_cast<char16_t>(random.below(4))));
}

base::DatedPeriod period(base::SeededRandom& random)
{
    const QDate from = QDate(2016, 1, 1).addDays(random.between(0, 40));
    return base::DatedPeriod::of(from, from.addDays(random.between(0, 60)));
}

void addHousehold(store::Write& write, base::SeededRandom& random)
{
    domain::Household household{{}, word(random), word(random), {}};
    write.insert(household);
    domain::Person person;
    person.familyName = word(random);
    person.needsEmergencyHelp = random.chance(1, 2);
    write.insert(person);
    domain::Stay stay;
    stay.person = person.id;
    stay.accommodation = write.file().ids().next<domain::Accommodation>();
    stay.period = period(random);
    write.insert(stay);
}

void addRoom(store::Write& write, base::SeededRandom& random)
{
    domain::Room room;
    room.name = word(random);
    room.beds = static_cast<int>(random.between(1, 4));
    room.accommodation = write.file().ids().next<domain::Accommodation>();
    write.insert(room);
}

void changeRoom(store::Write& write, base::SeededRandom& random)
{
    auto room = anyOf<domain::Room>(write.file(), random);
    if (!room)
        return addRoom(write, random);
    if (random.chance(1, 2))
        room->name = word(random);
    if (random.chance(1, 2))
        room->beds = static_cast<int>(random.between(1, 4));
    if (random.chance(1, 3))
        room->existence = period(random);
    write.update(*room);
}

void changePerson(store::Write& write, base::SeededRandom& random)
{
    auto person = anyOf<domain::Person>(write.file(), random);
    if (!person)
        return addHousehold(write, random);
    person->familyName = word(random);
    person->needsEmergencyHelp = random.chance(1, 2);
    write.update(*person);
}

void changeStay(store::Write& write, base::SeededRandom& random)
{
    auto stay = anyOf<domain::Stay>(write.file(), random);
    if (!stay)
        return addHousehold(write, random);
    stay->period = period(random);
    write.update(*stay);
}

void changeRule(store::Write& write, base::SeededRandom& random)
{
    auto rule = anyOf<domain::Setting>(write.file(), random);
    if (!rule)
        return;
    rule->value = word(random);
    if (random.chance(1, 5))
        write.remove(rule->id);
    else
        write.update(*rule);
}

void removeSome(store::Write& write, base::SeededRandom& random)
{
    const auto room = anyOf<domain::Room>(write.file(), random);
    const auto stay = anyOf<domain::Stay>(write.file(), random);
    if (room && random.chance(1, 2))
        write.remove(room->id);
    else if (stay)
        write.remove(stay->id);
}

std::vector<base::Uuid> rowsWhere(store::File& file, QByteArrayView sql)
{
    std::vector<base::Uuid> rows;
    const auto found = file.database().cached(sql);
    while (found->step())
        rows.push_back(found->uuid(0).value_or(base::Uuid()));
    return rows;
}

void bringBack(store::Write& write, base::SeededRandom& random)
{
    const auto rows = rowsWhere(write.file(), "SELECT id FROM room WHERE _state IN (2, 3) ORDER BY id");
    if (!rows.empty())
        write.undeleteRow(domain::kindOf<domain::Room>().number, rows[random.below(rows.size())]);
}

void settle(store::Write& write, base::SeededRandom& random)
{
    const auto rows =
        rowsWhere(write.file(), "SELECT row FROM op_contested WHERE kind = 16 AND register = 4 ORDER BY row");
    if (!rows.empty())
        write.resolve(domain::kindOf<domain::Room>().number, rows[random.below(rows.size())], 4,
                      std::vector<base::Cell>{random.between(1, 4)});
}

base::Cell cellOf(base::CellType type, base::SeededRandom& random)
{
    if (random.chance(1, 3))
        return {};
    if (type == base::CellType::Integer)
        return random.between(0, 2);
    return type == base::CellType::Text ? base::Cell(word(random)) : base::Cell(QByteArray(16, '\1'));
}

/// A row of any kind that people edit, valid or not, new or changed in one register.
void changeOfAnyKind(store::Write& write, base::SeededRandom& random)
{
    const auto kinds = domain::allKinds();
    const domain::KindInfo& kind = *kinds[random.below(kinds.size())];
    if (kind.number <= store::ErasureKind)
        return;
    const auto rows = rowsWhere(write.file(), "SELECT id FROM \"" + QByteArray::fromStdString(kind.name) +
                                                  "\" WHERE _state = 1 ORDER BY id");
    if (rows.empty() || random.chance(1, 2)) {
        std::vector<base::Cell> cells;
        for (const auto& column : kind.columns)
            cells.push_back(cellOf(column.type, random));
        write.insertRow(kind.number, write.file().ids().next(), cells, true);
        return;
    }
    store::Row row;
    const base::Uuid id = rows[random.below(rows.size())];
    write.file().rows().read(*store::KindLayout::of(kind.number), id, row);
    const auto& reg = kind.registers[random.below(kind.registers.size())];
    for (std::size_t i = 0; i < reg.columnCount; ++i)
        row.cells[reg.firstColumn + i] = cellOf(kind.columns[reg.firstColumn + i].type, random);
    write.updateRow(kind.number, id, row.cells);
}

/// Any row that something is known of, kinds of a later version included.
void eraseSome(store::Write& write, base::SeededRandom& random)
{
    if (random.chance(1, 2))
        return;
    const auto rows =
        rowsWhere(write.file(), "SELECT DISTINCT row FROM op WHERE kind NOT IN (1, 2, 4, 5) ORDER BY row");
    if (rows.empty())
        return;
    const base::Uuid row = rows[random.below(rows.size())];
    write.eraseRow(store::kindOfRow(write.file(), row), row);
}

void changeSomething(store::Write& write, base::SeededRandom& random, Repertoire repertoire)
{
    using Change = void (*)(store::Write&, base::SeededRandom&);
    static constexpr Change changes[] = {
        addHousehold, addRoom,    changeRoom, changeRoom, changePerson,    changeStay,
        changeRule,   removeSome, bringBack,  settle,     changeOfAnyKind, eraseSome,
    };
    constexpr std::size_t First = 10;
    changes[random.below(repertoire == Repertoire::First ? First : std::size(changes))](write, random);
}

} // namespace

void LyingClock::live(base::SeededRandom& random)
{
    if (random.chance(1, 20))
        m_isFrozen = !m_isFrozen;
    if (random.chance(1, 40))
        m_now += random.chance(1, 2) ? TenYearsMs : -TenYearsMs;
    else if (random.chance(1, 10))
        m_now -= random.between(0, 100'000);
    else if (!m_isFrozen)
        m_now += random.between(0, 5'000);
}

Replica::Replica(quint64 seed, const base::Uuid& network,
                 std::shared_ptr<const store::ShippedRecords> shipped, Repertoire repertoire)
    : m_random(seed)
    , m_network(network)
    , m_shipped(std::move(shipped))
    , m_repertoire(repertoire)
{
    makeFile();
}

void Replica::makeFile()
{
    store::Environment environment{m_clock, m_random};
    environment.shipped = m_shipped;
    m_file = store::File::inMemory(environment);
    m_file->setNetworkId(m_network);
}

void Replica::forgetAll()
{
    const base::Uuid device = m_file->device();
    const int epoch = m_file->epoch();
    makeFile();
    store::WriteScope scope(*m_file);
    m_file->journal().setOwn(device, epoch);
    scope.commit();
}

void Replica::act(base::SeededRandom& random)
{
    m_clock.live(random);
    if (random.chance(1, 8)) {
        random.chance(2, 3) ? store::undo(*m_file) : store::redo(*m_file);
        return;
    }
    store::Write write(*m_file, QStringLiteral("simulated"));
    const auto count = random.between(1, 3);
    for (qint64 i = 0; i < count; ++i)
        changeSomething(write, random, m_repertoire);
    if (!random.chance(1, 20)) // else the person gives up
        write.commit();
}

QByteArray Replica::dump()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    store::dumpCanonical(*m_file, buffer, store::DumpScope::All);
    return buffer.data();
}

bool Replica::hasForgottenErased()
{
    db::Database& database = m_file->database();
    const auto holdsAny = [&](const QByteArray& table, const QByteArray& row, const QByteArray& condition) {
        return database.int64("SELECT count(*) FROM \"" + table + "\" WHERE " + row +
                              " IN (SELECT row FROM erased)" + condition) != 0;
    };
    const QByteArray content =
        " AND kind <> 5 AND (body IS NOT NULL OR length(prev) > 0 OR commitment IS NULL)";
    for (const domain::KindInfo* kind : domain::allKinds())
        if (holdsAny(QByteArray::fromStdString(kind->name), "id", {}))
            return false;
    return !holdsAny("op", "row", content) && !holdsAny("op_quarantine", "row", content) &&
           !holdsAny("op_contested", "row", {}) && !holdsAny("row_secret", "row", {}) &&
           !holdsAny("search_row", "row", {});
}

std::vector<base::Uuid> Replica::erased()
{
    auto rows = rowsWhere(*m_file, "SELECT row FROM op WHERE kind = 5 UNION "
                                   "SELECT row FROM op_quarantine WHERE kind = 5");
    std::transform(rows.begin(), rows.end(), rows.begin(), domain::turned);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<base::Uuid> Replica::listedAsErased()
{
    return rowsWhere(*m_file, "SELECT row FROM erased ORDER BY row");
}

std::vector<store::ForeignOp> Replica::ops(const store::OpVector& have)
{
    std::vector<store::ForeignOp> result;
    std::unordered_map<base::Uuid, store::Secret> secrets;
    store::readOps(*m_file, have, [&](const store::ForeignOp& op) {
        result.push_back(op);
        if (op.rowSecret)
            secrets[op.header.row] = *op.rowSecret;
        else if (const auto known = secrets.find(op.header.row); known != secrets.end())
            result.back().rowSecret = known->second;
        return true;
    });
    return result;
}

void Replica::take(const std::vector<store::ForeignOp>& ops)
{
    store::Merge merge(*m_file);
    for (const store::ForeignOp& op : ops)
        (void)merge.apply(op);
    merge.commit();
}

LaterVersion::LaterVersion(quint64 seed) : m_random(seed)
{
    std::array<std::byte, 16> bytes;
    m_random.fill(bytes);
    m_id = {base::Uuid(bytes), 1, 0};
    m_head = store::chain::begin(m_id.device, m_id.epoch);
}

store::ForeignOp LaterVersion::next(Replica& beside)
{
    constexpr quint16 UnknownKind = 9999;
    constexpr int UnknownRegister = 60;
    ++m_id.seq;
    m_hlc += static_cast<qint64>(m_random.below(1 << 20));
    store::ForeignOp op;
    op.header = {m_id, m_hlc, store::hlcMs(m_hlc), {}, base::Uuid::version7(1, m_random), UnknownKind, {}};
    QByteArray body;
    store::CborWriter writer(body);
    const auto room = anyOf<domain::Room>(beside.file(), m_random);
    const auto secret =
        room ? beside.file().rows().secretOf(domain::Room::describe().kind, room->id.uuid()) : std::nullopt;
    if (secret && m_random.chance(1, 2)) { // a register that only it knows beside one that all know
        op.header.kind = domain::Room::describe().kind;
        op.header.row = room->id.uuid();
        op.rowSecret = *secret;
        writer.mapOf(2);
        writer.integer(4);
        writer.integer(m_random.between(1, 4));
        writer.integer(UnknownRegister);
        writer.cell(word(m_random));
    } else {
        if (m_rows.empty() || m_random.chance(1, 2)) {
            store::Secret fresh;
            m_random.fill(std::as_writable_bytes(std::span(fresh)));
            m_rows.emplace_back(base::Uuid::version7(2, m_random), fresh);
        }
        const auto& [row, rowSecret] = m_rows[m_random.below(m_rows.size())];
        op.header.row = row;
        op.rowSecret = rowSecret;
        writer.mapOf(2);
        writer.integer(0);
        writer.boolean(true);
        writer.integer(1);
        writer.cell(word(m_random));
    }
    op.body = body;
    m_head =
        store::chain::next(m_head, op.header, store::chain::commitment(*op.rowSecret, m_id, body, op.prev));
    op.hash = m_head;
    return op;
}

} // namespace testing
