// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons/icon.h"

#include <QLabel>

namespace ui {

/// The small label above a field; its mnemonic leads into the field.
[[nodiscard]] QLabel* fieldLabel(const QString& text, QWidget* field);

/// An icon of fixed size that keeps up with the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString& name, int size, Ink ink = Ink::Text2, QWidget* parent = nullptr);

    void setIcon(const QString& name, Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

/// Text in one colour of the theme other than the normal one, also after the theme changed.
class TintedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TintedLabel(const QString& text = QString(), Ink ink = Ink::Text2, QWidget* parent = nullptr);

    void setInk(Ink ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Ink m_ink;
};

/// One line of plain text that ends with "…" where there is no room for all of it.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = QString(), QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
