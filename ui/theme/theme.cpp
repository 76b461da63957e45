// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <map>

namespace ui {

namespace {

constexpr double EnoughForText = 7.0;

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF1F3F4);
    t.base = QColor(0xFFFFFF);
    t.alt = QColor(0xF7F8F9);
    t.head = QColor(0xE9ECEE);
    t.button = QColor(0xFBFCFC);
    t.line = QColor(0xD3D8DC);
    t.grid = QColor(0xE4E8EA);
    t.text = QColor(0x1A2227);
    t.text2 = QColor(0x46525B);
    t.muted = QColor(0x5C6872);
    t.ctl = QColor(0x7F8892);
    t.onAccent = QColor(0xFFFFFF);
    t.accent = QColor(0x0E6473);
    t.accentHover = QColor(0x0A4F5B);
    t.accentBg = QColor(0xDCECEF);
    t.ok = QColor(0x1B6E4F);
    t.okBg = QColor(0xDDF0E7);
    t.okFill = QColor(0x3F9482);
    t.warn = QColor(0x875100);
    t.warnBg = QColor(0xFBEBCF);
    t.warnFill = QColor(0xC28A1E);
    t.crit = QColor(0xA8321A);
    t.critBg = QColor(0xFBE3DC);
    t.critFill = QColor(0xD1502F);
    t.info = QColor(0x2459A0);
    t.infoBg = QColor(0xE0EAF7);
    t.neutral = QColor(0x55616B);
    t.neutralBg = QColor(0xE8EBEE);
    t.stay = QColor(0xD5E2EF);
    t.stayLine = QColor(0x4A78A8);
    t.stayText = QColor(0x14283F);
    t.stayEdge = QColor(0x355F92);
    t.hatch = QColor(0xA9C0D8);
    t.outOfService = QColor(0xE3E6E8);
    t.outOfServiceLine = QColor(0xB4BCC3);
    t.outOfServiceText = QColor(0x46525B);
    t.weekend = QColor(0xF1F3F4);
    t.tip = QColor(0x2A3338);
    t.tipText = QColor(0xF4F6F7);
    t.pillars = {QColor(0x2F5688), QColor(0x5E9AC8), QColor(0x2E8573), QColor(0xC28A1E)};
    t.scenarios = {QColor(0x46525B), QColor(0x0E6473), QColor(0xB4551A)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.window = QColor(0x1A1F22);
    t.base = QColor(0x20262A);
    t.alt = QColor(0x242B30);
    t.head = QColor(0x2A3237);
    t.button = QColor(0x2C353A);
    t.line = QColor(0x39434A);
    t.grid = QColor(0x2E363C);
    t.text = QColor(0xE6EAED);
    t.text2 = QColor(0xB9C3CA);
    t.muted = QColor(0xA0ACB4);
    t.ctl = QColor(0x7C8993);
    t.onAccent = QColor(0x0C2228);
    t.accent = QColor(0x63BCCB);
    t.accentHover = QColor(0x7CCBD8);
    t.accentBg = QColor(0x1F414A);
    t.ok = QColor(0x6FCBA1);
    t.okBg = QColor(0x1D3A2F);
    t.okFill = QColor(0x46A98F);
    t.warn = QColor(0xF0BC5E);
    t.warnBg = QColor(0x40321A);
    t.warnFill = QColor(0xD99A32);
    t.crit = QColor(0xFF9A80);
    t.critBg = QColor(0x4A281F);
    t.critFill = QColor(0xE5694A);
    t.info = QColor(0x8FB8F0);
    t.infoBg = QColor(0x213349);
    t.neutral = QColor(0xB3BDC4);
    t.neutralBg = QColor(0x333C42);
    t.stay = QColor(0x2B4560);
    t.stayLine = QColor(0x6B97C6);
    t.stayText = QColor(0xE6F0FA);
    t.stayEdge = QColor(0x7FB0E6);
    t.hatch = QColor(0x42658A);
    t.outOfService = QColor(0x30383D);
    t.outOfServiceLine = QColor(0x55616A);
    t.outOfServiceText = QColor(0xB9C3CA);
    t.weekend = QColor(0x1B2024);
    t.tip = QColor(0xE6EAED);
    t.tipText = QColor(0x1A2227);
    t.pillars = {QColor(0x6E9DD6), QColor(0xA5CFEA), QColor(0x5DB8A3), QColor(0xEBBB66)};
    t.scenarios = {QColor(0xB9C3CA), QColor(0x63BCCB), QColor(0xF0A266)};
    return t;
}

/// `share` of the way from one colour to the other.
QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

/// Grounds are the window, everything on them is the text: what a colour says stands beside it as icon and
/// words.
Theme makeContrast(const QColor& ground, const QColor& ink, const QColor& link)
{
    const QColor chosen = mixed(ground, ink, 0.25);
    Theme t;
    t.isDark = ink.lightness() > ground.lightness();
    for (QColor Theme::*place :
         {&Theme::window, &Theme::base, &Theme::alt, &Theme::head, &Theme::button, &Theme::onAccent,
          &Theme::okBg, &Theme::warnBg, &Theme::critBg, &Theme::infoBg, &Theme::neutralBg, &Theme::stay,
          &Theme::outOfService, &Theme::weekend, &Theme::tip})
        t.*place = ground;
    for (QColor Theme::*thing : {&Theme::line,
                                 &Theme::text,
                                 &Theme::text2,
                                 &Theme::muted,
                                 &Theme::ctl,
                                 &Theme::accentHover,
                                 &Theme::ok,
                                 &Theme::okFill,
                                 &Theme::warn,
                                 &Theme::warnFill,
                                 &Theme::crit,
                                 &Theme::critFill,
                                 &Theme::info,
                                 &Theme::neutral,
                                 &Theme::stayLine,
                                 &Theme::stayText,
                                 &Theme::stayEdge,
                                 &Theme::hatch,
                                 &Theme::outOfServiceLine,
                                 &Theme::outOfServiceText,
                                 &Theme::tipText})
        t.*thing = ink;
    t.grid = chosen;
    t.accentBg = chosen;
    t.accent = contrastRatio(link, ground) >= EnoughForText ? link : ink;
    t.pillars = {ink, mixed(ground, ink, 0.8), mixed(ground, ink, 0.62), mixed(ground, ink, 0.47)};
    t.scenarios = {ink, t.accent, mixed(ground, ink, 0.62)};
    return t;
}

/// Kept, as widgets hold on to what they were given.
const Theme& contrastOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor link = palette.color(QPalette::Link);
    static std::map<std::array<QRgb, 3>, Theme> known;
    const auto [place, isNew] = known.try_emplace({ground.rgb(), ink.rgb(), link.rgb()});
    if (isNew)
        place->second = makeContrast(ground, ink, link);
    return place->second;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    if (isHighContrast(palette))
        return contrastOf(palette);
    return ui::isDark(palette) ? dark() : light();
}

QColor Theme::foreground(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Crit:
        return crit;
    case Tone::Info:
        return info;
    case Tone::Neutral:
        break;
    }
    return text;
}

QColor Theme::background(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return okBg;
    case Tone::Warn:
        return warnBg;
    case Tone::Crit:
        return critBg;
    case Tone::Info:
        return infoBg;
    case Tone::Neutral:
        break;
    }
    return neutralBg;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alt);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, crit);
    p.setColor(QPalette::Highlight, accentBg);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, tip);
    p.setColor(QPalette::ToolTipText, tipText);
    p.setColor(QPalette::Light, base);
    p.setColor(QPalette::Midlight, grid);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, ctl);
    p.setColor(QPalette::Shadow, ctl);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::Accent, accent);
#endif
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, muted);
    return p;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

bool isHighContrast(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor pure = isDark(palette) ? QColor(Qt::black) : QColor(Qt::white);
    return window.rgb() == pure.rgb() && palette.color(QPalette::Base).rgb() == pure.rgb() &&
           palette.color(QPalette::Button).rgb() == pure.rgb();
}

} // namespace ui
