// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnote.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

FieldNote::FieldNote(QWidget* parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setFont(fontOf(Type::Small));
    hide();
}

void FieldNote::set(const QString& text, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    recolor();
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FieldNote::recolor()
{
    const Theme& theme = Theme::of(palette());
    const bool isHint = m_tone == Tone::Neutral;
    const QColor color = isHint ? theme.muted : theme.foreground(m_tone);
    m_icon->setVisible(!isHint);
    m_icon->setPixmap(iconOf(m_tone).pixmap(14, devicePixelRatio()));
    QPalette toned = m_text->palette();
    if (toned.color(QPalette::WindowText) == color)
        return;
    toned.setColor(QPalette::WindowText, color);
    m_text->setPalette(toned);
}

} // namespace ui
