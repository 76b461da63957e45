// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/store/file.h"

#include <optional>

namespace store {

/// A transaction of the file in which journal and rows may be written. Rolls back when it goes, memory of the
/// journal included. After commit() the notifier speaks. One at a time.
class WriteScope {
public:
    explicit WriteScope(File& file);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    void commit();

private:
    File& m_file;
    std::optional<db::Transaction> m_transaction;
};

} // namespace store
