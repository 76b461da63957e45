// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ruleorigin.h"

#include "core/desk/book.h"
#include "core/domain/record/kinds.h"
#include "core/store/file.h"
#include "core/store/rowquery.h"

#include <algorithm>

namespace desk {

RuleOrigin ruleOriginOf(const Book& book, const RecordRef& rule)
{
    const store::View view = book.file();
    const auto* kind = domain::findKind(rule.kind);
    if (!view.shipped || !kind)
        return RuleOrigin::Own;
    const auto& rows = view.shipped->rows(rule.kind);
    const auto shipped = rows.find(rule.id);
    if (shipped == rows.end())
        return RuleOrigin::Own;
    store::RowQuery query(book.file(), *kind, rule.id);
    return query.next() && std::ranges::equal(query.cells(), shipped->second) ? RuleOrigin::Shipped
                                                                              : RuleOrigin::Overlaid;
}

} // namespace desk
