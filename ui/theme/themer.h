// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace ui {

/// What the person chose: follow the system, or one of the two.
enum class ThemeChoice { System, Light, Dark };

/// `light`, `dark`, anything else follows the system.
[[nodiscard]] ThemeChoice themeChoiceOf(const QString& name);
[[nodiscard]] QString nameOf(ThemeChoice choice);

/// Puts style, font and palette on the application and changes them when the choice or the system changes.
/// Create one, before the first widget; it remembers the palette the system had set. A high-contrast palette
/// of the system is kept as it is while the choice is System.
class Themer final : public QObject {
    Q_OBJECT
public:
    explicit Themer(QApplication& app, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

private:
    void apply();
    [[nodiscard]] bool systemIsDark() const;

    QApplication& m_app;
    QPalette m_systemPalette;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace ui
