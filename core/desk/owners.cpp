// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/owners.h"

#include "core/desk/book.h"
#include "core/desk/references.h"
#include "core/domain/record/kinds.h"
#include "core/store/file.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace desk {

std::vector<RecordRef> ownersOf(const Book& book, const RecordRef& record)
{
    std::vector<RecordRef> live; // the record itself first; grows while it is walked through
    std::vector<RecordRef> named{record};
    for (std::size_t at = 0; at < named.size(); ++at) {
        const auto* kind = domain::findKind(static_cast<std::uint16_t>(named[at].kind));
        if (!kind)
            continue;
        store::RowQuery query(book.file(), *kind, named[at].id);
        if (!query.next())
            continue;
        live.push_back(named[at]);
        forEachReference(*kind, query.cells(), [&](const RecordRef& next) {
            if (std::ranges::find(named, next) == named.end())
                named.push_back(next);
        });
    }
    if (!live.empty() && live.front() == record)
        live.erase(live.begin());
    return live;
}

} // namespace desk
