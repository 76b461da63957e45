// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>

namespace db {

class Database;

/// Refuses statements that write to some tables, unless it is open: when they are prepared, so that it costs
/// nothing per row. Turns triggers off on this connection, because those of the guarded tables refuse every
/// other connection and program, and would cost more than the writing itself.
/// A guard against mistakes, not a protection. Must outlive its Database.
class TableGuard {
public:
    explicit TableGuard(std::unordered_set<std::string> tables) : m_tables(std::move(tables)) {}
    TableGuard(const TableGuard&) = delete;
    TableGuard& operator=(const TableGuard&) = delete;

    void watch(Database& database);
    void setOpen(bool isOpen) { m_isOpen = isOpen; }

    /// Creates the triggers that refuse all writing to a table.
    static void addTriggers(Database& database, const std::string& table);

private:
    static int authorize(void* guard, int action, const char* table, const char*, const char*, const char*);

    std::unordered_set<std::string> m_tables;
    bool m_isOpen = false;
};

} // namespace db
