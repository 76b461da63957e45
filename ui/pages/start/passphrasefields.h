// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QString;

namespace ui {

class FieldNote;

/// A new passphrase, typed twice, with a word on how hard it is to guess. The focus goes to the first field.
class PassphraseFields final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseFields(QWidget* parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    /// Says at the field what is wrong with it and goes there; true when both can be used.
    [[nodiscard]] bool check();

private:
    void showStrength();

    QLineEdit* m_passphrase;
    FieldNote* m_strength;
    QLineEdit* m_repeat;
    FieldNote* m_repeatNote;
};

} // namespace ui
