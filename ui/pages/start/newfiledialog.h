// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class FieldNote;
class PassphraseFields;

/// Asks where a new file goes and how it is protected: by a passphrase typed twice, or by none after that was
/// chosen. Accepts only an input that can work; errors stand at their fields.
class NewFileDialog final : public QDialog {
    Q_OBJECT
public:
    NewFileDialog(Dialogs& dialogs, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    /// Nothing when the person chose to do without.
    [[nodiscard]] std::optional<QString> passphrase() const;
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitHeight();
    void buildPlace(QVBoxLayout& form, const QString& folder);
    void buildProtection(QVBoxLayout& form);
    void browse();
    void showChoice();
    [[nodiscard]] bool checkPath();

    Dialogs& m_dialogs;
    QScrollArea* m_area;
    QWidget* m_fields;
    QLineEdit* m_path;
    FieldNote* m_pathNote;
    QRadioButton* m_protected;
    QRadioButton* m_open;
    QWidget* m_passphraseForm;
    PassphraseFields* m_passphrase;
    FieldNote* m_openNote;
};

} // namespace ui
