// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QIcon;

namespace ui {

/// A large button of the start page: icon, title with mnemonic, a sentence below, the key at the right. The
/// whole card is pressed; Enter and space press it too. The accessible description is the sentence.
class CardButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardButton(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence, const QString& keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    void paintKeys(QPainter& painter) const;

    QString m_iconName;
    QString m_sentence;
    QString m_keys;
};

} // namespace ui
