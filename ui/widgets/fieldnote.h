// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace ui {

/// The sentence below a field: a hint in muted type, or an error or warning with its icon. Empty text takes
/// no room.
class FieldNote final : public QWidget {
    Q_OBJECT
public:
    explicit FieldNote(QWidget* parent = nullptr);

    void setHint(const QString& text) { set(text, Tone::Neutral); }
    void setError(const QString& text) { set(text, Tone::Crit); }
    void set(const QString& text, Tone tone);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace ui
