// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/occupancychart.h"

#include "ui/lang/format.h"
#include "ui/theme/fonts.h"
#include "ui/words/terms.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QLocale>

namespace ui {

namespace {

constexpr int LabelWidth = 178; // room for the longest pillar name and its figure at normal type
constexpr int LabelHeight = 18;
constexpr int SwatchWidth = 4;
constexpr int SwatchHeight = 12;
constexpr double SeparatorWidth = 1.2;
constexpr int MostTimeTicks = 9;
constexpr QChar ZeroWidthSpace(0x200B); // an axis drops labels that repeat, such as the second "Apr"

double dayX(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

double stackTop(const desk::SeriesPoint& point, std::size_t pillars)
{
    int sum = 0;
    for (std::size_t i = 0; i < pillars; ++i)
        sum += point.residents[i];
    return sum;
}

/// Months between two ticks so that at most MostTimeTicks stand on the axis.
int monthStep(QDate first, QDate last)
{
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60})
        if (months / step < MostTimeTicks)
            return step;
    return 120;
}

QString tickText(QDate day)
{
    const QString month =
        QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(QLatin1Char('.'));
    return day.month() == 1 ? month + QLatin1Char(' ') + QString::number(day.year()) : month;
}

} // namespace

OccupancyChart::OccupancyChart(QWidget* parent) : ChartCanvas(QMargins(4, 20, LabelWidth, 4), parent)
{
    setAccessibleName(tr("Occupancy by pillar"));
    setMinimumHeight(180);
}

void OccupancyChart::setSeries(std::vector<desk::SeriesPoint> points)
{
    m_points = std::move(points);
    setAccessibleDescription(summary());
    refresh();
}

QString OccupancyChart::summary() const
{
    if (m_points.empty())
        return tr("No occupancy is recorded.");
    QStringList parts;
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i)
        parts << words::text(domain::AllPillars[i]) + QLatin1Char(' ') + number(m_points.back().residents[i]);
    return tr("Residents from %1 to %2: first %3, last %4. On the key date: %5.")
        .arg(dateText(m_points.front().day), dateText(m_points.back().day), number(m_points.front().total()),
             number(m_points.back().total()), parts.join(QStringLiteral(", ")));
}

void OccupancyChart::rebuild()
{
    m_top = nullptr;
    m_labels.clear();
    m_keyLine = nullptr;
    if (m_points.empty())
        return;
    addAreas();
    addPlaces();
    addAxes();
    addLabels();
}

void OccupancyChart::addAreas()
{
    QLineSeries* below = nullptr;
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i) {
        auto* upper = new QLineSeries;
        for (const auto& point : m_points)
            upper->append(dayX(point.day), stackTop(point, i + 1));
        auto* area = new QAreaSeries(upper, below);
        upper->setParent(area);
        area->setBrush(theme().pillars[i]);
        area->setPen(QPen(theme().base, SeparatorWidth));
        connect(area, &QAreaSeries::clicked, this,
                [this, i] { Q_EMIT pillarActivated(domain::AllPillars[i]); });
        chart()->addSeries(area);
        below = upper;
    }
}

void OccupancyChart::addPlaces()
{
    m_top = new QLineSeries;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            m_top->append(dayX(m_points[i].day), m_points[i - 1].places);
        m_top->append(dayX(m_points[i].day), m_points[i].places);
    }
    QPen pen(theme().text, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 2});
    m_top->setPen(pen);
    chart()->addSeries(m_top);
}

