// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What an empty view shows instead of nothing: one sentence and at most one button, at the top left.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without `buttonText` there is no button.
    void setMessage(const QString& sentence, const QString& buttonText = QString());
    /// It has nothing to say.
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void activated();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace ui
