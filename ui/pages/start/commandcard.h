// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

class QLabel;

namespace ui {

/// A large button of the start page: icon, title with mnemonic, a sentence below, the key at the right.
class CommandCard final : public QAbstractButton {
    Q_OBJECT
public:
    CommandCard(const QString& iconName, const QString& title, const QString& sentence,
                const QKeySequence& keys, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

} // namespace ui
