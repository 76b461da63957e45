// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/runstep.h"

#include "ui/dialogs/dialogs.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QWidget>

namespace ui {

void runStep(DeskThread& desk, Dialogs& dialogs, QWidget& asker, const QString& failure,
             std::function<base::Problems(const desk::Book&)> step)
{
    desk.change(asker, std::move(step), [&dialogs, &asker, failure](const base::Problems& problems) {
        if (base::hasErrors(problems))
            dialogs.showError(&asker, failure, words::problemText(problems.front()));
    });
}

} // namespace ui
