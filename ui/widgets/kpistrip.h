// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kpicell.h"

#include <QFrame>

#include <vector>

namespace ui {

/// A row of figures of equal width, divided by lines. Emits the position of the cell that was pressed. Cells
/// are kept while their number stays the same, so the focus survives a refresh.
class KpiStrip final : public QFrame {
    Q_OBJECT
public:
    explicit KpiStrip(QWidget* parent = nullptr);

    void setKpis(const std::vector<Kpi>& kpis);
    [[nodiscard]] const std::vector<KpiCell*>& cells() const { return m_cells; }

Q_SIGNALS:
    void activated(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addCell();
    void fitHeight();

    std::vector<KpiCell*> m_cells;
};

} // namespace ui
