// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

namespace ui {

/// A read-only fact in a small coloured box: icon and words. Never takes the focus.
class Chip final : public QWidget {
    Q_OBJECT
public:
    /// Without `iconName` a coloured chip shows the icon of its tone, a neutral one none.
    explicit Chip(const QString& text, Tone tone = Tone::Neutral, const QString& iconName = QString(),
                  QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
    QIcon m_icon;
};

} // namespace ui
