// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/sitetree.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class Chip;
class DeskThread;
class Dialogs;
class OperatorsPane;
class PeriodLine;
class RecordView;
class SiteTreeMenu;
class SiteTreeModel;

/// The page Unterkünfte: the tree site ▸ section ▸ room with its occupancy on the key date, beside it
/// everything about the chosen one. The desk and the dialogs outlive it.
class SitesPage final : public Page {
    Q_OBJECT
public:
    SitesPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);

    /// Shows a site, section or room as soon as it is there.
    void open(const desk::RecordRef& record);
    [[nodiscard]] bool opens(int kind) const override;
    void openRecord(int kind, const base::Uuid& id) override;

protected:
    void reload() override;

private:
    void buildTools();
    [[nodiscard]] QWidget* buildTree();
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] RecordView* buildSiteView();
    [[nodiscard]] RecordView* buildSectionView();
    [[nodiscard]] RecordView* buildRoomView();
    void filterTree();
    void showTree(std::vector<desk::SiteTreeRow> rows);
    void choose(const desk::RecordRef& record);
    void showChosen();
    void showHead(const desk::SiteTreeRow& row);
    void showPeriods();
    void addSite();
    void addSection();
    void addRoom();
    void addRooms();
    void openNew(quint16 kind);
    void removeChosen();
    void showOperators(bool areShown);
    [[nodiscard]] RecordView* viewOf(int kind) const;

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    SiteTreeModel* m_model;
    QLineEdit* m_filter;
    QCheckBox* m_all;
    QTreeView* m_tree;
    SiteTreeMenu* m_treeMenu = nullptr;
    QLabel* m_title;
    Chip* m_kindChip;
    Chip* m_stateChip;
    QLabel* m_figures;
    PeriodLine* m_line;
    QStackedWidget* m_views;
    RecordView* m_site;
    RecordView* m_section;
    RecordView* m_room;
    QPushButton* m_newSite;
    QPushButton* m_newSection;
    QPushButton* m_newRoom;
    QPushButton* m_newRooms;
    QPushButton* m_remove;
    QPushButton* m_operatorsButton;
    QPushButton* m_sitesButton; ///< back from the operators
    OperatorsPane* m_operators;
    QStackedWidget* m_parts; ///< sites, operators
    std::optional<desk::RecordRef> m_chosen;
    std::optional<desk::RecordRef> m_wanted; ///< chosen when it is in the tree
};

} // namespace ui
