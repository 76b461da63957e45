// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/shell/page.h"

namespace ui {

class DeskThread;
class OverviewPage;

/// Puts the overview into the window: key date, band, status bar, and the report it asks for. The desk
/// and the dialogs outlive it.
class OverviewHost final : public Page {
    Q_OBJECT
public:
    OverviewHost(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);

protected:
    void reload() override;

private:
    void showStatus();
    void askForReportFile();
    void saveReport(const QString& path);

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    OverviewPage* m_overview;
};

} // namespace ui
