// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listexport.h"

#include <QWidget>

#include <optional>

class QHeaderView;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ui {

class ArrangedRows;
class Dialogs;
class EmptyState;

/// A table as every list of the window has it: sorts by a click on a heading, filters as one types (Ctrl+F),
/// lets columns be chosen, moved and sized and remembers that under its key, copies the chosen rows (Ctrl+C),
/// saves what is shown as a workbook or CSV. Shift+F10 or a right click opens its menu, which begins with the
/// actions of the table. The dialogs outlive it.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    /// `key`: under which its columns are remembered. `name`: for screen readers, and of a file.
    ListPane(Dialogs& dialogs, QString key, const QString& name, QWidget* parent = nullptr);
    ~ListPane() override;

    /// Shows other rows, sorted and filtered as those before; no row is chosen then, which currentChanged()
    /// tells only with the next choose() or chooseFirst().
    void setRows(std::unique_ptr<RowsModelBase> rows);
    /// What is shown instead of no rows at all. Without `buttonText` there is no button.
    void setEmpty(const QString& sentence, const QString& buttonText = QString());
    /// The name of a file it is saved as, and the heading in it.
    void setTitle(const QString& title) { m_title = title; }
    /// The filter is a field of the page.
    void useFilter(QLineEdit& field);
    void startFiltering();
    void copy();
    void save();

    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// The chosen row by its number in the rows given; -1 for none.
    [[nodiscard]] int current() const;
    void choose(int row);
    /// Where a row and a column of the rows given stand in the table; invalid while the filter hides them.
    [[nodiscard]] QModelIndex place(int row, int column) const;
    /// Chooses the row that is shown first, if there is one.
    void chooseFirst();
    [[nodiscard]] int count() const;
    [[nodiscard]] int shownCount() const;
    /// It scrolls: a few lines are enough on a small screen with large text.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another row is chosen, or none: the filter may hide the one that was.
    void currentChanged();
    /// Rows were filtered or sorted.
    void arranged();
    /// The button of the empty state.
    void emptyActivated();
    /// A sentence for whoever shows the list; when nobody listens, the ListHost says it.
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showBody();
    void tellCurrent();
    void arrangeColumns();
    void keepColumns();
    void resetColumns();
    void showMenu(const QPoint& at);
    void stopFiltering();
    void say(const QString& sentence);
    [[nodiscard]] ListExtract extract(bool onlyChosen) const;
    [[nodiscard]] QHeaderView& header() const;
    [[nodiscard]] bool isKey(const QEvent& event) const;

    Dialogs& m_dialogs;
    QString m_key;
    QString m_title;
    QWidget* m_bar;
    QLineEdit* m_ownFilter;
    QLineEdit* m_filter; ///< its own, or one of the page
    QLabel* m_hits;
    QStackedWidget* m_body;
    QTableView* m_table;
    EmptyState* m_noHit;
    EmptyState* m_empty;
    ArrangedRows* m_rows = nullptr;
    QByteArray m_columns; ///< as the person arranged them; empty: by what the rows hold
    bool m_isArranging = false;
    bool m_isRestored = false;
    int m_current = -1;        ///< row of the model, while rows are arranged anew
    int m_column = 0;          ///< of the cell that was chosen in the rows before
    std::optional<int> m_told; ///< by currentChanged(); absent: nothing yet about these rows
};

} // namespace ui
