// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tables.h"

#include <QtGlobal>

namespace words {

namespace {

constexpr Term Action[] = {
    {"place-household", QT_TRANSLATE_NOOP("action", "Place household %1")},
    {"place-person", QT_TRANSLATE_NOOP("action", "Place person %1")},
    {"move-stay", QT_TRANSLATE_NOOP("action", "Move %1")},
    {"end-stay", QT_TRANSLATE_NOOP("action", "End stay %1")},
    {"create-accommodation", QT_TRANSLATE_NOOP("action", "Add accommodation %1")},
    {"change-accommodation", QT_TRANSLATE_NOOP("action", "Change accommodation %1")},
    {"close-site", QT_TRANSLATE_NOOP("action", "Close %1")},
    {"reopen-site", QT_TRANSLATE_NOOP("action", "Reopen %1")},
    {"block-room", QT_TRANSLATE_NOOP("action", "Take %1 out of service")},
    {"reserve", QT_TRANSLATE_NOOP("action", "Reserve %1")},
    {"import", QT_TRANSLATE_NOOP("action", "Import tables")},
    {"create-sample", QT_TRANSLATE_NOOP("action", "Create the sample")},
    {"generate-city", QT_TRANSLATE_NOOP("action", "Generate trial data")},
    {"undo", QT_TRANSLATE_NOOP("action", "Undo")},
    {"redo", QT_TRANSLATE_NOOP("action", "Redo")},
};

} // namespace

std::vector<Group> actionGroups()
{
    return {{"action", Action}};
}

} // namespace words
