// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/staffing.h"
#include "ui/shell/page.h"

class QLabel;
class QTabWidget;

namespace ui {

class CoverageDelegate;
class DeskThread;
class Dialogs;
class ListPane;
class PostsPane;
class RecordView;
class RecordsPane;
class RuleActions;

/// The page Personal: required and actual staff by site with how each figure came about, workers with their
/// contracts, absences and deployments, posts, rules, teams. The desk and the dialogs outlive it.
class StaffPage final : public Page {
    Q_OBJECT
public:
    StaffPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);

    [[nodiscard]] bool opens(int kind) const override;
    void openRecord(int kind, const base::Uuid& id) override;
    /// "rules": the staffing rules.
    void showPart(const QString& part) override;

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget* buildRatios();
    [[nodiscard]] QWidget* buildWorkers();
    void readTab();
    void showRatios(const desk::Staffing& staffing);
    void chooseWorker();

    DeskThread& m_desk;
    QTabWidget* m_tabs;
    QLabel* m_summary;
    ListPane* m_ratios;
    CoverageDelegate* m_coverage;
    RecordsPane* m_workers;
    RecordView* m_worker;
    PostsPane* m_posts;
    std::vector<RecordsPane*> m_lists; ///< of the other tabs
    std::vector<RuleActions*> m_rules; ///< of the lists of rules
};

} // namespace ui