void OccupancyChart::addAxes()
{
    qint64 most = 0;
    for (const auto& point : m_points)
        most = std::max<qint64>(most, std::max(point.places, point.total()));
    const AxisSteps steps = axisSteps(most);

    auto* y = new QCategoryAxis;
    y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    y->setRange(0, static_cast<double>(steps.top));
    for (qint64 value = 0; value <= steps.top; value += steps.step)
        y->append(number(value), static_cast<double>(value));
    y->setGridLinePen(QPen(theme().grid, 1));
    y->setLinePen(Qt::NoPen);

    auto* x = new QCategoryAxis;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const QDate first = m_points.front().day;
    const QDate last = m_points.back().day;
    x->setRange(dayX(first), std::max(dayX(last), dayX(first) + 1));
    const int step = monthStep(first, last);
    for (QDate tick(first.year(), first.month(), 1); tick <= last; tick = tick.addMonths(1))
        if (tick >= first && (tick.month() - 1) % std::min(step, 12) == 0 &&
            (step <= 12 || tick.year() % (step / 12) == 0))
            x->append(tickText(tick) + QString(x->count(), ZeroWidthSpace), dayX(tick));
    x->setGridLineVisible(false);
    x->setLinePen(QPen(theme().ctl, 1));

    for (QCategoryAxis* axis : {x, y}) {
        axis->setTruncateLabels(false);
        axis->setLabelsColor(theme().muted);
        axis->setLabelsFont(fontOf(Type::Micro));
        chart()->addAxis(axis, axis == x ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries* series : chart()->series())
            series->attachAxis(axis);
    }
}

void OccupancyChart::addLabels()
{
    const desk::SeriesPoint& last = m_points.back();
    for (std::size_t i = 0; i < domain::AllPillars.size(); ++i) {
        Label label{};
        label.swatch = addOwned(new QGraphicsRectItem(0, 0, SwatchWidth, SwatchHeight));
        label.swatch->setBrush(theme().pillars[i]);
        label.swatch->setPen(Qt::NoPen);
        label.name = addText(words::shortName(domain::AllPillars[i]) + QLatin1Char(' ') +
                                 words::text(domain::AllPillars[i]),
                             theme().text, fontOf(Type::Small));
        label.figure = addText(number(last.residents[i]), theme().text, fontOf(Type::Small, QFont::DemiBold));
        label.height = (stackTop(last, i) + stackTop(last, i + 1)) / 2;
        m_labels.push_back(label);
    }
    m_keyLine = addOwned(new QGraphicsLineItem);
    m_keyLine->setPen(QPen(theme().accent, 2));
    m_keyLine->setZValue(15);
    m_keyBox = addOwned(new QGraphicsRectItem);
    m_keyBox->setBrush(theme().accent);
    m_keyBox->setPen(Qt::NoPen);
    m_keyBox->setZValue(16);
    m_keyText = addText(tr("Key date %1").arg(shortDateText(last.day)), theme().onAccent,
                        fontOf(Type::Micro, QFont::DemiBold));
    m_placesText =
        addText(tr("places not blocked: %1").arg(number(last.places)), theme().text, fontOf(Type::Micro));
}

void OccupancyChart::arrange()
{
    if (!m_top || m_labels.empty())
        return;
    arrangeKeyDate();
    arrangeLabels();
}

void OccupancyChart::arrangeKeyDate()
{
    constexpr double Padding = 5;
    const QRectF plot = chart()->plotArea();
    const double x = plot.right();
    m_keyLine->setLine(x, plot.top() - 4, x, plot.bottom());
    const QRectF text = m_keyText->boundingRect();
    const QRectF box(x - text.width() - 2 * Padding, plot.top() - text.height() - 4,
                     text.width() + 2 * Padding, text.height() + 2);
    m_keyBox->setRect(box);
    m_keyText->setPos(box.left() + Padding, box.top() + 1);
    const double placesY =
        chart()->mapToPosition({dayX(m_points.back().day), double(m_points.back().places)}, m_top).y();
    const double width = m_placesText->boundingRect().width();
    m_placesText->setPos(x - width - 8,
                         std::max(plot.top(), placesY - m_placesText->boundingRect().height() - 2));
}

void OccupancyChart::arrangeLabels()
{
    const QRectF plot = chart()->plotArea();
    double lowest = plot.bottom() + LabelHeight / 2.0;
    for (const Label& label : m_labels) {
        const double wanted = chart()->mapToPosition({dayX(m_points.back().day), label.height}, m_top).y();
        const double middle = std::min(wanted, lowest - LabelHeight);
        lowest = middle;
        const double left = plot.right() + 10;
        label.swatch->setPos(left, middle - SwatchHeight / 2.0);
        label.name->setPos(left + SwatchWidth + 5, middle - label.name->boundingRect().height() / 2);
        label.figure->setPos(label.name->pos().x() + label.name->boundingRect().width() + 4,
                             middle - label.figure->boundingRect().height() / 2);
    }
}

} // namespace ui
