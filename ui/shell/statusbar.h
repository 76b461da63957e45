// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class IconLabel;

/// The bottom row: what the page says at the left, a running job, fixed facts at the right.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setMessage(const QString& text);
    [[nodiscard]] QString message() const;
    /// Stands in the place of the message until it is taken back by an empty one, and is told to a screen
    /// reader.
    void setNotice(const QString& sentence);
    void setFact(const QString& text);
    /// `total` 0: how long it takes is not known.
    void showProgress(const QString& text, qint64 done, qint64 total, bool canStop = true);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void describe();
    void showText();

    QString m_text;   ///< the message
    QString m_notice; ///< over it; empty: none
    IconLabel* m_noticeIcon;
    QLabel* m_message;
    QLabel* m_job;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QLabel* m_fact;
};

} // namespace ui
