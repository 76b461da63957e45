// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenuBar;
class QToolButton;

namespace ui {

class KeyDateBar;
class KeyDateModel;
class SearchBox;

/// The top row: menus at the left, search in the middle, key date and lock at the right. Without an open file
/// only the menus show.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(KeyDateModel& keyDate, QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar& menus() const { return *m_menus; }
    [[nodiscard]] SearchBox& searchBox() const { return *m_search; }
    void setLockAction(QAction* lock);
    void showFileTools(bool isOpen, bool canLock);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_menus;
    SearchBox* m_search;
    KeyDateBar* m_keyDate;
    QWidget* m_divider;
    QToolButton* m_lock;
};

} // namespace ui
