// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sitehistory.h"

#include <algorithm>

namespace exchange {

namespace {

/// Where one span ends and the next begins: an end computes with the last day meant, a start with the first.
std::optional<base::ImpreciseDate> firstDayOf(const base::ImpreciseDate& date)
{
    return base::ImpreciseDate::of(date.earliest());
}

SiteSpan spanOf(const ParsedAccommodation& row)
{
    return {row.opened, row.closed, row.pillar, row.operatedBy, row.capacity, row.source, row.line, row.line};
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
    if (row.closed) {
        last.to = row.closed;
        last.toLine = row.line;
    }
    SiteSpan next = changedBy(last, row);
    const bool fills =
        (!last.capacity && next.capacity) || (last.operatedBy.isEmpty() && !next.operatedBy.isEmpty());
    if (sameOperation(last, next))
        return;
    if (fills && last.pillar == next.pillar && (!last.capacity || last.capacity == next.capacity)) {
        last = next;
    } else if (isAfterStart(last, row.asOf)) {
        next.from = row.asOf;
        next.fromLine = row.line;
        next.source = row.source;
        last.to = firstDayOf(*row.asOf);
        last.toLine = row.line;
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
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const auto& from = spans[i].from;
        auto& to = spans[i - 1].to;
        if (to && from && to->earliest() <= from->earliest() && from->earliest() < to->latest())
            to = firstDayOf(*from);
    }
    return spans;
}

} // namespace exchange
