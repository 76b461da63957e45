// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QChartView>
#include <QMargins>

class QGraphicsSimpleTextItem;

namespace ui {

/// The common ground of our charts: flat, without legend and animation, colours and type of the theme,
/// horizontal grid only, and texts drawn beside the plot instead of a legend. A subclass fills the chart in
/// rebuild(), which runs when the data or the theme change, and places its own items in arrange(), which runs
/// when the plot moves.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(const QMargins& margins, QWidget* parent = nullptr);

protected:
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
    std::vector<QGraphicsItem*> m_owned;
};

/// Where a value axis ends and how far its ticks stand apart, so that it has 4 to 7 ticks on round numbers.
struct AxisSteps {
    qint64 step = 1;
    qint64 top = 1;
};
/// `4900 → {1000, 5000}`, `426 → {100, 500}`, `0 → {1, 4}`. `most` is not negative.
[[nodiscard]] AxisSteps axisSteps(qint64 most);

} // namespace ui
