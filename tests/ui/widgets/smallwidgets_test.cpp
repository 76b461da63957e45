// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/infoband.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/undotoast.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using ui::Tone;

TEST_CASE("A chip says its text to a screen reader and keeps out of the tab order", "[widgets]")
{
    ui::Chip chip(QStringLiteral("1 kritisch"), Tone::Crit);
    CHECK(chip.accessibleName() == QStringLiteral("1 kritisch"));
    CHECK(chip.focusPolicy() == Qt::NoFocus);
    ui::Chip plain(QStringLiteral("1 kritisch"));
    CHECK(chip.sizeHint().width() > plain.sizeHint().width());
}

TEST_CASE("A strip too narrow for equal cells gives each figure the room it needs", "[widgets]")
{
    ui::KpiStrip strip;
    const ui::Kpi few{QStringLiteral("Frei"), QStringLiteral("7"), {}, {}, Tone::Neutral, {}};
    const ui::Kpi staff{QStringLiteral("Betreuung"),
                        QStringLiteral("20,00 : 21,25"),
                        QStringLiteral("VZÄ"),
                        {},
                        Tone::Neutral,
                        {}};
    strip.setKpis({few, staff, few});
    strip.resize(strip.minimumSizeHint());
    strip.show();
    const QFontMetrics value(ui::fontOf(ui::Type::Kpi, QFont::DemiBold));
    const QFontMetrics unit(ui::fontOf(ui::Type::CardTitle, QFont::Medium));
    CHECK(strip.cells()[1]->width() >=
          value.horizontalAdvance(staff.value) + unit.horizontalAdvance(staff.unit));
    CHECK(strip.cells()[0]->width() < strip.cells()[1]->width());
}

TEST_CASE("A header has room for letters that reach below the line", "[widgets]")
{
    QTableView view;
    ui::DeskStyle style;
    view.horizontalHeader()->setStyle(&style);
    ui::setUpTable(view, QStringLiteral("Liste"));
    QStyleOptionHeader option;
    option.fontMetrics = view.horizontalHeader()->fontMetrics();
    const QSize size = style.sizeFromContents(QStyle::CT_HeaderSection, &option, {}, view.horizontalHeader());
    option.rect = QRect(QPoint(), QSize(100, size.height()));
    const QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &option, view.horizontalHeader());
    CHECK(label.height() >= option.fontMetrics.height());
}

TEST_CASE("A figure is a button that names itself whole", "[widgets]")
{
    ui::KpiStrip strip;
    QSignalSpy activated(&strip, &ui::KpiStrip::activated);
    const ui::Kpi housed{
        QStringLiteral("Untergebracht"),   QStringLiteral("4.800"), QStringLiteral("Personen"),
        QStringLiteral("1.900 Haushalte"), Tone::Neutral,           QStringLiteral("Liste öffnen")};
    strip.setKpis({housed, housed});
    strip.resize(600, 80);
    strip.show();
    REQUIRE(strip.cells().size() == 2);
    CHECK(strip.cells()[0]->accessibleName() ==
          QStringLiteral("Untergebracht: 4.800 Personen, 1.900 Haushalte"));
    QTest::keyClick(strip.cells()[1], Qt::Key_Space);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().toInt() == 1);
    ui::KpiCell* kept = strip.cells()[0];
    strip.setKpis({housed});
    CHECK(strip.cells() == std::vector<ui::KpiCell*>{kept});
}

