// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/db/tableguard.h"
#include "core/db/transaction.h"
#include "core/domain/record/kinds.h"

#include <set>

namespace store::schema {

namespace {

constexpr qint32 ApplicationId = 0x4C4F5453; // "LOTS"

constexpr char Journal[] = R"sql(
    CREATE TABLE op(
        id INTEGER PRIMARY KEY,
        hlc INTEGER NOT NULL,
        person INTEGER NOT NULL,
        action ANY NOT NULL,
        kind INTEGER NOT NULL,
        row BLOB NOT NULL,
        body BLOB,
        prev BLOB,
        hash BLOB NOT NULL,
        commitment BLOB,
        wall INTEGER
    ) STRICT;
    CREATE INDEX op_action ON op(kind) WHERE kind = 1;
    CREATE TABLE chain(
        idx INTEGER PRIMARY KEY,
        device BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        fork INTEGER
    ) STRICT;
    CREATE TABLE dictionary(idx INTEGER PRIMARY KEY, id BLOB NOT NULL) STRICT;
    CREATE TABLE op_known(
        chain INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY(chain, first)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE op_quarantine(
        chain INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL,
        hlc INTEGER NOT NULL,
        person BLOB NOT NULL,
        action BLOB NOT NULL,
        kind INTEGER NOT NULL,
        row BLOB NOT NULL,
        body BLOB,
        prev BLOB,
        commitment BLOB,
        wall INTEGER NOT NULL,
        PRIMARY KEY(chain, seq, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE op_contested(
        kind INTEGER NOT NULL,
        row BLOB NOT NULL,
        register INTEGER NOT NULL,
        PRIMARY KEY(kind, row, register)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE row_secret(row BLOB PRIMARY KEY, secret BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
    CREATE TABLE local_value(
        area TEXT NOT NULL,
        key TEXT NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY(area, key)
    ) STRICT, WITHOUT ROWID;
)sql";

constexpr char Search[] = R"sql(
    DROP TABLE IF EXISTS search_term;
    DROP TABLE IF EXISTS search_index;
    DROP TABLE IF EXISTS search_row;
    CREATE TABLE search_row(
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        row BLOB NOT NULL
    ) STRICT;
    CREATE INDEX search_row_row ON search_row(row);
    CREATE VIRTUAL TABLE search_index USING fts5(
        words, sound, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = column
    );
    INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1);
    CREATE VIRTUAL TABLE search_term USING fts5vocab(search_index, 'col');
)sql";

void createJournal(db::Database& database)
{
    database.execute(Journal);
    db::TableGuard::addTriggers(database, "op");
}

std::set<std::string> columnsOf(db::Database& database, const std::string& table)
{
    std::set<std::string> columns;
    db::Statement statement(database, "SELECT name FROM pragma_table_info(?1)");
    statement.bind(1, QString::fromStdString(table));
    while (statement.step())
        columns.insert(statement.text(0).toStdString());
    return columns;
}

void createIndexes(db::Database& database, const domain::KindInfo& kind)
{
    const QByteArray table = QByteArray::fromStdString(kind.name);
    database.execute("CREATE INDEX IF NOT EXISTS \"" + table + "__state\" ON \"" + table +
                     "\"(_state) WHERE _state <> 1");
    for (const auto& reg : kind.registers) {
        if (!reg.refersTo)
            continue;
        const QByteArray column = QByteArray::fromStdString(kind.columns[reg.firstColumn].name);
        database.execute("CREATE INDEX IF NOT EXISTS \"" + table + "__" + column + "\" ON \"" + table +
                         "\"(\"" + column + "\")");
    }
}

void createKindTable(db::Database& database, const domain::KindInfo& kind)
{
    const auto present = columnsOf(database, kind.name);
    QByteArray columns;
    for (const auto& column : kind.columns) {
        if (present.empty())
            columns += quoted(column.name) + " ANY, ";
        else if (!present.contains(column.name))
            database.execute("ALTER TABLE " + quoted(kind.name) + " ADD COLUMN " + quoted(column.name) +
                             " ANY");
    }
    if (present.empty()) {
        database.execute(
            "CREATE TABLE " + quoted(kind.name) + "(id BLOB PRIMARY KEY, " + columns +
            "_state INTEGER NOT NULL, _heads BLOB NOT NULL, _secret BLOB) STRICT, WITHOUT ROWID");
        db::TableGuard::addTriggers(database, kind.name);
    }
    createIndexes(database, kind);
}

} // namespace

QByteArray quoted(const std::string& name)
{
    return '"' + QByteArray::fromStdString(name) + '"';
}

std::unordered_set<std::string> guardedTables()
{
    std::unordered_set<std::string> tables{"op"};
    for (const domain::KindInfo* kind : domain::allKinds())
        tables.insert(kind->name);
    return tables;
}

db::Schema steps()
{
    static const db::Step all[] = {
        {1, "the journal and the tables beside it", std::function<void(db::Database&)>(createJournal)},
        {2, "the search index", std::function<void(db::Database&)>(createSearchTables)},
        {3, "the list of erased rows", "CREATE TABLE erased(row BLOB PRIMARY KEY) STRICT, WITHOUT ROWID"},
    };
    return {ApplicationId, all};
}

void createSearchTables(db::Database& database)
{
    database.execute(Search);
}

void createKindTables(db::Database& database)
{
    db::Transaction transaction(database);
    for (const domain::KindInfo* kind : domain::allKinds())
        createKindTable(database, *kind);
    transaction.commit();
}

void standInForMissingKinds(db::Database& database)
{
    for (const domain::KindInfo* kind : domain::allKinds()) {
        if (!columnsOf(database, kind->name).empty())
            continue;
        QByteArray columns;
        for (const auto& column : kind->columns)
            columns += quoted(column.name) + ", ";
        database.execute("PRAGMA query_only = OFF; CREATE TEMP TABLE " + quoted(kind->name) +
                         "(id BLOB PRIMARY KEY, " + columns +
                         "_state, _heads, _secret); PRAGMA query_only = ON");
    }
}

QString materialisedSet()
{
    QString text;
    for (const domain::KindInfo* kind : domain::allKinds()) {
        text += QString::number(kind->number) + QLatin1Char(':');
        for (const auto& reg : kind->registers)
            text += QString::number(reg.number) + QLatin1Char(',');
        text += QLatin1Char(';');
    }
    return text;
}

} // namespace store::schema
