// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

/// A period with what stands in its bar.
struct PeriodBar {
    base::Period period;
    QString text;
    QColor edge;            ///< the mark at its beginning
    bool isPlanned = false; ///< drawn as an outline
};

/// Periods as bars on one line of time with the key date, as in UI.md: a table beside it says the same, so it
/// takes no focus. Bars that overlap stand in lanes below each other.
class PeriodLine final : public QWidget {
    Q_OBJECT
public:
    explicit PeriodLine(QWidget* parent = nullptr);

    void setBars(std::vector<PeriodBar> bars, QDate keyDate);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Placed {
        PeriodBar bar;
        int lane = 0;
    };
    void paintBar(QPainter& painter, const Placed& placed) const;
    void paintAxis(QPainter& painter) const;
    void paintKeyDate(QPainter& painter) const;
    [[nodiscard]] double x(base::DayNumber day) const;

    std::vector<Placed> m_bars;
    int m_lanes = 1;
    base::DayNumber m_first = 0;
    base::DayNumber m_last = 1;
    QDate m_keyDate;
};

} // namespace ui
