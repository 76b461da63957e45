// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <vector>

namespace ui {

/// A sheet of paper on the desk: shows the picture of a page at a zoom, scrolls by mouse and keys. It paints
/// what it is given; when another size is wanted it says so, and shows the old picture enlarged meanwhile.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { WholePage, PageWidth, Fixed };

    /// `paper` is the size of the page in points.
    explicit PageView(QSizeF paper, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /// Device pixels per point that the picture should have now.
    [[nodiscard]] double resolution() const;

    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Of the real size; 100 as large as on paper.
    [[nodiscard]] int percent() const;
    void fit(Zoom zoom);
    void setPercent(int percent);
    /// To the next step that is larger or smaller than what is shown, if there is one.
    void zoomIn();
    void zoomOut();
    /// The fixed steps, ascending.
    [[nodiscard]] static const std::vector<int>& steps();

Q_SIGNALS:
    /// Mode or size of the page on the screen changed.
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double fitted(double width, double height) const;
    /// Where the sheet lies in the viewport.
    [[nodiscard]] QRect sheet() const;
    void layOut();

    QSizeF m_paper;
    QImage m_picture;
    Zoom m_zoom = Zoom::WholePage;
    double m_scale = 1; ///< pixels per point
};

} // namespace ui
