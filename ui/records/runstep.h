// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <functional>

class QWidget;

namespace desk {
class Book;
}

namespace ui {

class DeskThread;
class Dialogs;

/// Does a step that needs no dialog on the book's thread. What keeps it from being done is shown over `asker`
/// under the title `failure`. Desk and dialogs outlive the asker.
void runStep(DeskThread& desk, Dialogs& dialogs, QWidget& asker, const QString& failure,
             std::function<base::Problems(const desk::Book&)> step);

} // namespace ui
