// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"
#include "ui/charts/chartcanvas.h"

class QBarSeries;
class QGraphicsLineItem;
class QGraphicsPixmapItem;
class QGraphicsRectItem;

namespace ui {

/// Required and actual FTE by site: required outlined, actual filled, the figures above the bars, the site's
/// name and coverage with icon and per cent below. Shows as many sites as fit; the table beside it has all.
class StaffingChart final : public ChartCanvas {
    Q_OBJECT
public:
    explicit StaffingChart(QWidget* parent = nullptr);

    void setBars(std::vector<desk::StaffingBar> bars);
    /// Number of sites that did not fit.
    [[nodiscard]] int hiddenSites() const { return static_cast<int>(m_bars.size() - m_shown); }

Q_SIGNALS:
    void siteActivated(const base::Id<domain::Accommodation>& site);
    /// The figure or bar of what is required was clicked.
    void requiredActivated(const base::Id<domain::Accommodation>& site);
    void hiddenSitesChanged(int count);

protected:
    void rebuild() override;
    void arrange() override;
    [[nodiscard]] QMargins space() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::size_t fittingBars() const;
    void arrangeColumn(std::size_t index, double middle, double width);
    void addSeries();
    void addAxes(qint64 most);
    void addColumnTexts();
    [[nodiscard]] int nameLines() const;
    [[nodiscard]] QString summary() const;

    struct ColumnItems {
        QGraphicsRectItem* requiredBar;
        QGraphicsRectItem* actualBar;
        QGraphicsSimpleTextItem* required;
        QGraphicsSimpleTextItem* actual;
        QGraphicsSimpleTextItem* name;
        QGraphicsSimpleTextItem* nameBelow; ///< its second line
        QGraphicsPixmapItem* icon;
        QGraphicsSimpleTextItem* percent;
    };

    std::vector<desk::StaffingBar> m_bars;
    std::size_t m_shown = 0;
    std::vector<ColumnItems> m_columns;
    QBarSeries* m_series = nullptr; ///< unseen: the bars are ours, it maps values to places
    QGraphicsLineItem* m_ground = nullptr;
};

} // namespace ui
