// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Report[] = {
    {"part-heads", QT_TRANSLATE_NOOP("report", "Workers by task and place")},
    {"part-threshold", QT_TRANSLATE_NOOP("report", "Rule for service on site")},
    {"part-posts", QT_TRANSLATE_NOOP("report", "Posts")},
    {"part-occupancy", QT_TRANSLATE_NOOP("report", "Residents and places")},
    {"part-history", QT_TRANSLATE_NOOP("report", "Residents by pillar over time")},
    {"part-notes", QT_TRANSLATE_NOOP("report", "Notes on the figures")},
    {"part-sources", QT_TRANSLATE_NOOP("report", "Sources")},
    {"title", QT_TRANSLATE_NOOP("report", "Key date report on accommodation and support")},
    {"subtitle", QT_TRANSLATE_NOOP("report", "Key date %1 · all accommodations · without names")},
    {"summary", QT_TRANSLATE_NOOP("report", "Summary")},
    {"notes", QT_TRANSLATE_NOOP("report", "Notes on the figures")},
    {"sources", QT_TRANSLATE_NOOP("report", "Sources")},
    {"sum", QT_TRANSLATE_NOOP("report", "Sum")},
    {"yes", QT_TRANSLATE_NOOP("report", "yes")},
    {"no", QT_TRANSLATE_NOOP("report", "no")},
    {"as-table", QT_TRANSLATE_NOOP("report", "As a table")},
    {"residents", QT_TRANSLATE_NOOP("report", "accommodated")},
    {"places", QT_TRANSLATE_NOOP("report", "places")},
    {"free", QT_TRANSLATE_NOOP("report", "free places")},
    {"usable", QT_TRANSLATE_NOOP("report", "of these usable")},
    {"workers", QT_TRANSLATE_NOOP("report", "workers of the integration management")},
    {"posts-intended", QT_TRANSLATE_NOOP("report", "posts intended")},
    {"posts-approved", QT_TRANSLATE_NOOP("report", "approved")},
    {"posts-vacant", QT_TRANSLATE_NOOP("report", "of these vacant")},
    {"chart-title", QT_TRANSLATE_NOOP("report", "Residents by pillar (persons)")},
    {"chart-summary", QT_TRANSLATE_NOOP("report", "%1 persons on %2, %3 persons on %4.")},
    {"heads-title", QT_TRANSLATE_NOOP("report", "Workers by task and place")},
    {"heads-note",
     QT_TRANSLATE_NOOP("report",
                       "A person with several tasks counts once under “heads” and once under each task.")},
    {"heads-empty", QT_TRANSLATE_NOOP("report", "No worker is recorded for this day.")},
    {"heads-mobile", QT_TRANSLATE_NOOP("report", "mobile")},
    {"heads-leads", QT_TRANSLATE_NOOP("report", "lead")},
    {"threshold-title", QT_TRANSLATE_NOOP("report", "Rule for service on site")},
    {"threshold-note",
     QT_TRANSLATE_NOOP(
         "report", "From %1 residents on, a site is served on site, below that by mobile staff. Source: %2")},
    {"threshold-none", QT_TRANSLATE_NOOP("report", "No such rule is valid on this day.")},
    {"threshold-empty",
     QT_TRANSLATE_NOOP("report", "No site reaches the threshold and none is served on site.")},
    {"posts-title", QT_TRANSLATE_NOOP("report", "Posts")},
    {"occupancy-title", QT_TRANSLATE_NOOP("report", "Residents and places by pillar and site")},
    {"occupancy-note",
     QT_TRANSLATE_NOOP("report", "Load: residents divided by places in use, over the sites whose number of "
                                 "places is known. Reported: published count beside the recorded one.")},
    {"occupancy-empty", QT_TRANSLATE_NOOP("report", "No site is in operation on this day.")},
    {"column-place", QT_TRANSLATE_NOOP("report", "Place")},
    {"column-heads", QT_TRANSLATE_NOOP("report", "Heads")},
    {"column-site", QT_TRANSLATE_NOOP("report", "Accommodation")},
    {"column-residents", QT_TRANSLATE_NOOP("report", "Persons")},
    {"column-places", QT_TRANSLATE_NOOP("report", "Places")},
    {"column-blocked", QT_TRANSLATE_NOOP("report", "out of service")},
    {"column-reserved", QT_TRANSLATE_NOOP("report", "reserved")},
    {"column-free", QT_TRANSLATE_NOOP("report", "free")},
    {"column-usable", QT_TRANSLATE_NOOP("report", "usable")},
    {"column-over-occupied", QT_TRANSLATE_NOOP("report", "over-occupied")},
    {"column-load", QT_TRANSLATE_NOOP("report", "Load")},
    {"column-reported", QT_TRANSLATE_NOOP("report", "reported")},
    {"column-required-mode", QT_TRANSLATE_NOOP("report", "by the rule")},
    {"column-actual-mode", QT_TRANSLATE_NOOP("report", "in fact")},
    {"column-workers-on-site", QT_TRANSLATE_NOOP("report", "Workers on site")},
    {"column-followed", QT_TRANSLATE_NOOP("report", "followed")},
    {"column-posts", QT_TRANSLATE_NOOP("report", "Posts")},
    {"column-count", QT_TRANSLATE_NOOP("report", "Number")},
    {"column-day", QT_TRANSLATE_NOOP("report", "Day")},
    {"rows-together", QT_TRANSLATE_NOOP("report", "%1 more together")},
    {"rows-left-out",
     QT_TRANSLATE_NOOP("report", "Accommodations with fewer residents are put together here; "
                                 "CSV, XLSX and HTML list them all.")},
    {"sources-left-out",
     QT_TRANSLATE_NOOP("report", "and %1 more sources; all of them in CSV, XLSX and HTML")},
    {"and-more", QT_TRANSLATE_NOOP("report", "and %1 more")},
    {"names-and-more", QT_TRANSLATE_NOOP("report", "%1 and %2 more")},
    {"whole-city", QT_TRANSLATE_NOOP("report", "City as a whole")},
    {"reported-beside-recorded", QT_TRANSLATE_NOOP("report", "%1 %2 recorded, %3 reported (%4)")},
    {"reported-without-day", QT_TRANSLATE_NOOP("report", "%1 %2 recorded, %3 reported (without a day)")},
    {"note-invented",
     QT_TRANSLATE_NOOP("report", "The persons of this file are invented (%1, example data); only published "
                                 "figures with a source are real.")},
    {"note-places-differ", QT_TRANSLATE_NOOP("report", "Reported and recorded places differ: %1.")},
    {"note-reported-differs", QT_TRANSLATE_NOOP("report", "Reported and recorded persons differ: %1.")},
    {"note-joint-count",
     QT_TRANSLATE_NOOP("report", "Only a joint count for several sites is published for: %1.")},
    {"note-capacity-unknown",
     QT_TRANSLATE_NOOP("report", "No source states the number of places; they count as 0 in sums: %1.")},
    {"note-capacity-differs",
     QT_TRANSLATE_NOOP("report", "Published numbers of places contradict each other: %1.")},
    {"note-over-occupied", QT_TRANSLATE_NOOP("report", "More people than places: %1.")},
    {"note-small-numbers",
     QT_TRANSLATE_NOOP("report", "“< 3” stands for one or two persons. “•” stands for a number that is not "
                                 "told because one of these would follow from it.")},
    {"note-derived-rule",
     QT_TRANSLATE_NOOP(
         "report", "The ratio used for required FTE of the integration management is derived, no standard.")},
};

} // namespace

std::vector<Group> reportGroups()
{
    return {{"report", Report}};
}

} // namespace words
