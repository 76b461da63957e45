// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/shell/page.h"
#include "ui/workbench/journalcheck.h"

namespace ui {

class DeskThread;
class OverviewPage;

/// Puts the overview into the window: key date, band, status bar; the report stands on a page of its own. The
/// desk and the dialogs outlive it.
class OverviewHost final : public Page {
    Q_OBJECT
public:
    OverviewHost(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    void stopJob() override { m_check.stop(); }

protected:
    void reload() override;

private:
    void showStatus();
    void concludeCheck(JournalCheck::Outcome outcome, const std::exception_ptr& failure);

    Dialogs& m_dialogs;
    OverviewPage* m_overview;
    JournalCheck m_check;
};

} // namespace ui
