// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnmenu.h"

#include "ui/models/rowsmodel.h"
#include "ui/widgets/plaintext.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <optional>
#include <vector>

namespace ui {

namespace {

const QString ColumnsKey = QStringLiteral("columns");
const QString SortedByKey = QStringLiteral("sortedBy");
const QString DescendingKey = QStringLiteral("descending");

/// How a column stands. Width 0: as wide as it needs to be.
struct ColumnPlace {
    QString code;
    int width = 0;
    bool isHidden = false;
};

/// Columns from left to right, and the one by which the rows are sorted; empty: by none.
struct ColumnOrder {
    std::vector<ColumnPlace> places;
    QString sortedBy;
    bool isDescending = false;
};

QString codeOf(const QHeaderView& header, int column)
{
    return header.model()->headerData(column, Qt::Horizontal, RowsModelBase::CodeRole).toString();
}

template <class Places>
auto placeOf(Places& places, const QString& code)
{
    return std::ranges::find(places, code, &ColumnPlace::code);
}

/// Puts a column behind the one it stood behind.
void insertBehind(std::vector<ColumnPlace>& places, const QString& before, ColumnPlace place)
{
    const auto at = placeOf(places, before);
    places.insert(at == places.end() ? places.begin() : at + 1, std::move(place));
}

ColumnOrder orderIn(const QHeaderView& header)
{
    ColumnOrder order;
    for (int at = 0; at < header.count(); ++at) {
        const int column = header.logicalIndex(at);
        const bool isHidden = header.isSectionHidden(column);
        const bool hasWidth = !isHidden && !isStretched(header, column);
        order.places.push_back({codeOf(header, column), hasWidth ? header.sectionSize(column) : 0, isHidden});
    }
    if (const int column = header.sortIndicatorSection(); column >= 0 && column < header.count())
        order.sortedBy = codeOf(header, column);
    order.isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    return order;
}

/// What was kept of columns that are not there now stays, for when they are again.
void addAbsent(ColumnOrder& now, const ColumnOrder& before)
{
    if (now.sortedBy.isEmpty() && placeOf(now.places, before.sortedBy) == now.places.end()) {
        now.sortedBy = before.sortedBy;
        now.isDescending = before.isDescending;
    }
    QString last;
    for (const ColumnPlace& place : before.places) {
        if (placeOf(now.places, place.code) == now.places.end())
            insertBehind(now.places, last, place);
        last = place.code;
    }
}

std::optional<ColumnOrder> readOrder(const QByteArray& state)
{
    const QCborValue value = QCborValue::fromCbor(state);
    if (!value.isMap())
        return std::nullopt;
    ColumnOrder order;
    for (const auto part : value[ColumnsKey].toArray()) {
        const QCborArray place = part.toArray();
        order.places.push_back(
            {place.at(0).toString(), static_cast<int>(place.at(1).toInteger()), place.at(2).toBool()});
    }
    order.sortedBy = value[SortedByKey].toString();
    order.isDescending = value[DescendingKey].toBool();
    return order;
}

QByteArray stateOf(const ColumnOrder& order)
{
    QCborArray columns;
    for (const ColumnPlace& place : order.places)
        columns.append(QCborArray{place.code, place.width, place.isHidden});
    return QCborMap{{ColumnsKey, columns}, {SortedByKey, order.sortedBy}, {DescendingKey, order.isDescending}}
        .toCborValue()
        .toCbor();
}

/// The columns of the header in the order kept; new ones stand behind the column they follow by nature.
std::vector<ColumnPlace> placesFor(const QHeaderView& header, const ColumnOrder& kept)
{
    std::vector<QString> codes;
    for (int column = 0; column < header.count(); ++column)
        codes.push_back(codeOf(header, column));
    std::vector<ColumnPlace> places;
    for (const ColumnPlace& place : kept.places)
        if (std::ranges::find(codes, place.code) != codes.end())
            places.push_back(place);
    QString last;
    for (const QString& code : codes) {
        if (placeOf(places, code) == places.end())
            insertBehind(places, last, {code});
        last = code;
    }
    if (std::ranges::all_of(places, &ColumnPlace::isHidden))
        for (ColumnPlace& place : places)
            place.isHidden = false; // those that were shown are not there
    return places;
}

int columnWith(const QHeaderView& header, const QString& code)
{
    for (int column = 0; column < header.count(); ++column)
        if (codeOf(header, column) == code)
            return column;
    return -1;
}

} // namespace

void addColumns(QMenu& menu, QHeaderView& header)
{
    for (int at = 0; at < header.count(); ++at) {
        const int column = header.logicalIndex(at);
        const QString title = header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu.addAction(menuText(title));
        const bool isShown = !header.isSectionHidden(column);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || header.hiddenSectionCount() + 1 < header.count());
        QObject::connect(action, &QAction::toggled, &header, [&header, column](bool isWanted) {
            header.setSectionHidden(column, !isWanted);
            if (isWanted && header.sectionSize(column) < header.minimumSectionSize())
                header.resizeSection(column, header.sectionSizeHint(column));
        });
    }
}

bool isStretched(const QHeaderView& header, int column)
{
    if (header.sectionResizeMode(column) == QHeaderView::Stretch)
        return true;
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    return header.stretchLastSection() && header.logicalIndex(last) == column;
}

QByteArray columnState(const QHeaderView& header, const QByteArray& before)
{
    ColumnOrder order = orderIn(header);
    if (const auto kept = readOrder(before))
        addAbsent(order, *kept);
    return stateOf(order);
}

bool restoreColumns(QHeaderView& header, const QByteArray& state)
{
    const auto kept = readOrder(state);
    if (!kept)
        return false;
    const auto places = placesFor(header, *kept);
    for (std::size_t at = 0; at < places.size(); ++at) {
        const int column = columnWith(header, places[at].code);
        header.moveSection(header.visualIndex(column), static_cast<int>(at));
        header.setSectionHidden(column, places[at].isHidden);
    }
    for (const ColumnPlace& place : places)
        if (const int column = columnWith(header, place.code);
            place.width > 0 && !place.isHidden && !isStretched(header, column))
            header.resizeSection(column, place.width);
    header.setSortIndicator(columnWith(header, kept->sortedBy),
                            kept->isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

} // namespace ui
