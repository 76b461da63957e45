// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/icon.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

namespace {

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    return count;
}

QColor strongestColor(const QImage& image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
    return QColor(best);
}

} // namespace

TEST_CASE("Every drawing of the folder is in the program and leaves ink at every size", "[icons]")
{
    const QDir folder(QStringLiteral(LOTSE_ICON_DIR));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() > 50);
    for (const QString& file : files) {
        CAPTURE(file.toStdString());
        const QIcon icon = ui::iconNamed(QFileInfo(file).completeBaseName());
        for (const int size : {12, 16, 48}) {
            const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
            REQUIRE(image.size() == QSize(size, size));
            CHECK(inkedPixels(image) > 3);
        }
    }
}

TEST_CASE("An icon takes the colour of the theme that is on when it is painted", "[icons]")
{
    const QIcon icon = ui::iconOf(ui::Tone::Crit);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(ui::Theme::light().palette());
    CHECK(strongestColor(icon.pixmap(QSize(32, 32), 1.0).toImage()) == ui::Theme::light().crit);
    QApplication::setPalette(ui::Theme::dark().palette());
    CHECK(strongestColor(icon.pixmap(QSize(32, 32), 1.0).toImage()) == ui::Theme::dark().crit);
    QApplication::setPalette(before);
}

TEST_CASE("An icon is drawn with as many pixels as the screen has", "[icons]")
{
    const QPixmap pixmap = ui::iconNamed(QStringLiteral("truck")).pixmap(QSize(16, 16), 2.0);
    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
