// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

QLabel* fieldLabel(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setFont(fontOf(Type::Small));
    label->setBuddy(field);
    return label;
}

IconLabel::IconLabel(const QString& name, int size, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(iconNamed(name, ink))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_icon = iconNamed(name, ink);
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

TintedLabel::TintedLabel(const QString& text, Ink ink, QWidget* parent) : QLabel(text, parent), m_ink(ink)
{
    // Inside a button the role would be the button's text.
    setForegroundRole(QPalette::WindowText);
    recolor();
}

void TintedLabel::setInk(Ink ink)
{
    m_ink = ink;
    recolor();
}

void TintedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void TintedLabel::recolor()
{
    const QColor color = colorOf(m_ink, Theme::of(palette()));
    QPalette tinted = palette();
    if (tinted.color(QPalette::Active, QPalette::WindowText) == color)
        return;
    tinted.setColor(QPalette::Active, QPalette::WindowText, color);
    tinted.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(tinted);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    QPainter painter(this);
    style()->drawItemText(&painter, rect(), int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                          shown, foregroundRole());
}

} // namespace ui
