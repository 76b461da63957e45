// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace ui {

/// What a room or a worker must or should offer, typed with commas between; a mark behind one makes it a
/// must. Known needs are kept as their codes. Once left the field shows the words that were understood.
class NeedsField final : public ValueField<QStringList> {
    Q_OBJECT
public:
    static constexpr QLatin1Char Mark{'!'};

    explicit NeedsField(const FieldSpec& spec, QWidget* parent = nullptr);
    /// Codes or texts, each with its mark behind it if there is one.
    [[nodiscard]] QStringList value() const override;
    void setValue(const QStringList& value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit* m_edit;
};

} // namespace ui
