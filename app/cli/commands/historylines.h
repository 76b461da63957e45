// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/store/file.h"

namespace cli {

/// The actions of everybody, latest first: when, who, code, label, subject.
[[nodiscard]] report::Table actionLines(store::File& file, qint64 limit);
/// The changes of one record, latest first: when, who, action, register, before, after. Throws UsageError
/// when the text is no id or no record has it.
[[nodiscard]] report::Table recordLines(store::File& file, const QString& record, qint64 limit);

/// The action itself behind any number of undo and redo steps: what a person did at first.
[[nodiscard]] domain::Action undoneAction(const store::File& file, domain::Action action);
/// "Haushalt H-2107 belegen": the label with what the action was about; for undo and redo with the label of
/// the action behind them.
[[nodiscard]] QString labelOf(const store::File& file, const domain::Action& action);
/// Names in data: "accommodation", "capacity"; "row" for register 0.
[[nodiscard]] QString kindCode(quint16 kind);
[[nodiscard]] QString registerCode(quint16 kind, int registerNumber);

} // namespace cli
