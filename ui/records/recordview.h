// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/formpane.h"
#include "ui/records/recordspane.h"

#include <QTabWidget>

namespace ui {

class HistoryPane;

/// A tab of a record with what belongs to it.
struct RecordTab {
    QString title; ///< with its mnemonic
    RecordsInfo records;
};

/// One record with everything about it, in tabs: its form, the records that belong to it, its history. Tabs
/// are read when they are looked at. What it depends on outlives it.
class RecordView final : public QTabWidget {
    Q_OBJECT
public:
    RecordView(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, quint16 kind,
               std::vector<RecordTab> tabs, QWidget* parent = nullptr);

    /// A record, or a new one.
    void showRecord(const FormTarget& target);
    /// Shows nothing, which can be done nothing with.
    void clear();
    /// Something changed: reads again what is looked at.
    void refresh();
    /// With a reason nothing can be changed.
    void setLocked(const QString& reason);
    /// Puts a tab of its own kind before the history; it is `reader`'s task to fill it.
    void addView(const QString& title, QWidget& view, std::function<void()> reader);
    [[nodiscard]] FormPane& formPane() const { return *m_form; }
    [[nodiscard]] RecordsPane* pane(quint16 kind) const;
    [[nodiscard]] std::optional<base::Uuid> record() const;
    /// Everything in the tabs scrolls.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saved(const base::Uuid& id);
    void gone();

private:
    void readCurrent();
    void showCount(RecordsPane& pane, int count);

    struct Part {
        RecordsPane* pane;
        quint16 kind;
        QString title;
    };

    quint16 m_kind;
    std::optional<FormTarget> m_target;
    FormPane* m_form;
    std::vector<Part> m_parts;
    std::vector<std::pair<QWidget*, std::function<void()>>> m_views;
    HistoryPane* m_history;
};

} // namespace ui
