// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// One entry of the only legend there is: required outlined, actual filled.
class LegendKey final : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Outlined, Filled };
    explicit LegendKey(Kind kind, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace ui
