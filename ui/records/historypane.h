// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace ui {

class ArrangedRows;
class DeskThread;

/// Verlauf: what happened to records, latest first: when, who, by which action, which value, before and
/// after. The desk outlives it.
class HistoryPane final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPane(DeskThread& desk, QWidget* parent = nullptr);
    ~HistoryPane() override;

    void showOf(const std::vector<desk::RecordRef>& records);

private:
    void showChanges(desk::ChangeList list);

    DeskThread& m_desk;
    QTableView* m_table;
    ArrangedRows* m_rows = nullptr;
};

} // namespace ui
