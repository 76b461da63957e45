// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Pillar[] = {
    {"hostel", QT_TRANSLATE_NOOP("pillar", "Hostel")},
    {"project", QT_TRANSLATE_NOOP("pillar", "Shared housing project")},
    {"flat", QT_TRANSLATE_NOOP("pillar", "City flat")},
    {"emergency", QT_TRANSLATE_NOOP("pillar", "Emergency shelter")},
};

constexpr Term PillarShort[] = {
    {"hostel", QT_TRANSLATE_NOOP("pillar-short", "P 1")},
    {"project", QT_TRANSLATE_NOOP("pillar-short", "P 2")},
    {"flat", QT_TRANSLATE_NOOP("pillar-short", "P 3")},
    {"emergency", QT_TRANSLATE_NOOP("pillar-short", "P 4")},
};

constexpr Term PillarLong[] = {
    {"hostel", QT_TRANSLATE_NOOP("pillar-long", "Pillar 1 Hostel")},
    {"project", QT_TRANSLATE_NOOP("pillar-long", "Pillar 2 Shared housing project")},
    {"flat", QT_TRANSLATE_NOOP("pillar-long", "Pillar 3 City flat")},
    {"emergency", QT_TRANSLATE_NOOP("pillar-long", "Pillar 4 Emergency shelter")},
};

constexpr Term SiteStatus[] = {
    {"examined", QT_TRANSLATE_NOOP("site-status", "being examined")},
    {"planned", QT_TRANSLATE_NOOP("site-status", "planned")},
    {"postponed", QT_TRANSLATE_NOOP("site-status", "postponed")},
    {"cancelled", QT_TRANSLATE_NOOP("site-status", "cancelled")},
    {"under-construction", QT_TRANSLATE_NOOP("site-status", "under construction")},
    {"in-operation", QT_TRANSLATE_NOOP("site-status", "in operation")},
    {"reserve", QT_TRANSLATE_NOOP("site-status", "in reserve")},
    {"closed", QT_TRANSLATE_NOOP("site-status", "closed")},
    {"re-designated", QT_TRANSLATE_NOOP("site-status", "re-designated")},
};

constexpr Term CountPrecision[] = {
    {"exact", QT_TRANSLATE_NOOP("count-precision", "%1")},
    {"about", QT_TRANSLATE_NOOP("count-precision", "about %1")},
    {"at-most", QT_TRANSLATE_NOOP("count-precision", "up to %1")},
    {"at-least", QT_TRANSLATE_NOOP("count-precision", "at least %1")},
};

constexpr Term Measure[] = {
    {"residents", QT_TRANSLATE_NOOP("measure", "residents")},
    {"places", QT_TRANSLATE_NOOP("measure", "places")},
};

constexpr Term Designation[] = {
    {"none", QT_TRANSLATE_NOOP("designation", "for anyone")},
    {"women", QT_TRANSLATE_NOOP("designation", "women")},
    {"men", QT_TRANSLATE_NOOP("designation", "men")},
    {"family", QT_TRANSLATE_NOOP("designation", "families")},
    {"protected", QT_TRANSLATE_NOOP("designation", "people in need of protection")},
};

constexpr Term FreeRoomReason[] = {
    {"family-room", QT_TRANSLATE_NOOP("free-room-reason", "A household lives there that shares with nobody")},
    {"women-only", QT_TRANSLATE_NOOP("free-room-reason", "only for women")},
    {"men-only", QT_TRANSLATE_NOOP("free-room-reason", "only for men")},
    {"mixed-room",
     QT_TRANSLATE_NOOP("free-room-reason",
                       "In this room women and men of different households would live together")},
    {"family-only", QT_TRANSLATE_NOOP("free-room-reason", "only for families")},
    {"protected-only", QT_TRANSLATE_NOOP("free-room-reason", "only for people in need of protection")},
    {"not-lockable", QT_TRANSLATE_NOOP("free-room-reason", "not lockable")},
    {"blocked", QT_TRANSLATE_NOOP("free-room-reason", "out of service")},
    {"reserved", QT_TRANSLATE_NOOP("free-room-reason", "reserved")},
    {"by-site", QT_TRANSLATE_NOOP("free-room-reason", "Places are counted by site, not by room")},
};

} // namespace

std::vector<Group> housingGroups()
{
    return {{"pillar", Pillar},           {"pillar-short", PillarShort},       {"pillar-long", PillarLong},
            {"site-status", SiteStatus},  {"count-precision", CountPrecision}, {"measure", Measure},
            {"designation", Designation}, {"free-room-reason", FreeRoomReason}};
}

} // namespace words
