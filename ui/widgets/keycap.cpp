// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace ui {

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    if (QLocale().language() != QLocale::German)
        return text;
    text.replace(QLatin1String("Ctrl"), QLatin1String("Strg"));
    text.replace(QLatin1String("Shift"), QLatin1String("Umschalt"));
    text.replace(QLatin1String("Del"), QLatin1String("Entf"));
    text.replace(QLatin1String("Home"), QLatin1String("Pos1"));
    text.replace(QLatin1String("Return"), QLatin1String("Eingabe"));
    text.replace(QLatin1String("Space"), QLatin1String("Leertaste"));
    return text;
}

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent) : KeyCap(keyText(keys), parent) {}

KeyCap::KeyCap(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setFont(fontOf(Type::Micro));
    setContentsMargins(6, 1, 6, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isOnTip ? theme.tipText : theme.line);
    painter.setBrush(m_isOnTip ? theme.tip : theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_isOnTip ? theme.tipText : theme.text2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ui
