// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sitehistory.h"

#include <algorithm>

namespace exchange {

namespace {

SiteSpan spanOf(const ParsedAccommodation& row)
{
    return {row.opened, row.closed, row.pillar, row.operatedBy, row.capacity, row.source};
}

/// What the span becomes from the row's day on; the span itself if the row changes nothing.
SiteSpan changedBy(const SiteSpan& span, const ParsedAccommodation& row)
{
    SiteSpan next = span;
    next.pillar = row.pillar;
    if (!row.operatedBy.isEmpty())
        next.operatedBy = row.operatedBy;
    if (row.capacity)
        next.capacity = row.capacity;
    return next;
}

bool sameOperation(const SiteSpan& a, const SiteSpan& b)
{
    return a.pillar == b.pillar && a.operatedBy == b.operatedBy && a.capacity == b.capacity;
}

bool isAfterStart(const SiteSpan& span, const std::optional<base::ImpreciseDate>& day)
{
    return day && (!span.from || span.from->latest() < day->earliest()) &&
           (!span.to || day->earliest() < span.to->latest());
}

void addRow(std::vector<SiteSpan>& spans, const ParsedAccommodation& row)
{
    SiteSpan& last = spans.back();
    if (row.closed)
        last.to = row.closed;
    SiteSpan next = changedBy(last, row);
    const bool fills =
        (!last.capacity && next.capacity) || (last.operatedBy.isEmpty() && !next.operatedBy.isEmpty());
    if (sameOperation(last, next))
        return;
    if (fills && last.pillar == next.pillar && (!last.capacity || last.capacity == next.capacity)) {
        last = next;
    } else if (isAfterStart(last, row.asOf)) {
        next.from = row.asOf;
        next.source = row.source;
        last.to = row.asOf;
        spans.push_back(next);
    }
}

} // namespace

std::vector<SiteSpan> spansOf(const std::vector<const ParsedAccommodation*>& rows)
{
    std::vector<SiteSpan> spans;
    std::optional<base::ImpreciseDate> opened;
    for (const ParsedAccommodation* row : rows) {
        const bool reopened = row->opened && row->opened != opened;
        if (spans.empty() || reopened) {
            opened = row->opened;
            spans.push_back(spanOf(*row));
        } else {
            addRow(spans, *row);
        }
    }
    std::stable_sort(spans.begin(), spans.end(),
                     [](const SiteSpan& a, const SiteSpan& b) { return a.from < b.from; });
    return spans;
}

} // namespace exchange
