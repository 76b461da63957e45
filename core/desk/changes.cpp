// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"

#include "core/desk/book.h"
#include "core/desk/changenames.h"
#include "core/desk/personrows.h"

#include <algorithm>

namespace desk {

ChangeList changesOf(const Book& book, const std::vector<RecordRef>& records)
{
    store::File& file = book.file();
    ChangeNames names(file);
    ChangeList list;
    std::vector<RecordRef> rows; // of a person who was merged: all of them
    for (const RecordRef& record : records)
        for (const RecordRef& row : rowsOf(file, record))
            if (std::ranges::find(rows, row) == rows.end())
                rows.push_back(row);
    for (const RecordRef& record : rows)
        for (auto& entry : store::history(file, static_cast<quint16>(record.kind), record.id))
            list.changes.push_back(names.change(record, std::move(entry), list.names));
    std::ranges::stable_sort(list.changes, std::ranges::greater(), &RecordChange::whenMs);
    return list;
}

} // namespace desk
