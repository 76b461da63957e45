// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QKeySequence;
class QLabel;
class QPushButton;

namespace ui {

class TintedLabel;

/// A band across the page: icon, a lead in bold, a sentence, and buttons at the right.
class InfoBand : public QFrame {
    Q_OBJECT
public:
    explicit InfoBand(Tone tone, const QString& iconName = QString(), QWidget* parent = nullptr);

    void setMessage(const QString& lead, const QString& sentence);
    QPushButton* addButton(const QString& text);
    void addKey(const QKeySequence& keys);
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    TintedLabel* m_lead;
    QLabel* m_sentence;
    QHBoxLayout* m_layout;
};

} // namespace ui
