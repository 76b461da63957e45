// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/store/environment.h"

#include <memory>

namespace store {

/// What is read from: a connection and the shipped rows beside it. Cheap to copy; valid as long as the File
/// it came from, on that one's thread.
struct View {
    db::Database* database = nullptr;
    const ShippedRecords* shipped = nullptr;
};

} // namespace store
