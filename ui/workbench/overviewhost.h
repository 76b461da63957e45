// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/shell/page.h"

namespace desk {
class Book;
}

namespace ui {

class OverviewPage;

/// Puts the overview into the window: key date, band, status bar, and the report it asks for. The book and
/// the dialogs outlive it.
class OverviewHost final : public Page {
    Q_OBJECT
public:
    OverviewHost(const desk::Book& book, KeyDateModel& keyDate, Dialogs& dialogs);

protected:
    void reload() override;

private:
    void askForReportFile();
    void saveReport(const QString& path);

    const desk::Book& m_book;
    Dialogs& m_dialogs;
    OverviewPage* m_overview;
};

} // namespace ui
