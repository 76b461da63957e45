// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace ui {

/// The name of a key in a small frame, as the system writes it in the language in use.
class KeyCap final : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);

    /// Drawn as an outline in the colours of a tooltip.
    void setOnTip(bool isOnTip) { m_isOnTip = isOnTip; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isOnTip = false;
};

/// `Ctrl+Z → "Strg+Z"` in German. Ours, as Qt's own translation need not be installed.
[[nodiscard]] QString keyText(const QKeySequence& keys);

} // namespace ui
