// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "ui/records/recordoverview.h"

class QLabel;

namespace ui {

/// Betreiber: who runs which sites on the key date, with places and residents; then the chosen one with all
/// times of operation.
class OperatorsPane final : public RecordOverview {
    Q_OBJECT
public:
    OperatorsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QWidget* parent = nullptr);

protected:
    void read(QDate day) override;

private:
    void show(const desk::Operators& operators);

    QLabel* m_without;
};

} // namespace ui
