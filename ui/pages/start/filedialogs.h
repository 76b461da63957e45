// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class FieldNote;

/// Asks for the passphrase of one file. Stays open until it is right: the caller reports a wrong one.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PassphraseDialog(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    /// Says that the passphrase did not fit, selects it and waits for another.
    void rejectPassphrase();

private:
    QLineEdit* m_passphrase;
    FieldNote* m_note;
};

/// Where a new file goes and how it is protected: a passphrase typed twice, or none after saying so.
class NewFileDialog final : public QDialog {
    Q_OBJECT
public:
    /// `suggested` is the path shown first.
    explicit NewFileDialog(const QString& suggested, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    /// nullopt: the person chose a file without passphrase.
    [[nodiscard]] std::optional<QString> passphrase() const;

    void accept() override;

Q_SIGNALS:
    /// The person wants to choose the place; answer with setPath().
    void browseRequested();

public Q_SLOTS:
    void setPath(const QString& path);

private:
    void buildFields(const QString& suggested);
    /// Shows what is wrong at each field and focuses the first; true if nothing is.
    bool check();
    void showStrength();

    QLineEdit* m_path;
    FieldNote* m_pathNote;
    QLineEdit* m_first;
    FieldNote* m_firstNote;
    QLineEdit* m_second;
    FieldNote* m_secondNote;
    QCheckBox* m_plain;
};

} // namespace ui
