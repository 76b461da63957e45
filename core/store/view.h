// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/environment.h"

#include <memory>

namespace store {

/// What is read from: a connection and the shipped rows beside it. Cheap to copy; valid as long as the File
/// or Reader it came from, on that one's thread.
struct View {
    db::Database* database = nullptr;
    const ShippedRecords* shipped = nullptr;
};

/// A reading connection of its own, for another thread. See File::openReader().
class Reader {
public:
    Reader(db::Database database, std::shared_ptr<const ShippedRecords> shipped)
        : m_database(std::move(database))
        , m_shipped(std::move(shipped))
    {}
    [[nodiscard]] View view() { return {&m_database, m_shipped.get()}; }
    operator View() { return view(); } // NOLINT(google-explicit-constructor): a reader is a view

private:
    db::Database m_database;
    std::shared_ptr<const ShippedRecords> m_shipped;
};

} // namespace store
