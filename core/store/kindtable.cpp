// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kindtable.h"

#include "core/db/errors.h"
#include "core/store/schema.h"

namespace store {

namespace {

constexpr int FixedColumns = 3; // _state, _heads, _secret

QByteArray readById(const domain::KindInfo& kind, bool withCells)
{
    QByteArray sql = "SELECT _state, _heads, _secret";
    if (withCells)
        for (const auto& column : kind.columns)
            sql += ", " + schema::quoted(column.name);
    return sql + " FROM " + schema::quoted(kind.name) + " WHERE id = ?1";
}

QByteArray insertOf(const domain::KindInfo& kind)
{
    QByteArray names = "id, _state, _heads, _secret";
    QByteArray values = "?1, ?2, ?3, ?4";
    int index = 4;
    for (const auto& column : kind.columns) {
        names += ", " + schema::quoted(column.name);
        values += ", ?" + QByteArray::number(++index);
    }
    return "INSERT INTO " + schema::quoted(kind.name) + "(" + names + ") VALUES(" + values +
           ") ON CONFLICT DO NOTHING";
}

void bindId(db::Statement& statement, int index, const base::Uuid& id)
{
    statement.bindBorrowedBlob(index,
                               QByteArrayView(id.bytes().data(), static_cast<qsizetype>(id.bytes().size())));
}

} // namespace

KindTable::KindTable(db::Database& database, const KindLayout& layout)
    : m_db(database)
    , m_layout(layout)
    , m_readAll(database, readById(layout.kind(), true))
    , m_readState(database, readById(layout.kind(), false))
{}

bool KindTable::read(const base::Uuid& id, Row& row, bool withCells)
{
    row = Row();
    db::Statement& select = withCells ? m_readAll : m_readState;
    bindId(select, 1, id);
    const bool found = select.step();
    if (found) {
        row.state = static_cast<RowState>(select.integer(0));
        auto heads = Heads::unpack(select.blobView(1));
        if (!heads) {
            select.reset();
            throw db::DamagedError(QStringLiteral("a row whose heads cannot be read"));
        }
        row.heads = std::move(*heads);
        const QByteArrayView secret = select.blobView(2);
        row.hasSecret = secret.size() == static_cast<qsizetype>(row.secret.size());
        if (row.hasSecret)
            std::memcpy(row.secret.data(), secret.data(), row.secret.size());
    }
    if (withCells) {
        row.cells.resize(m_layout.kind().columns.size());
        for (std::size_t i = 0; found && i < row.cells.size(); ++i)
            row.cells[i] = select.cell(FixedColumns + static_cast<int>(i));
    }
    select.reset();
    return found;
}

bool KindTable::insert(const base::Uuid& id, const Row& row)
{
    if (!m_insert)
        m_insert.emplace(m_db, insertOf(m_layout.kind()));
    db::Statement& insert = *m_insert;
    m_packed.resize(0);
    row.heads.pack(m_packed);
    bindId(insert, 1, id);
    insert.bind(2, static_cast<int>(row.state));
    insert.bindBorrowedBlob(3, m_packed);
    row.hasSecret ? insert.bindBorrowedBlob(4, viewOf(row.secret)) : insert.bindNull(4);
    for (std::size_t i = 0; i < m_layout.kind().columns.size(); ++i)
        i < row.cells.size() ? insert.bind(static_cast<int>(i) + 5, row.cells[i])
                             : insert.bindNull(static_cast<int>(i) + 5);
    insert.run();
    return m_db.changes() == 1;
}

db::Statement& KindTable::updateOf(RegisterMask changed)
{
    auto& statement = m_updates[changed];
    if (statement)
        return *statement;
    const domain::KindInfo& kind = m_layout.kind();
    QByteArray sql = "UPDATE " + schema::quoted(kind.name) + " SET _state = ?1, _heads = ?2";
    int index = 3;
    forEachRegister(changed & m_layout.known(), [&](int number) {
        const auto* reg = m_layout.find(number);
        for (std::size_t i = 0; i < reg->columnCount; ++i)
            sql += ", " + schema::quoted(kind.columns[reg->firstColumn + i].name) + " = ?" +
                   QByteArray::number(++index);
    });
    statement = std::make_unique<db::Statement>(m_db, sql + " WHERE id = ?3");
    return *statement;
}

void KindTable::update(const base::Uuid& id, const Row& row, RegisterMask changed)
{
    changed &= m_layout.known();
    db::Statement& update = updateOf(changed);
    m_packed.resize(0);
    row.heads.pack(m_packed);
    update.bind(1, static_cast<int>(row.state));
    update.bindBorrowedBlob(2, m_packed);
    bindId(update, 3, id);
    int index = 3;
    forEachRegister(changed, [&](int number) {
        const auto* reg = m_layout.find(number);
        for (std::size_t i = 0; i < reg->columnCount; ++i)
            update.bind(++index, row.cells[reg->firstColumn + i]);
    });
    update.run();
}

void KindTable::remove(const base::Uuid& id)
{
    m_db.cached("DELETE FROM " + schema::quoted(m_layout.kind().name) + " WHERE id = ?1")->bindAll(id).run();
}

void KindTable::setSecret(const base::Uuid& id, const Secret& secret)
{
    m_db.cached("UPDATE " + schema::quoted(m_layout.kind().name) + " SET _secret = ?2 WHERE id = ?1")
        ->bindAll(id, viewOf(secret))
        .run();
}

} // namespace store
