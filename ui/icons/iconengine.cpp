// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

void render(const QString& name, const QColor& color, QPainter& painter, const QRectF& rect)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, rect);
}

} // namespace

IconEngine::IconEngine(const QString& name, Ink ink) : m_name(name), m_ink(ink)
{
    Q_ASSERT_X(QFile::exists(pathOf(name)), "IconEngine", qPrintable(name));
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, drawn);
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const QColor color = mode == QIcon::Disabled ? theme.ctl : colorOf(m_ink, theme);
    const QString cacheKey = QStringLiteral("lotse/%1/%2x%3/%4")
                                 .arg(m_name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(color.name());
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    result = QPixmap(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const int side = std::min(size.width(), size.height());
    const QRectF square((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side);
    render(m_name, color, painter, square);
    painter.end();
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(m_name, m_ink);
}

QString IconEngine::key() const
{
    return QStringLiteral("lotse");
}

} // namespace ui
