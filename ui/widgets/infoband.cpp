// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/infoband.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

InfoBand::InfoBand(Tone tone, const QString& iconName, QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_lead(new TintedLabel(QString(), inkOf(tone), this))
    , m_sentence(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(12, 2, 12, 3);
    m_layout->setSpacing(8);
    m_lead->setFont(fontOf(Type::Body, QFont::DemiBold));
    m_lead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_sentence->setWordWrap(true);
    QSizePolicy breaking(QSizePolicy::Ignored, QSizePolicy::Preferred);
    breaking.setHeightForWidth(true);
    m_sentence->setSizePolicy(breaking);
    m_layout->addWidget(
        new IconLabel(iconName.isEmpty() ? iconNameOf(tone) : iconName, 16, inkOf(tone), this));
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_sentence, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InfoBand::setMessage(const QString& lead, const QString& sentence)
{
    m_lead->setText(lead);
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    setAccessibleName(lead + QLatin1Char(' ') + sentence);
}

QPushButton* InfoBand::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setFont(fontOf(Type::Small));
    m_layout->addWidget(button);
    return button;
}

void InfoBand::addKey(const QKeySequence& keys)
{
    m_layout->addWidget(new KeyCap(keys, this));
}

QString InfoBand::lead() const
{
    return m_lead->text();
}

QString InfoBand::sentence() const
{
    return m_sentence->text();
}

void InfoBand::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background(m_tone));
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace ui
