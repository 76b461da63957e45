// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;

namespace ui {

class FieldNote;

/// Asks for the passphrase of a file and stays open until it fits or the person gives up.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// Says whether the passphrase was right (or whether another problem was shown already).
    using Attempt = std::function<bool(const QString& passphrase)>;

    explicit PassphraseDialog(const QString& fileName, QWidget* parent = nullptr);

    void setAttempt(Attempt attempt) { m_attempt = std::move(attempt); }
    void accept() override;

private:
    void setProblem(const QString& sentence);

    Attempt m_attempt;
    QLineEdit* m_passphrase;
    FieldNote* m_note;
};

} // namespace ui
