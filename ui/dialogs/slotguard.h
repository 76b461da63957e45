// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

#include <exception>
#include <utility>

namespace ui {

/// Logs a failure in English without personal data and shows it to the person.
void reportFailure(Dialogs& dialogs, QWidget* parent, const QString& doing, const std::exception& failure);

/// Runs what a slot does; an exception stops here, is logged and shown under the title `doing` ("Datei
/// öffnen"). True when it went through. A stop by the person is neither logged nor shown.
template <typename Work>
bool guarded(Dialogs& dialogs, QWidget* parent, const QString& doing, Work&& work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const std::exception& failure) {
        reportFailure(dialogs, parent, doing, failure);
        return false;
    }
}

} // namespace ui
