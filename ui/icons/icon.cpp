// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icon.h"

#include "ui/icons/iconengine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ui {

QColor colorOf(Ink ink, const Theme& theme)
{
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Text2:
        return theme.text2;
    case Ink::Muted:
        return theme.muted;
    case Ink::Accent:
        return theme.accent;
    case Ink::OnAccent:
        return theme.onAccent;
    case Ink::Ok:
        return theme.ok;
    case Ink::Warn:
        return theme.warn;
    case Ink::Crit:
        return theme.crit;
    case Ink::Info:
        return theme.info;
    case Ink::TipText:
        return theme.tipText;
    }
    return theme.text;
}

QIcon iconNamed(const QString& name, Ink ink)
{
    return QIcon(new IconEngine(name, ink));
}

QIcon iconOf(Tone tone)
{
    return iconNamed(iconNameOf(tone), inkOf(tone));
}

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("circle-check");
    case Tone::Warn:
        return QStringLiteral("triangle-alert");
    case Tone::Crit:
        return QStringLiteral("octagon-alert");
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("circle");
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Crit:
        return Ink::Crit;
    case Tone::Info:
        return Ink::Info;
    case Tone::Neutral:
        break;
    }
    return Ink::Text2;
}

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer drawing(QStringLiteral(":/app/lotsenbuch.svg"));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        result.addPixmap(picture);
    }
    return result;
}

} // namespace ui
