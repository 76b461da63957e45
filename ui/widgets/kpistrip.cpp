// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpistrip.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

KpiStrip::KpiStrip(QWidget* parent) : QFrame(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KpiStrip::setKpis(const std::vector<Kpi>& kpis)
{
    while (m_cells.size() > kpis.size()) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    while (m_cells.size() < kpis.size())
        addCell();
    for (std::size_t i = 0; i < kpis.size(); ++i)
        m_cells[i]->setKpi(kpis[i]);
    fitHeight();
}

void KpiStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void KpiStrip::fitHeight()
{
    layout()->activate();
    int label = 0;
    for (const KpiCell* cell : m_cells)
        label = std::max(label, cell->labelHeight());
    int height = 0;
    for (KpiCell* cell : m_cells) {
        cell->setLabelHeight(label);
        height = std::max(height, cell->wantedHeight());
    }
    setFixedHeight(height + layout()->contentsMargins().bottom());
}

void KpiStrip::addCell()
{
    auto* cell = new KpiCell(this);
    const int index = static_cast<int>(m_cells.size());
    connect(cell, &QAbstractButton::clicked, this, [this, index] { Q_EMIT activated(index); });
    static_cast<QHBoxLayout*>(layout())->addWidget(cell, 1);
    cell->show();
    m_cells.push_back(cell);
}

void KpiStrip::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).line);
}

} // namespace ui
