// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "ui/words/findings.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>
#include <QTime>

class QListView;
class QLabel;
class QStackedWidget;

namespace ui {

class Chip;
class EmptyState;
class PaneHeader;

/// Findings as a list: the most severe first, those as severe as they came. Display is the title, detail and
/// severity have own roles.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, SeverityRole };

    using QAbstractListModel::QAbstractListModel;
    void setFindings(std::vector<desk::Finding> findings);
    [[nodiscard]] const desk::Finding& finding(int row) const
    {
        return m_findings[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<desk::Finding> m_findings;
    mutable std::vector<std::optional<words::FindingWords>> m_words; ///< put into words when first asked for
};

/// A finding on two lines with the icon of its severity and a button that opens it.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void openClicked(const QModelIndex& index);

private:
    [[nodiscard]] static int textWidth(const QStyleOptionViewItem& option);
    [[nodiscard]] static QRect openRect(const QRect& row);
};

/// The pane of findings: header with counts by severity and "check again", the list, what was checked and
/// when.
class FindingsPanel final : public QFrame {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// `journalCheckedAt` is null when the journal was not looked at.
    void setFindings(const std::vector<desk::Finding>& findings, int rules, QTime checkedAt,
                     QTime journalCheckedAt = {});

Q_SIGNALS:
    void activated(const desk::Finding& finding);
    void checkAgain();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    FindingsModel* m_model;
    QListView* m_list;
    Chip* m_critical;
    Chip* m_check;
    QLabel* m_checked;
    QStackedWidget* m_stack;
};

} // namespace ui
