// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldNote;
class PassphraseFields;

/// Asks for the passphrase of the open file and for the one that takes its place, or for the first one of a
/// file that has none. Says which backups go on with the former one. Accepts only what can work; whether the
/// former passphrase fits is told at its field, and nothing typed is lost.
class ChangePassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        QString fileName;
        bool hasPassphrase = false;
        int backups = 0; ///< beside the file
    };
    /// Tries the change; conclude() or refuse() answers.
    using Attempt = std::function<void(const std::optional<QString>& before, const QString& after)>;

    explicit ChangePassphraseDialog(const Subject& subject, QWidget* parent = nullptr);

    void setAttempt(Attempt attempt) { m_attempt = std::move(attempt); }
    /// The former passphrase does not fit.
    void refuse();
    void accept() override;
    void reject() override;

private:
    void setTrying(bool isTrying);
    [[nodiscard]] bool isNew();

    Attempt m_attempt;
    QLineEdit* m_before; ///< not shown for a file without a passphrase
    FieldNote* m_beforeNote;
    PassphraseFields* m_after;
    FieldNote* m_sameNote;
    QPushButton* m_change;
    bool m_isTrying = false;
};

} // namespace ui
