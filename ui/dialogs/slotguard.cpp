// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/slotguard.h"

#include "core/base/errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(lcWindow, "lotsenbuch.window")

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::SlotGuard", text);
}

QString explain(const std::exception& failure)
{
    if (const auto* format = dynamic_cast<const base::FormatError*>(&failure))
        return tr(QT_TRANSLATE_NOOP("ui::SlotGuard", "%1 does not have the expected content (line %2). "
                                                     "Check the file or choose another one."))
            .arg(QDir::toNativeSeparators(format->path))
            .arg(format->line);
    if (const auto* occupied = dynamic_cast<const base::OccupiedError*>(&failure))
        return tr(QT_TRANSLATE_NOOP("ui::SlotGuard", "%1 is a Lotsenbuch and was not overwritten. Choose "
                                                     "another name."))
            .arg(QDir::toNativeSeparators(occupied->path));
    if (const auto* file = dynamic_cast<const base::FileError*>(&failure))
        return tr(QT_TRANSLATE_NOOP("ui::SlotGuard",
                                    "%1 cannot be read or written. Check that the drive is there, "
                                    "has room and allows writing, then try again."))
            .arg(QDir::toNativeSeparators(file->path));
    return tr(QT_TRANSLATE_NOOP("ui::SlotGuard",
                                "The step was not carried out; what was saved before is unchanged. "
                                "Try again. If it happens again, close the file and open it anew."));
}

} // namespace

void reportFailure(Dialogs& dialogs, QWidget* parent, const QString& doing, const std::exception& failure)
{
    if (dynamic_cast<const base::Stopped*>(&failure))
        return;
    qCWarning(lcWindow, "%s", failure.what());
    dialogs.showError(parent, doing, explain(failure));
}

} // namespace ui
