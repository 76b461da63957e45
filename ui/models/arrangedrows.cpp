// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arrangedrows.h"

#include <QCollator>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace ui {

namespace {

/// Up to here arranging is done before the next paint anyway.
constexpr int ArrangedAtOnce = 1000;

struct Overtaken {};

/// Asks between rows and comparisons whether somebody still wants the answer.
class Check {
public:
    Check(const std::atomic<int>& newest, int number) : m_newest(newest), m_number(number) {}
    void operator()() const
    {
        if (m_newest.load(std::memory_order_relaxed) != m_number)
            throw Overtaken();
    }

private:
    const std::atomic<int>& m_newest;
    int m_number;
};

bool holds(const RowsModelBase& rows, int row, const QString& filter)
{
    for (int column = 0; column < rows.columnCount(); ++column)
        if (rows.index(row, column).data().toString().contains(filter, Qt::CaseInsensitive))
            return true;
    return false;
}

qint64 numberOf(const QVariant& key)
{
    if (key.userType() == QMetaType::QDate)
        return key.toDate().toJulianDay();
    return key.isValid() ? key.toLongLong() : std::numeric_limits<qint64>::min();
}

template <class Key, class Less>
void sortBy(ArrangedRows::Order& order, const std::vector<Key>& keys, Qt::SortOrder direction,
            const Check& check, Less less)
{
    const auto at = [&](int row) -> const Key& { return keys[static_cast<std::size_t>(row)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        check();
        return direction == Qt::AscendingOrder ? less(at(a), at(b)) : less(at(b), at(a));
    });
}

void sortByColumn(const RowsModelBase& rows, const ArrangedRows::Wish& wish, const Check& check,
                  ArrangedRows::Order& order)
{
    std::vector<QVariant> keys;
    keys.reserve(static_cast<std::size_t>(rows.rowCount()));
    for (int row = 0; row < rows.rowCount(); ++row) {
        check();
        keys.push_back(rows.index(row, wish.column).data(RowsModelBase::SortRole));
    }
    const auto text =
        std::find_if(keys.begin(), keys.end(), [](const QVariant& key) { return key.isValid(); });
    if (text == keys.end() || text->userType() != QMetaType::QString) {
        std::vector<qint64> numbers(keys.size());
        std::transform(keys.begin(), keys.end(), numbers.begin(), numberOf);
        return sortBy(order, numbers, wish.order, check, std::less<>());
    }
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // room 9 before room 10
    std::vector<QCollatorSortKey> words;
    words.reserve(keys.size());
    for (const QVariant& key : keys) {
        check();
        words.push_back(collator.sortKey(key.toString()));
    }
    sortBy(order, words, wish.order, check,
           [](const QCollatorSortKey& a, const QCollatorSortKey& b) { return a.compare(b) < 0; });
}

ArrangedRows::Order arrangedOrder(const RowsModelBase& rows, const ArrangedRows::Wish& wish,
                                  const Check& check)
{
    ArrangedRows::Order order;
    for (int row = 0; row < rows.rowCount(); ++row) {
        check();
        if (wish.filter.isEmpty() || holds(rows, row, wish.filter))
            order.push_back(row);
    }
    if (wish.column >= 0 && wish.column < rows.columnCount())
        sortByColumn(rows, wish, check, order);
    return order;
}

} // namespace

ArrangedRows::ArrangedRows(std::unique_ptr<RowsModelBase> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(rows.release(), [](RowsModelBase* last) { last->deleteLater(); })
    , m_shown(static_cast<std::size_t>(m_rows->rowCount()))
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    m_pool.setMaxThreadCount(1);
}

ArrangedRows::~ArrangedRows()
{
    ++m_newest; // ends what is under way
    m_pool.waitForDone();
}

void ArrangedRows::sort(int column, Qt::SortOrder order)
{
    if (column == m_wish.column && order == m_wish.order)
        return;
    m_wish.column = column;
    m_wish.order = order;
    arrange();
}

void ArrangedRows::setFilter(const QString& text)
{
    if (text == m_wish.filter)
        return;
    m_wish.filter = text;
    arrange();
}

void ArrangedRows::arrange()
{
    const int number = ++m_newest;
    if (m_rows->rowCount() <= ArrangedAtOnce)
        return show(arrangedOrder(*m_rows, m_wish, Check(m_newest, number)));
    ++m_running;
    m_pool.start([this, number, wish = m_wish] {
        std::optional<Order> order;
        try {
            order = arrangedOrder(*m_rows, wish, Check(m_newest, number));
        } catch (const Overtaken&) {
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, order = std::move(order)]() mutable {
                --m_running;
                if (order && number == m_newest)
                    show(std::move(*order));
            },
            Qt::QueuedConnection);
    });
}

void ArrangedRows::show(Order order)
{
    if (order.size() != m_shown.size()) {
        beginResetModel();
        m_shown = std::move(order);
        endResetModel();
        Q_EMIT arranged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> places(before.isEmpty() ? 0 : static_cast<std::size_t>(m_rows->rowCount()), -1);
    if (!before.isEmpty())
        for (std::size_t i = 0; i < order.size(); ++i)
            places[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const int row = m_shown[static_cast<std::size_t>(index.row())];
        const int place = places[static_cast<std::size_t>(row)];
        after << (place < 0 ? QModelIndex() : createIndex(place, index.column()));
    }
    m_shown = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT arranged();
}

int ArrangedRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ArrangedRows::columnCount(const QModelIndex& parent) const
{
    return m_rows->columnCount(parent);
}

QVariant ArrangedRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return m_rows->index(m_shown[static_cast<std::size_t>(index.row())], index.column()).data(role);
}

QVariant ArrangedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_rows->headerData(section, orientation, role);
}

} // namespace ui
