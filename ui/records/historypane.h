// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"

#include <QWidget>

#include <memory>

namespace ui {

class DeskThread;
class Dialogs;
class ListPane;
class RowsModelBase;

/// Verlauf: what happened to records, latest first: when, who, by which action, which value, before and
/// after. The desk and the dialogs outlive it.
class HistoryPane final : public QWidget {
    Q_OBJECT
public:
    HistoryPane(DeskThread& desk, Dialogs& dialogs, QWidget* parent = nullptr);

    void showOf(const std::vector<desk::RecordRef>& records);

private:
    void showChanges(desk::ChangeList list);

    DeskThread& m_desk;
    ListPane* m_list;
};

/// The changes of one thing that somebody did: which record, which value, before and after.
[[nodiscard]] std::unique_ptr<RowsModelBase>
changesOfStepRows(const std::shared_ptr<const desk::ChangeList>& list);

} // namespace ui
