// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace db {

class Database;

/// A write transaction (BEGIN IMMEDIATE: waits for its turn here, not at the first write). Rolls back when it
/// goes, unless commit() has returned. One inside another is a bug.
/// The constructor and commit() throw DatabaseError.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

/// Several queries that see one and the same state of the file, whatever others commit meanwhile.
/// Inside a transaction it does nothing: there the state stands already.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    bool m_open;
};

} // namespace db
