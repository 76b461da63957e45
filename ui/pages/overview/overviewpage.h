// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"

#include <QTime>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class DeskThread;
class Dialogs;
class EmptyState;
class FindingsPanel;
struct FigureList;
class KpiStrip;
class LegendKey;
class OccupancyChart;
class PaneHeader;
class ScopeChooser;
class StaffingChart;

/// The page Übersicht: figures that open their lists, occupancy by pillar over time, required and actual FTE
/// by site, findings. Shows one desk::Overview and asks the desk for it whenever the key date or the data
/// change; what was shown stays until the answer comes, but figures of another day no longer than a moment.
/// Until there are figures of the key date they read "–". The desk and the dialogs outlive it.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    OverviewPage(DeskThread& desk, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Controls for the toolbar row of whoever shows the page.
    [[nodiscard]] QWidget* scopeControl() const;
    [[nodiscard]] QWidget* spanControl() const;
    [[nodiscard]] QWidget* reportControl() const;
    [[nodiscard]] QWidget* printControl() const;
    /// Figures, the two charts, findings; or what stands in their place.
    [[nodiscard]] std::vector<QWidget*> panes() const;
    void setKeyDate(QDate on);
    /// Why nothing can be changed; empty: it can.
    void setEditLock(const QString& because) { m_editLock = because; }
    /// Asks again, after a change of data.
    void reload();

    /// The journal has been verified as well: shows what was found, and when.
    void noteJournalChecked();

    [[nodiscard]] const desk::Overview& shown() const { return m_shown; }

Q_SIGNALS:
    /// The person asked to check again; the figures are being read again already.
    void checkRequested();
    /// The person asked for the key date report.
    void reportRequested();
    /// The person asked for it on paper.
    void printRequested();
    void shownChanged();
    void helpRequested(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildControls();
    [[nodiscard]] QWidget* buildCharts();
    [[nodiscard]] static QWidget* paneOf(QWidget* header, QWidget* content);
    static void dressTool(QToolButton& button, const QString& icon);
    [[nodiscard]] QToolButton* tableButton(const QString& text, const QString& accessibleName);
    void connectLists();
    void showOverview(const desk::Overview& overview);
    /// Takes away figures that are not of the key date and says why there are none.
    void showNothing(const QString& sentence, const QString& buttonText);
    void showWaiting();
    void showFailure();
    /// Instead of charts without anything in them.
    void showEmptyFile();
    void showKpis();
    void showNoKpis();
    void showStaffingHint();
    void openKpi(int index);
    /// What a list is about, and how its title says so; no name for the whole city.
    struct Scope {
        desk::ListFilter filter;
        QString name;
    };
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QString nameOf(const base::Id<domain::Accommodation>& site) const;
    void openResidents(const Scope& scope);
    void chooseStaffList();
    /// Who works on site, in the function the page shows.
    void openWorkers(const Scope& scope);
    /// What the rules require: at one site, or of all that the page is about.
    void openRequired(const std::optional<base::Id<domain::Accommodation>>& site);
    void openFreePlaces();
    void openDepartures();
    void openFinding(const desk::Finding& finding);
    void openList(FigureList list, const Scope& scope);
    void retranslate();

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    QSplitter* m_split;
    bool m_splitMoved = false; ///< by a person; then its place is kept
    QDate m_on;
    QString m_editLock;
    desk::Overview m_shown; ///< of no day while there are no figures
    QTimer m_patience;      ///< with figures of another day
    QTime m_journalChecked; ///< null: not while the file is open

    ScopeChooser* m_scope;
    QComboBox* m_span;
    QToolButton* m_report;
    QToolButton* m_print;
    KpiStrip* m_kpis;
    QStackedWidget* m_body; ///< the charts and findings, or why there are none
    EmptyState* m_empty;
    enum class EmptyButton { Reload, Help };
    EmptyButton m_emptyDoes = EmptyButton::Reload;
    PaneHeader* m_occupancyHeader;
    OccupancyChart* m_occupancy;
    QToolButton* m_occupancyTable;
    PaneHeader* m_staffingHeader;
    StaffingChart* m_staffing;
    LegendKey* m_required;
    LegendKey* m_actual;
    QToolButton* m_staffingTable;
    FindingsPanel* m_findings;
};

} // namespace ui
