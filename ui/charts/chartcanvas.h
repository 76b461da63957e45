// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QChartView>
#include <QMargins>

#include <functional>

class QGraphicsSimpleTextItem;

namespace ui {

/// The common ground of our charts: flat, without legend and animation, colours and type of the theme,
/// horizontal grid only, and texts drawn beside the plot instead of a legend. A subclass fills the chart in
/// rebuild(), which runs when the data or the theme change, and places its own items in arrange(), which runs
/// when the plot moves. The plot begins at the same place in every chart, so that charts below each other
/// line up. Places that open something are spots: a click, or arrows and Enter from the keyboard.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    /// A place that opens something. `name` is said when it is reached by key.
    struct Spot {
        QRectF area;
        QString name;
        QString tip;
        std::function<void()> open;
    };
    [[nodiscard]] const std::vector<Spot>& spots() const { return m_spots; }
    [[nodiscard]] int currentSpot() const { return m_current; }

protected:
    /// Space right of the plot and around it; the left is the same for all charts.
    [[nodiscard]] virtual QMargins space() const = 0;
    /// Said at a place of the plot that is no spot; empty for nothing.
    [[nodiscard]] virtual QString tipAt(QPointF place) const;
    /// Tells a screen reader what the chart shows, and how its values and lists are reached.
    void describe(const QString& summary);
    void setSpots(std::vector<Spot> spots);
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    virtual void rebuild() = 0;
    virtual void arrange() = 0;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// Removes the series, axes and own items, applies the theme, then calls rebuild() and arrange().
    void refresh();
    [[nodiscard]] const Theme& theme() const;

    /// An item above the chart that refresh() removes again.
    QGraphicsSimpleTextItem* addText(const QString& text, const QColor& color, const QFont& font);
    template <class Item>
    Item* addOwned(Item* item)
    {
        item->setParentItem(chart());
        m_owned.push_back(item);
        return item;
    }

private:
    void placePlot();
    void goTo(int spot);
    [[nodiscard]] int spotAt(QPointF place) const;

    std::vector<QGraphicsItem*> m_owned;
    std::vector<Spot> m_spots;
    int m_current = 0;
    QString m_summary;
};

/// Where a value axis ends and how far its ticks stand apart, so that it has 4 to 7 ticks on round numbers.
struct AxisSteps {
    qint64 step = 1;
    qint64 top = 1;
};
/// `4900 → {1000, 5000}`, `426 → {100, 500}`, `0 → {1, 4}`. `most` is not negative.
[[nodiscard]] AxisSteps axisSteps(qint64 most);

} // namespace ui
