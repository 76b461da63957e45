// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons/icon.h"

#include <QIconEngine>

namespace ui {

/// Renders one SVG drawing with the ink's colour of the application's palette at the moment of painting.
/// Disabled icons are muted. Holds a name only; drawings are read from the resources each time and kept as
/// pixmaps in QPixmapCache by name, size and colour.
class IconEngine final : public QIconEngine {
public:
    IconEngine(const QString& name, Ink ink);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] bool isNull() override { return false; }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace ui
