// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/formpane.h"

#include <QDialog>

namespace ui {

/// A form in a window of its own: for what belongs to a record. Saving closes it; closing with something
/// typed keeps it as a draft. Deletes itself.
class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    RecordDialog(DeskThread& desk, const base::Clock& clock, const FormTarget& target,
                 QWidget* parent = nullptr);

    /// With a reason nothing can be typed.
    void setLocked(const QString& reason) { m_pane->setLocked(reason); }

Q_SIGNALS:
    void saved(const base::Uuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FormPane* m_pane;
};

} // namespace ui
