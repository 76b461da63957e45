// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

/// The title row of a pane or dock: bold title, muted hint, controls at the right. Also fits
/// QDockWidget::setTitleBarWidget.
class PaneHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PaneHeader(const QString& title, const QString& hint = QString(), QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setHint(const QString& hint);
    /// Adds at the left, after the hint.
    void addFact(QWidget* widget);
    /// Adds at the right end.
    void addControl(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_layout;
    int m_facts = 0;
};

} // namespace ui
