// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui {

class KeyCap;

/// Says over the bottom of a view what was just done and offers to undo it. Never takes the focus, stays at
/// least 8 s and as long as the mouse is over it, is read out by a screen reader. What it offers is also in
/// the menu.
class UndoToast final : public QFrame {
    Q_OBJECT
public:
    /// `host` is the view it lies over.
    explicit UndoToast(QWidget& host);

    /// What the button of a message does.
    enum class Offer { Undo, Redo };
    /// `done` is a whole phrase: "Osei von „Zusage“ nach „Vertrag“ verschoben".
    void say(const QString& done, Offer offer = Offer::Undo);
    /// Stays until it is closed; else 8 seconds.
    void setStays(bool stays);
    [[nodiscard]] bool stays() const { return m_stays; }
    /// Milliseconds; -1 while nothing is to go by itself.
    [[nodiscard]] int goesIn() const { return m_timer.remainingTime(); }

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void startTimer();

    QWidget& m_host;
    QLabel* m_text;
    QToolButton* m_undo;
    KeyCap* m_key;
    Offer m_offer = Offer::Undo;
    QTimer m_timer;
    bool m_stays = false;
};

} // namespace ui
