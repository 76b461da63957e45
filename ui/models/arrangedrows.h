// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// The rows of a model sorted and filtered. Long lists are arranged on a thread of their own and shown when
/// they are ready, so that 100,000 rows do not hold up the window; the newest wish wins. The rows must not
/// change.
class ArrangedRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ArrangedRows(std::unique_ptr<RowsModelBase> rows, QObject* parent = nullptr);
    ~ArrangedRows() override;

    /// How the rows stand: their numbers in the model, in the order shown.
    using Order = std::vector<int>;
    /// Column -1: as they came. An empty filter lets everything through; else a text of the row holds it.
    struct Wish {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        QString filter;
    };

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setFilter(const QString& text);
    /// Nothing is under way.
    [[nodiscard]] bool isSettled() const { return m_running == 0; }

    [[nodiscard]] const RowsModelBase& source() const { return *m_rows; }
    [[nodiscard]] const Order& shown() const { return m_shown; }
    /// The same for work on another thread, which may go on when this is gone.
    [[nodiscard]] std::shared_ptr<const RowsModelBase> sharedSource() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void arranged();

private:
    void arrange();
    void show(Order order);

    std::shared_ptr<RowsModelBase> m_rows;
    Wish m_wish;
    Order m_shown;
    std::atomic<int> m_newest = 0;
    int m_running = 0;
    QThreadPool m_pool;
};

} // namespace ui
