// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdialog.h"

#include "ui/lang/format.h"
#include "ui/widgets/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ListDialog::ListDialog(FigureList list, QWidget* parent)
    : QDialog(parent)
    , m_model(std::move(list.model))
    , m_summary(list.summary)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_count(new QLabel(list.summary))
{
    setWindowTitle(list.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 560);

    m_sorted->setSourceModel(m_model.get());
    m_sorted->setSortRole(RowsModelBase::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);

    m_table->setModel(m_sorted);
    setUpTable(*m_table, list.title);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->isNumber(column))
            setNumberColumn(*m_table, column);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->resizeColumnsToContents();

    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text);
        showCount();
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy rows"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    connect(copy, &QPushButton::clicked, this, &ListDialog::copyRows);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, &ListDialog::copyRows);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            qOverload<>(&QWidget::setFocus));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();
    showCount();
}

void ListDialog::showCount()
{
    const int shown = m_sorted->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? m_summary
                                  : tr("%1 of %2 rows match the filter").arg(number(shown), number(all)));
}

void ListDialog::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.append(m_sorted->index(row, 0));
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        cells << m_sorted->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            cells << m_sorted->index(row.row(), column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ui
