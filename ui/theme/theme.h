// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace ui {

/// What a colour says. Always goes with an icon and words, never alone.
enum class Tone { Neutral, Ok, Warn, Crit, Info };

/// All colours of the window, one value per token of the UI guide. Two are ours, light and dark; both keep
/// the contrasts the guide publishes (text 4.5, controls and graphics 3.0). A system set to high contrast
/// keeps its own colours. Widgets ask `Theme::of(palette())` when they paint, so a change of palette is all
/// that a change of theme needs.
struct Theme {
    bool isDark = false;

    QColor window, base, alt, head, button, line, grid;
    QColor text, text2, muted, ctl, onAccent;
    QColor accent, accentHover, accentBg;
    QColor ok, okBg, okFill;
    QColor warn, warnBg, warnFill;
    QColor crit, critBg, critFill;
    QColor info, infoBg;
    QColor neutral, neutralBg;
    QColor stay, stayLine, stayText, stayEdge, hatch, outOfService, outOfServiceLine, outOfServiceText;
    QColor weekend, tip, tipText;
    /// Pillars S 1 to S 4, bottom to top; the order never changes.
    std::array<QColor, 4> pillars;
    /// Scenarios Basis, A, B.
    std::array<QColor, 3> scenarios;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();
    /// The theme that belongs to a palette: made from it when it has high contrast, else dark when its window
    /// is darker than its text.
    [[nodiscard]] static const Theme& of(const QPalette& palette);

    [[nodiscard]] QColor foreground(Tone tone) const;
    [[nodiscard]] QColor background(Tone tone) const;
    /// The tokens as palette roles.
    [[nodiscard]] QPalette palette() const;
};

/// Whether a palette is dark, by the lightness of text and window.
[[nodiscard]] bool isDark(const QPalette& palette);
/// Whether a palette is one of the pure black and white kinds for people who need high contrast.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace ui
