// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// One column of a RowsModel: its heading, the text of a row, and what it sorts by (absent: the text). Under
/// `code`, a permanent word, its place and width are remembered; a list whose columns are always the same can
/// do without: then its number is the code.
template <class Row>
struct RowsColumn {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sortKey;
    bool isNumber = false;
    QVariant (*icon)(const Row&) = nullptr; ///< a QIcon before the text
    QString code = {};
};

/// The common part of RowsModel. A missing text is shown as "–". SortRole gives the sort key, CodeRole of a
/// heading the code of its column.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int CodeRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    [[nodiscard]] virtual QString code(int column) const = 0;

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant sortKey(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant icon(int row, int column) const = 0;
};

/// Rows of plain values under columns of functions. Knows no SQL; setRows() replaces everything.
template <class Row>
class RowsModel final : public RowsModelBase {
public:
    explicit RowsModel(std::vector<RowsColumn<Row>> columns, QObject* parent = nullptr)
        : RowsModelBase(parent)
        , m_columns(std::move(columns))
    {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool isNumber(int column) const override { return at(column).isNumber; }
    [[nodiscard]] QString code(int column) const override
    {
        return at(column).code.isEmpty() ? QString::number(column) : at(column).code;
    }

protected:
    [[nodiscard]] int columns() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString title(int column) const override { return at(column).title; }
    [[nodiscard]] QString text(int index, int column) const override { return at(column).text(row(index)); }
    [[nodiscard]] QVariant sortKey(int index, int column) const override
    {
        return at(column).sortKey ? at(column).sortKey(row(index)) : QVariant(text(index, column));
    }
    [[nodiscard]] QVariant icon(int index, int column) const override
    {
        return at(column).icon ? at(column).icon(row(index)) : QVariant();
    }

private:
    [[nodiscard]] const RowsColumn<Row>& at(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }

    std::vector<RowsColumn<Row>> m_columns;
    std::vector<Row> m_rows;
};

template <class Row>
[[nodiscard]] std::unique_ptr<RowsModel<Row>> modelOf(std::vector<RowsColumn<Row>> columns,
                                                      std::vector<Row> rows)
{
    auto model = std::make_unique<RowsModel<Row>>(std::move(columns));
    model->setRows(std::move(rows));
    return model;
}

} // namespace ui
