// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paneheader.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

PaneHeader::PaneHeader(const QString& title, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, this))
    , m_hint(new ElidedLabel(hint, this))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setFont(fontOf(Type::Body, QFont::DemiBold));
    m_hint->setFont(fontOf(Type::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setContentsMargins(10, 2, 6, 3);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_hint, 1);
    setMinimumHeight(m_title->sizeHint().height() + 14);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHeader::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void PaneHeader::addFact(QWidget* widget)
{
    m_layout->insertWidget(1 + m_facts++, widget);
}

void PaneHeader::addControl(QWidget* widget)
{
    if (qobject_cast<QToolButton*>(widget))
        widget->setFont(fontOf(Type::Small));
    m_layout->addWidget(widget);
}

void PaneHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (y() > 0)
        painter.fillRect(0, 0, width(), 1, theme.line); // against what stands above
}

} // namespace ui
