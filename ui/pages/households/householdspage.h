// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"
#include "core/desk/savedviews.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/households/membersdialog.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTabWidget;

namespace ui {

class ActionDialog;
class ArrangedRows;
class Chip;
class DeskThread;
class Dialogs;
class HistoryPane;
class HouseholdViewsButton;
class ListPane;
class PeriodLine;
class QuotaDialog;
class RecordView;
class RecordsPane;

/// The page Haushalte: the list of households on the key date, beside it everything about the chosen one:
/// its persons with their dated facts, where it lives and lived, its history. The desk and the dialogs
/// outlive it.
class HouseholdsPage final : public Page {
    Q_OBJECT
public:
    HouseholdsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs);
    ~HouseholdsPage() override;

    /// Shows a household as soon as it is there.
    void open(const base::Uuid& household);
    /// Households, and persons with the household they belong to on the key date.
    [[nodiscard]] bool opens(int kind) const override;
    void openRecord(int kind, const base::Uuid& id) override;

protected:
    void reload() override;

private:
    /// What the choice above the list lets through, in its order.
    enum Which { ShowAll, ShowPlaced, ShowNotPlaced };

    void buildTools();
    void buildMore();
    /// A button for what needs a household, and the key date to be editable.
    QPushButton* addStep(QBoxLayout& row, const char* iconName, const QString& text,
                         std::function<void()> step);
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] QWidget* buildPersons();
    [[nodiscard]] QWidget* buildStays();
    [[nodiscard]] QWidget* buildNeeds();
    [[nodiscard]] RecordsPane* buildContacts();
    [[nodiscard]] RecordView* buildPersonView();
    [[nodiscard]] RecordView* buildHouseholdView();
    void showHouseholds(std::vector<desk::HouseholdRow> rows);
    /// Filter, choice and order as they stand.
    [[nodiscard]] desk::SavedView view() const;
    void applyView(const desk::SavedView& view);
    void sortList();
    void showTable();
    [[nodiscard]] const desk::HouseholdRow& householdAt(int row) const;
    void choose(const QModelIndex& index);
    void selectWanted();
    void askDetail();
    void showDetail(std::optional<desk::HouseholdDetail> detail);
    void showPersons();
    /// These choose what was chosen before, if it is still there.
    void showStays(const std::optional<base::Id<domain::Stay>>& chosen);
    void showNeeds(const std::optional<base::Uuid>& chosen);
    /// Names the tab in which the part stands, with how many there are.
    void setTabTitle(const QWidget& part, const QString& title, qint64 count);
    /// The need whose line is chosen.
    [[nodiscard]] std::optional<base::Uuid> chosenNeed() const;
    void openNeed(const std::optional<base::Uuid>& need);
    void editNeed();
    void removeNeed();
    void showContactCount(int count);
    /// The line of the table of stays that is chosen.
    [[nodiscard]] const desk::HouseholdStay* chosenStay() const;
    void choosePerson();
    void enableActions();
    void readTab();

    void addHousehold();
    void addPerson();
    void changeMembers(MembersDialog::What what);
    void recordPresence();
    void showQuotas();
    void removeHousehold();
    void place();
    void moveOut();
    void takeBackMoveOut();
    void run(ActionDialog* dialog);
    void tellWarnings(const base::Problems& problems);

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    QLabel* m_count;
    QLineEdit* m_filter;
    QComboBox* m_which;
    HouseholdViewsButton* m_views;
    QString m_order; ///< code of the column the list is sorted by; empty: as it comes, by name
    QListView* m_list;
    ArrangedRows* m_rows = nullptr;
    const RowsModel<desk::HouseholdRow>* m_households = nullptr; ///< owned by m_rows
    QLabel* m_title;
    QLabel* m_reference;
    Chip* m_state;
    Chip* m_validity; ///< what of its members ends soon or has ended
    QLabel* m_facts;
    QWidget* m_details;
    QTabWidget* m_tabs;
    ListPane* m_persons;
    RecordView* m_person;
    ListPane* m_needs;
    std::vector<QPushButton*> m_needButtons; ///< need a chosen need
    RecordsPane* m_contacts;
    PeriodLine* m_line;
    ListPane* m_stays;
    RecordView* m_form;
    HistoryPane* m_history;
    std::vector<QPushButton*> m_householdButtons; ///< need a household, and the key date to be editable
    std::vector<QAction*> m_householdActions;     ///< of the menu of further steps: the same
    QPushButton* m_takeBack = nullptr;            ///< one of these, for an ended stay
    QPushButton* m_new;
    QPointer<QuotaDialog> m_quotas; ///< while it is open
    std::optional<base::Uuid> m_chosen;
    std::optional<base::Uuid> m_wanted;       ///< to be chosen when the rows asked for are there
    bool m_isFresh = false;                   ///< they are
    std::optional<base::Uuid> m_wantedPerson; ///< to be chosen when the household is shown
    std::optional<desk::HouseholdDetail> m_detail;
    std::vector<desk::MemberRow> m_members; ///< as the table lists them
};

} // namespace ui
