// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/overview.h"
#include "ui/charts/chartcanvas.h"

class QGraphicsLineItem;
class QGraphicsRectItem;
class QLineSeries;

namespace ui {

/// Residents by pillar over time: stacked areas in the fixed order of the pillars, places as a dotted step
/// line, the key date as a line, labels with the figures at the right end instead of a legend. Areas begin
/// where residents are recorded.
class OccupancyChart final : public ChartCanvas {
    Q_OBJECT
public:
    explicit OccupancyChart(QWidget* parent = nullptr);

    /// Points in ascending order; the last one is the key date. The steps of the places cover their days.
    void setSeries(std::vector<desk::SeriesPoint> points, std::vector<desk::PlacesStep> steps);
    /// The line of the places, by Julian day.
    [[nodiscard]] QList<QPointF> placesLine() const;
    [[nodiscard]] const std::vector<desk::SeriesPoint>& series() const { return m_points; }

Q_SIGNALS:
    /// A pillar's area was clicked.
    void pillarActivated(domain::Pillar pillar);
    /// The figure of the places was clicked.
    void placesActivated();

protected:
    void rebuild() override;
    void arrange() override;
    [[nodiscard]] QMargins space() const override;
    [[nodiscard]] QString tipAt(QPointF place) const override;

    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int fittingTicks() const;
    void addAreas();
    void addPlaces();
    void addAxes();
    void addLabels();
    void arrangeKeyDate();
    void arrangeLabels();
    void arrangeGap();
    [[nodiscard]] QString labelOf(std::size_t pillar) const;
    [[nodiscard]] QString summary() const;

    struct Label {
        QGraphicsItem* swatch;
        QGraphicsSimpleTextItem* name;
        QGraphicsSimpleTextItem* figure;
        double height; ///< value at the middle of the area's right end
    };

    std::vector<desk::SeriesPoint> m_points;
    std::vector<desk::PlacesStep> m_steps;
    int m_ticks = 0;              ///< how many may stand on the time axis as it is built
    QLineSeries* m_top = nullptr; ///< any series, for mapping values to positions
    std::vector<Label> m_labels;  ///< the pillars bottom to top, then the places
    QGraphicsLineItem* m_keyLine = nullptr;
    QGraphicsRectItem* m_keyBox = nullptr;
    QGraphicsSimpleTextItem* m_keyText = nullptr;
    QGraphicsRectItem* m_gap = nullptr;
    QGraphicsSimpleTextItem* m_gapText = nullptr;
};

} // namespace ui
