// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldNote;

/// Asks for the passphrase of a file and stays open until it fits or the person gives up.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// Called later with whether the passphrase was right (or another problem was shown already). May come
    /// when the dialog is gone.
    using Answer = std::function<void(bool fits)>;
    using Attempt = std::function<void(const QString& passphrase, const Answer& answer)>;

    explicit PassphraseDialog(const QString& fileName, QWidget* parent = nullptr);

    void setAttempt(Attempt attempt) { m_attempt = std::move(attempt); }
    void accept() override;

private:
    void conclude(bool fits);
    void setTrying(bool isTrying);

    Attempt m_attempt;
    QLineEdit* m_passphrase;
    FieldNote* m_note;
    QPushButton* m_open;
};

} // namespace ui
