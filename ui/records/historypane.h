// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"

#include <QWidget>

namespace ui {

class DeskThread;
class Dialogs;
class ListPane;

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

} // namespace ui
