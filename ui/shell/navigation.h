// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace ui {

struct PageInfo;

/// The pages at the left: icon, name, badge (work waiting, not totals) and the digit of the key. Collapsed,
/// only icons; the names move to the tooltips.
class Navigation final : public QListView {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void clear();
    void add(const PageInfo& info);
    void setCurrent(int row);
    void setBadge(int row, int waiting);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] QString textAt(int row) const;

Q_SIGNALS:
    void chosen(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe(int row);
    void updateWidth();

    QStandardItemModel* m_model;
    bool m_collapsed = false;
};

} // namespace ui
