// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"

#include <QWidget>

class QComboBox;
class QToolButton;
class QLabel;

namespace ui {

class FindingsPanel;
class KpiStrip;
class OccupancyChart;
class PaneHeader;
class StaffingChart;

/// The page Übersicht: figures that open their lists, occupancy by pillar over time, required and actual FTE
/// by site, findings. Shows one desk::Overview; asks for it whenever the book, the key date or the data
/// change.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    /// The open book, owned by the caller; nullptr while no file is open. Shows nothing until setKeyDate().
    void setBook(const desk::Book* book);
    void setKeyDate(QDate on);
    /// Asks again, after a change of data.
    void reload();

    [[nodiscard]] const desk::Overview& shown() const { return m_shown; }

Q_SIGNALS:
    /// The person asked for the key date report.
    void reportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildToolbar();
    [[nodiscard]] QWidget* buildCharts();
    [[nodiscard]] QToolButton* tableButton(const QString& text, const QString& accessibleName);
    void connectLists();
    void showOverview(const desk::Overview& overview);
    void showKpis();
    void openKpi(int index);
    void retranslate();

    const desk::Book* m_book = nullptr;
    QDate m_on;
    desk::Overview m_shown;

    QLabel* m_title;
    QComboBox* m_span;
    QToolButton* m_report;
    KpiStrip* m_kpis;
    PaneHeader* m_occupancyHeader;
    OccupancyChart* m_occupancy;
    QToolButton* m_occupancyTable;
    PaneHeader* m_staffingHeader;
    StaffingChart* m_staffing;
    QToolButton* m_staffingTable;
    FindingsPanel* m_findings;
};

} // namespace ui
