// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

#include <vector>

namespace ui {

/// One choice of a SegmentedControl: a radio button drawn as a piece of a bar.
class Segment final : public QRadioButton {
    Q_OBJECT
public:
    Segment(const QString& text, bool isLast, QWidget* parent);

    void setLast(bool isLast) { m_isLast = isLast; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    bool m_isLast;
};

/// One choice of a few, side by side. Arrow keys change it; screen readers see a group of radio buttons.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);

    /// Adds a choice at the end; the first one added is chosen.
    Segment* add(const QString& text);
    void setCurrent(int index);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Segment*> m_segments;
};

} // namespace ui
