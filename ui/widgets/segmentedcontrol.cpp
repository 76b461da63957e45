// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui {

Segment::Segment(const QString& text, bool isLast, QWidget* parent)
    : QRadioButton(text, parent)
    , m_isLast(isLast)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const QFontMetrics bold(fontOf(Type::Body, QFont::DemiBold));
    const int width = bold.size(Qt::TextShowMnemonic, text()).width();
    return {width + 20, fontMetrics().height() + 12};
}

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentBg : theme.head);
        painter.drawRoundedRect(inner, 3, 3);
    }
    if (!m_isLast)
        painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), theme.line);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, 3, 3);
    }
    painter.setFont(fontOf(Type::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? theme.accent : theme.text);
    QStyleOption option;
    option.initFrom(this);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(rect(), Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Segment* SegmentedControl::add(const QString& text)
{
    if (!m_segments.empty())
        m_segments.back()->setLast(false);
    auto* segment = new Segment(text, true, this);
    layout()->addWidget(segment);
    const int index = static_cast<int>(m_segments.size());
    m_segments.push_back(segment);
    if (index == 0)
        segment->setChecked(true);
    connect(segment, &QRadioButton::toggled, this, [this, index](bool on) {
        if (on)
            Q_EMIT currentChanged(index);
    });
    return segment;
}

void SegmentedControl::setCurrent(int index)
{
    m_segments.at(static_cast<std::size_t>(index))->setChecked(true);
}

int SegmentedControl::current() const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        if (m_segments[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.ctl);
    painter.setBrush(theme.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