TEST_CASE("The toast offers to undo, keeps the focus away and stays at least eight seconds", "[widgets]")
{
    QWidget host;
    host.resize(600, 300);
    ui::UndoToast toast(host);
    QSignalSpy undo(&toast, &ui::UndoToast::undoRequested);
    host.show();
    toast.say(QStringLiteral("Aufenthalt beendet"));
    QTest::qWait(40);
    CHECK(toast.isVisible());
    CHECK(toast.goesIn() > 7000);
    toast.setStays(true);
    CHECK(toast.goesIn() < 0);
    CHECK(host.rect().contains(toast.geometry()));
    for (QWidget* part : toast.findChildren<QWidget*>())
        CHECK(part->focusPolicy() == Qt::NoFocus);
    for (QToolButton* button : toast.findChildren<QToolButton*>())
        if (!button->text().isEmpty())
            button->click();
    CHECK(undo.size() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("A label or note without room breaks into lines, and the figures stay on one height", "[widgets]")
{
    ui::KpiStrip strip;
    ui::Kpi shortOne{QStringLiteral("Frei"), QStringLiteral("1"), {}, QStringLiteral("2 nutzbar"), {}, {}};
    ui::Kpi longOne = shortOne;
    longOne.label = QStringLiteral("Betreuung vor Ort, Ist zu Soll");
    longOne.note = QStringLiteral("88 % gedeckt, es fehlen 1,89 VZÄ auf allen Unterkünften");
    strip.setKpis({shortOne, longOne});
    strip.resize(1200, strip.height());
    strip.show();
    QTest::qWait(1);
    const ui::KpiCell& wordy = *strip.cells()[1];
    const int wide = strip.height();
    strip.resize(280, strip.height());
    QTest::qWait(1);
    CHECK(strip.height() > wide);
    for (const ui::KpiCell* cell : strip.cells()) {
        CHECK(cell->height() >= cell->wantedHeight());
        CHECK(cell->labelHeight() <= wordy.labelHeight());
    }
    strip.resize(1200, strip.height());
    QTest::qWait(1);
    CHECK(strip.height() == wide);
}

TEST_CASE("An empty view shows one sentence and at most one button", "[widgets]")
{
    ui::EmptyState empty;
    QSignalSpy activated(&empty, &ui::EmptyState::activated);
    empty.show();
    auto* button = empty.findChild<QPushButton*>();
    empty.setMessage(QStringLiteral("Kein Treffer."));
    CHECK_FALSE(button->isVisible());
    empty.setMessage(QStringLiteral("Kein Treffer."), QStringLiteral("Filter zurücksetzen"));
    CHECK(button->isVisible());
    button->click();
    CHECK(activated.size() == 1);
}

TEST_CASE("A heading gives way without cutting a letter, and keeps its name", "[widgets]")
{
    ui::ElidedLabel label(QStringLiteral("Unstimmigkeiten"));
    CHECK(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text()));
    const auto pictureAt = [&](const QString& text) {
        ui::ElidedLabel shown(text);
        shown.resize(60, 20);
        return shown.grab().toImage();
    };
    const QString cut = label.fontMetrics().elidedText(label.text(), Qt::ElideRight, 60);
    REQUIRE(cut != label.text());
    CHECK(pictureAt(label.text()) == pictureAt(cut));
}

TEST_CASE("A band names its lead and sentence together", "[widgets]")
{
    ui::InfoBand band(Tone::Warn, QStringLiteral("history"));
    band.setMessage(QStringLiteral("Stand vom 31.10.2026."), QStringLiteral("Bearbeiten ist gesperrt."));
    CHECK(band.accessibleName() == QStringLiteral("Stand vom 31.10.2026. Bearbeiten ist gesperrt."));
}

TEST_CASE("A note below a field takes no room while there is nothing to say", "[widgets]")
{
    QWidget form;
    ui::FieldNote note(&form);
    form.show();
    CHECK_FALSE(note.isVisible());
    note.setError(QStringLiteral("Diesen Tag gibt es nicht."));
    CHECK(note.isVisible());
    CHECK(note.tone() == Tone::Crit);
    note.setError(QString());
    CHECK_FALSE(note.isVisible());
}

TEST_CASE("Keys are written as on a German keyboard", "[widgets]")
{
    CHECK(ui::keyText(QKeySequence(QStringLiteral("Ctrl+Shift+M"))) == QStringLiteral("Strg+Umschalt+M"));
    CHECK(ui::keyText(QKeySequence(QStringLiteral("Alt+Home"))) == QStringLiteral("Alt+Pos1"));
}

TEST_CASE("A table with figures has our row height and paints", "[widgets]")
{
    QStandardItemModel model(2, 2);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("Siloah")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("1.111")));
    model.setItem(1, 1, new QStandardItem(QStringLiteral("0")));
    QTableView view;
    view.setModel(&model);
    ui::setUpTable(view, QStringLiteral("Standorte"));
    ui::setNumberColumn(view, 1);
    view.resize(400, 200);
    view.show();
    CHECK(view.accessibleName() == QStringLiteral("Standorte"));
    CHECK(view.rowHeight(0) >= 26);
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE("A figure opens its list with Enter as with the space bar", "[widgets]")
{
    ui::KpiStrip strip;
    strip.setKpis({{QStringLiteral("Frei"), QStringLiteral("7"), {}, {}, ui::Tone::Neutral, {}}});
    QSignalSpy opened(&strip, &ui::KpiStrip::activated);
    auto* cell = strip.findChild<ui::KpiCell*>();
    REQUIRE(cell);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(cell, key);
    CHECK(opened.size() == 3);
}

TEST_CASE("A frame has four sides wherever it stands on a screen of 125 percent", "[widgets]")
{
    constexpr double Scale = 1.25;
    ui::DeskStyle style;
    const ui::Theme& theme = ui::Theme::light();
    QWidget ground;
    ground.setPalette(theme.palette());
    ground.resize(240, 120);
    auto* edit = new QPlainTextEdit(&ground);
    edit->setStyle(&style);
    for (int offset = 0; offset < 8; ++offset) {
        edit->setGeometry(offset, offset, 200, 80);
        QImage drawn((QSizeF(ground.size()) * Scale).toSize(), QImage::Format_RGB32);
        drawn.setDevicePixelRatio(Scale);
        ground.render(&drawn);
        int across = 0;
        int down = 0;
        for (int x = 0; x < drawn.width(); ++x)
            across += drawn.pixelColor(x, 60) == theme.line ? 1 : 0;
        for (int y = 0; y < drawn.height(); ++y)
            down += drawn.pixelColor(120, y) == theme.line ? 1 : 0;
        CAPTURE(offset, across, down);
        CHECK(across >= 2);
        CHECK(across <= 4);
        CHECK(down >= 2);
        CHECK(down <= 4);
    }
    edit->setStyle(nullptr);
}
