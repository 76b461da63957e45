// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// What a cell of the strip says. `note` is the line below the figure; with a tone other than neutral it
/// shows that tone's icon and colour. `action` says what pressing does, for tooltip and screen reader.
struct Kpi {
    QString label;
    QString value;
    QString unit;
    QString note;
    Tone tone = Tone::Neutral;
    QString action;
    QString strong = {}; ///< the part of the note that stands out, such as "+257"

    bool operator==(const Kpi&) const = default;
};

/// One figure of a KpiStrip. The whole cell is a button; its accessible name holds label, value, unit and
/// note.
class KpiCell final : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiCell(QWidget* parent = nullptr);

    void setKpi(const Kpi& kpi);
    [[nodiscard]] const Kpi& kpi() const { return m_kpi; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Label and note break into lines where they have no room. The figures of a strip stand on one height,
    /// below the highest label.
    [[nodiscard]] int labelHeight() const;
    void setLabelHeight(int height);
    [[nodiscard]] int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    /// Enter opens as well as the space bar, which a button knows by itself.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int figureWidth() const;
    [[nodiscard]] int figureTop() const;
    void paintFrame(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;

    Kpi m_kpi;
    int m_labelHeight = 0;
};

} // namespace ui
