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

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int LabelGap = 10; // between plot and labels
constexpr int LabelHeight = 19;
constexpr std::size_t PlacesLabel = domain::AllPillars.size();
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

/// Months between two ticks so that at most `most` stand on the axis.
int monthStep(QDate first, QDate last, int most)
{
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60})
        if (months / step < most)
            return step;
    return 120;
}

QString tickText(QDate day, bool withYear)
{
    const QString month =
        QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(QLatin1Char('.'));
    return withYear ? month + QLatin1Char(' ') + QString::number(day.year()) : month;
}

} // namespace

OccupancyChart::OccupancyChart(QWidget* parent) : ChartCanvas(parent)
{
    setAccessibleName(tr("Occupancy by pillar"));
    setMinimumHeight(180);
}

void OccupancyChart::setSeries(std::vector<desk::SeriesPoint> points, std::vector<desk::PlacesStep> steps)
{
    m_points = std::move(points);
    m_steps = std::move(steps);
    describe(summary());
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

QString OccupancyChart::labelOf(std::size_t pillar) const
{
    if (pillar == PlacesLabel)
        return tr("Places not blocked");
    const domain::Pillar shown = domain::AllPillars[pillar];
    return words::shortName(shown) + QLatin1Char(' ') + words::text(shown);
}

QMargins OccupancyChart::space() const
{
    const QFontMetrics name(fontOf(Type::Small));
    const QFontMetrics figure(fontOf(Type::Small, QFont::DemiBold));
    int widest = 0;
    for (std::size_t i = 0; i <= PlacesLabel; ++i)
        widest = std::max(widest, name.horizontalAdvance(labelOf(i)));
    const int right = LabelGap + SwatchWidth + 9 + widest + figure.horizontalAdvance(number(10'000)) + 10;
    const int line = QFontMetrics(fontOf(Type::Micro)).height();
    return {0, line + 12, right, line + 12};
}

QString OccupancyChart::tipAt(QPointF place) const
{
    if (!m_top || !chart()->plotArea().contains(place))
        return {};
    const double day = chart()->mapToValue(place, m_top).x();
    const auto nearest =
        std::min_element(m_points.begin(), m_points.end(), [&](const auto& a, const auto& b) {
            return std::abs(dayX(a.day) - day) < std::abs(dayX(b.day) - day);
        });
    QStringList lines{dateText(nearest->day)};
    for (std::size_t i = domain::AllPillars.size(); i-- > 0;)
        lines << labelOf(i) + QStringLiteral(": ") + number(nearest->residents[i]);
    lines << tr("Together: %1").arg(number(nearest->total()))
          << labelOf(PlacesLabel) + QStringLiteral(": ") + number(nearest->places);
    return lines.join(QLatin1Char('\n'));
}

int OccupancyChart::fittingTicks() const
{
    const int tick =
        QFontMetrics(fontOf(Type::Micro)).horizontalAdvance(tickText(QDate(2015, 1, 1), true)) + 14;
    return std::clamp((width() - space().right() - tick) / tick, 2, MostTimeTicks);
}

void OccupancyChart::resizeEvent(QResizeEvent* event)
{
    ChartCanvas::resizeEvent(event);
    if (m_top && fittingTicks() != m_ticks)
        refresh();
}

void OccupancyChart::rebuild()
{
    m_top = nullptr;
    m_labels.clear();
    m_keyLine = nullptr;
    m_gap = nullptr;
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
        for (std::size_t at = desk::firstRecorded(m_points); at < m_points.size(); ++at)
            upper->append(dayX(m_points[at].day), stackTop(m_points[at], i + 1));
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

// Steps stand on the days of the change: at the month ends they would stand late, and what changed since
// the last one would look like a change on the key date.
QList<QPointF> OccupancyChart::placesLine() const
{
    QList<QPointF> line;
    for (const desk::PlacesStep& step : m_steps) {
        if (!line.isEmpty())
            line.append({dayX(step.from), line.last().y()});
        line.append({dayX(step.from), double(step.places)});
    }
    if (!line.isEmpty() && !m_points.empty())
        line.append({dayX(m_points.back().day), line.last().y()});
    return line;
}

void OccupancyChart::addPlaces()
{
    m_top = new QLineSeries;
    m_top->append(placesLine());
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
    for (const desk::PlacesStep& step : m_steps)
        most = std::max<qint64>(most, step.places);
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
    m_ticks = fittingTicks();
    const int step = monthStep(first, last, m_ticks);
    for (QDate tick(first.year(), first.month(), 1); tick <= last; tick = tick.addMonths(1))
        if (tick >= first && (tick.month() - 1) % std::min(step, 12) == 0 &&
            (step <= 12 || tick.year() % (step / 12) == 0))
            x->append(tickText(tick, tick.month() == 1 || x->count() == 0) +
                          QString(x->count(), ZeroWidthSpace),
                      dayX(tick));
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
    for (std::size_t i = 0; i <= PlacesLabel; ++i) {
        Label label{};
        const bool isPlaces = i == PlacesLabel;
        if (isPlaces) {
            auto* line =
                addOwned(new QGraphicsLineItem(-6, SwatchHeight / 2.0, SwatchWidth + 3, SwatchHeight / 2.0));
            line->setPen(m_top->pen());
            label.swatch = line;
        } else {
            auto* swatch = addOwned(new QGraphicsRectItem(0, 0, SwatchWidth, SwatchHeight));
            swatch->setBrush(theme().pillars[i]);
            swatch->setPen(Qt::NoPen);
            label.swatch = swatch;
        }
        label.name = addText(labelOf(i), theme().text, fontOf(Type::Small));
        label.figure = addText(number(isPlaces ? last.places : last.residents[i]), theme().text,
                               fontOf(Type::Small, QFont::DemiBold));
        label.height = isPlaces ? last.places : (stackTop(last, i) + stackTop(last, i + 1)) / 2;
        m_labels.push_back(label);
    }
    if (desk::firstRecorded(m_points) > 0) {
        m_gap = addOwned(new QGraphicsRectItem);
        m_gap->setBrush(theme().alt);
        m_gap->setPen(Qt::NoPen);
        m_gap->setZValue(-1);
        m_gapText = addText(tr("no stays recorded"), theme().muted, fontOf(Type::Micro));
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
}

void OccupancyChart::arrange()
{
    if (!m_top || m_labels.empty())
        return;
    arrangeKeyDate();
    arrangeLabels();
    arrangeGap();
}

void OccupancyChart::arrangeGap()
{
    if (!m_gap)
        return;
    const QRectF plot = chart()->plotArea();
    const std::size_t first = desk::firstRecorded(m_points);
    const double end = first < m_points.size()
                           ? chart()->mapToPosition({dayX(m_points[first].day), 0}, m_top).x()
                           : plot.right();
    m_gap->setRect(QRectF(plot.topLeft(), QPointF(end, plot.bottom())));
    const QRectF text = m_gapText->boundingRect();
    m_gapText->setPos(plot.left() + (end - plot.left() - text.width()) / 2,
                      plot.bottom() - text.height() - 6);
    m_gapText->setVisible(text.width() + 8 < end - plot.left());
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
}

void OccupancyChart::arrangeLabels()
{
    const QRectF plot = chart()->plotArea();
    const double left = plot.right() + LabelGap;
    // Fewer places than residents: then the line lies below the middle of the uppermost area.
    std::vector<std::size_t> order(m_labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](auto a, auto b) { return m_labels[a].height < m_labels[b].height; });
    double lowest = plot.bottom() + LabelHeight / 2.0;
    std::vector<Spot> found(m_labels.size());
    for (const std::size_t at : order) {
        const Label& label = m_labels[at];
        const double wanted = chart()->mapToPosition({dayX(m_points.back().day), label.height}, m_top).y();
        const double middle = std::min(wanted, lowest - LabelHeight);
        lowest = middle;
        label.swatch->setPos(left, middle - SwatchHeight / 2.0);
        label.name->setPos(left + SwatchWidth + 7, middle - label.name->boundingRect().height() / 2);
        label.figure->setPos(label.name->pos().x() + label.name->boundingRect().width() + 4,
                             middle - label.figure->boundingRect().height() / 2);
        const bool isPlaces = at == PlacesLabel;
        const double right = label.figure->pos().x() + label.figure->boundingRect().width();
        found[at] = {QRectF(left - 4, middle - LabelHeight / 2.0, right - left + 8, LabelHeight),
                     labelOf(at) + QStringLiteral(": ") + label.figure->text(),
                     isPlaces ? tr("List the places by site") : tr("List the residents"),
                     [this, at, isPlaces] {
                         if (isPlaces)
                             Q_EMIT placesActivated();
                         else
                             Q_EMIT pillarActivated(domain::AllPillars[at]);
                     }};
    }
    setSpots(std::move(found));
}

} // namespace ui
