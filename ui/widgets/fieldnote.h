// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class IconLabel;
class TintedLabel;

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

private:
    Tone m_tone = Tone::Neutral;
    IconLabel* m_icon;
    TintedLabel* m_text;
};

/// Marks a field as wrong and says why below it and to a screen reader; an empty sentence takes that back.
void showProblem(QLineEdit& field, FieldNote& note, const QString& sentence);
/// The same when a person wants to go on: a wrong field is led to, its text chosen. True without a sentence.
bool acceptField(QLineEdit& field, FieldNote& note, const QString& sentence);

} // namespace ui
