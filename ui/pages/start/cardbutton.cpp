// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/cardbutton.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int Padding = 16;
constexpr int IconSize = 24;
constexpr int TextLeft = Padding + IconSize + 18;
constexpr int KeyRoom = 130;
constexpr int Radius = 4;

QFont titleFont()
{
    return fontOf(Type::CardTitle, QFont::DemiBold);
}

} // namespace

CardButton::CardButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setTexts(const QString& title, const QString& sentence, const QString& keys)
{
    setText(title);
    m_sentence = sentence;
    m_keys = keys;
    setAccessibleName(QString(title).remove(QLatin1Char('&')));
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

int CardButton::textWidth(int width) const
{
    return std::max(120, width - TextLeft - Padding);
}

int CardButton::heightForWidth(int width) const
{
    const QFontMetrics small(fontOf(Type::Body));
    const QRect sentence =
        small.boundingRect(QRect(0, 0, textWidth(width), 1000), Qt::TextWordWrap, m_sentence);
    return 2 * Padding + QFontMetrics(titleFont()).height() + 4 + sentence.height();
}

QSize CardButton::sizeHint() const
{
    return {536, heightForWidth(536)};
}

QSize CardButton::minimumSizeHint() const
{
    return {320, heightForWidth(320)};
}

void CardButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || isDown();
    painter.setPen(QPen(strong ? theme.accent : theme.line, strong ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? theme.accentBg : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    iconNamed(m_iconName, Ink::Accent).paint(&painter, QRect(Padding, Padding, IconSize, IconSize));

    painter.setFont(titleFont());
    painter.setPen(theme.text);
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(QRect(TextLeft, Padding, textWidth(width()) - KeyRoom, titleHeight),
                     Qt::AlignLeft | Qt::TextShowMnemonic, text());
    paintKeys(painter);
    painter.setFont(fontOf(Type::Body));
    painter.setPen(theme.text2);
    painter.drawText(QRect(TextLeft, Padding + titleHeight + 4, textWidth(width()), height()),
                     Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

void CardButton::paintKeys(QPainter& painter) const
{
    if (m_keys.isEmpty())
        return;
    const Theme& theme = Theme::of(palette());
    painter.setFont(fontOf(Type::Micro));
    const QSize size = painter.fontMetrics().size(Qt::TextSingleLine, m_keys) + QSize(12, 4);
    const QRectF box(width() - Padding - size.width(), Padding, size.width(), size.height());
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.text2);
    painter.drawText(box, Qt::AlignCenter, m_keys);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
