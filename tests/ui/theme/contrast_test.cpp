// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using ui::Theme;

namespace {

using Token = QColor (*)(const Theme&);

/// A row of the UI guide's table 2.2: a foreground, what it lies on, the least contrast and the published
/// one.
struct Row {
    const char* name;
    Token foreground;
    Token background;
    double least;
    double light;
    double dark;
};

#define TOKEN(name) +[](const Theme& t) -> QColor { return t.name; }

const std::vector<Row> Table = {
    {"text on base", TOKEN(text), TOKEN(base), 4.5, 16.1, 12.6},
    {"text on selection", TOKEN(text), TOKEN(accentBg), 4.5, 13.3, 9.1},
    {"secondary text on base", TOKEN(text2), TOKEN(base), 4.5, 8.0, 8.5},
    {"muted on base", TOKEN(muted), TOKEN(base), 4.5, 5.7, 6.6},
    {"muted on selection", TOKEN(muted), TOKEN(accentBg), 4.5, 4.7, 4.7},
    {"control border on base", TOKEN(ctl), TOKEN(base), 3.0, 3.6, 4.3},
    {"control border on window", TOKEN(ctl), TOKEN(window), 3.0, 3.2, 4.6},
    {"accent on base", TOKEN(accent), TOKEN(base), 4.5, 6.8, 7.0},
    {"text on accent", TOKEN(onAccent), TOKEN(accent), 4.5, 6.8, 7.5},
    {"ok on base", TOKEN(ok), TOKEN(base), 4.5, 6.2, 7.8},
    {"ok on its ground", TOKEN(ok), TOKEN(okBg), 4.5, 5.2, 6.3},
    {"warn on base", TOKEN(warn), TOKEN(base), 4.5, 6.5, 8.8},
    {"warn on its ground", TOKEN(warn), TOKEN(warnBg), 4.5, 5.6, 7.1},
    {"crit on base", TOKEN(crit), TOKEN(base), 4.5, 6.7, 7.4},
    {"crit on its ground", TOKEN(crit), TOKEN(critBg), 4.5, 5.5, 6.3},
    {"info on base", TOKEN(info), TOKEN(base), 4.5, 7.0, 7.5},
    {"info on its ground", TOKEN(info), TOKEN(infoBg), 4.5, 5.7, 6.3},
    {"ok fill on base", TOKEN(okFill), TOKEN(base), 3.0, 3.6, 5.3},
    {"warn fill on base", TOKEN(warnFill), TOKEN(base), 3.0, 3.0, 6.3},
    {"crit fill on base", TOKEN(critFill), TOKEN(base), 3.0, 4.3, 4.7},
    {"text of an occupied bar", TOKEN(stayText), TOKEN(stay), 4.5, 11.4, 8.6},
    {"edge of an occupied bar", TOKEN(stayLine), TOKEN(stay), 3.0, 3.5, 3.2},
    {"pillar 1 on base", TOKEN(pillars[0]), TOKEN(base), 3.0, 7.5, 5.4},
    {"pillar 2 on base", TOKEN(pillars[1]), TOKEN(base), 3.0, 3.0, 9.3},
    {"pillar 3 on base", TOKEN(pillars[2]), TOKEN(base), 3.0, 4.5, 6.5},
    {"pillar 4 on base", TOKEN(pillars[3]), TOKEN(base), 3.0, 3.0, 8.6},
    {"scenario Basis on base", TOKEN(scenarios[0]), TOKEN(base), 3.0, 8.0, 8.5},
    {"scenario A on base", TOKEN(scenarios[1]), TOKEN(base), 3.0, 6.8, 7.0},
    {"scenario B on base", TOKEN(scenarios[2]), TOKEN(base), 3.0, 4.9, 7.3},
};

} // namespace

TEST_CASE("Contrast follows the formula of WCAG 2.1", "[theme]")
{
    CHECK(ui::contrastRatio(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(ui::contrastRatio(Qt::white, Qt::black) == Catch::Approx(21.0));
    CHECK(ui::contrastRatio(QColor(0x777777), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("Both themes keep every contrast the UI guide publishes", "[theme]")
{
    for (const Row& row : Table) {
        for (const bool dark : {false, true}) {
            const Theme& theme = dark ? Theme::dark() : Theme::light();
            const double measured = ui::contrastRatio(row.foreground(theme), row.background(theme));
            CAPTURE(row.name, dark, measured);
            CHECK(measured >= row.least);
            CHECK(std::abs(measured - (dark ? row.dark : row.light)) <= 0.1);
        }
    }
}

TEST_CASE("Tooltips can be read in both themes", "[theme]")
{
    for (const Theme* theme : {&Theme::light(), &Theme::dark()})
        CHECK(ui::contrastRatio(theme->tipText, theme->tip) >= 4.5);
}

TEST_CASE("A palette tells which theme it is", "[theme]")
{
    CHECK_FALSE(Theme::of(Theme::light().palette()).isDark);
    CHECK(Theme::of(Theme::dark().palette()).isDark);
    CHECK_FALSE(ui::isHighContrast(Theme::light().palette()));
    QPalette pure;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        pure.setColor(role, Qt::black);
    pure.setColor(QPalette::WindowText, Qt::white);
    CHECK(ui::isHighContrast(pure));
}

TEST_CASE("A system of high contrast keeps its colours in what we paint ourselves", "[theme]")
{
    struct System {
        QColor ground, ink, link;
    };
    for (const System& system :
         {System{Qt::black, Qt::white, Qt::yellow}, System{Qt::white, Qt::black, Qt::blue},
          System{Qt::black, Qt::yellow, Qt::black}}) {
        QPalette palette(system.ink, system.ground, system.ground, system.ground, system.ground, system.ink,
                         system.ground);
        palette.setColor(QPalette::Window, system.ground);
        palette.setColor(QPalette::Link, system.link);
        REQUIRE(ui::isHighContrast(palette));
        const Theme& theme = Theme::of(palette);
        CHECK(theme.base == system.ground);
        CHECK(theme.text == system.ink);
        CHECK(&theme == &Theme::of(palette));
        for (const Row& row : Table) {
            CAPTURE(row.name);
            CHECK(ui::contrastRatio(row.foreground(theme), row.background(theme)) >= row.least);
        }
    }
}
