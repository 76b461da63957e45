// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class FieldNote;

/// What shows while the file is locked: nothing of its content, only a field for the passphrase.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(QWidget* parent = nullptr);

    void setFileName(const QString& name);
    void showWrongPassphrase();

Q_SIGNALS:
    void unlockRequested(const QString& passphrase);
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    QLabel* m_file;
    QLineEdit* m_passphrase;
    FieldNote* m_note;
};

} // namespace ui
