// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QKeySequence;
class QLabel;
class QPushButton;

namespace ui {

/// A band across the page: icon, a lead in bold, a sentence, and buttons at the right.
class InfoBand final : public QFrame {
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
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_lead;
    QLabel* m_sentence;
    QHBoxLayout* m_layout;
};

} // namespace ui
