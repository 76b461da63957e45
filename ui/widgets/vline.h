// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A thin vertical line between groups of a row.
class VLine final : public QWidget {
    Q_OBJECT
public:
    /// `inset` is left free at both ends.
    explicit VLine(int inset = 2, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_inset;
};

} // namespace ui
