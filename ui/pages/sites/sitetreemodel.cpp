// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/sitetreemodel.h"

#include "core/base/textfold.h"
#include "core/domain/housing/room.h"
#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/words/terms.h"

#include <algorithm>

namespace ui {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// What stands in the way of the plain figure, in words.
QString explanation(const desk::SiteTreeRow& row)
{
    QStringList parts;
    if (!row.holds)
        parts << (row.parent < 0 ? SiteTreeModel::tr("not in operation on the key date")
                                 : SiteTreeModel::tr("not usable on the key date"));
    if (row.over > 0)
        parts << SiteTreeModel::tr("%Ln person(s) beyond the places", nullptr, row.over);
    if (row.blocked > 0)
        parts << SiteTreeModel::tr("%Ln place(s) blocked", nullptr, row.blocked);
    if (row.reserved > 0)
        parts << SiteTreeModel::tr("%Ln place(s) reserved", nullptr, row.reserved);
    if (row.usable < row.free)
        parts << SiteTreeModel::tr("%Ln of the free place(s) can be filled", nullptr, row.usable);
    return parts.join(QStringLiteral(" · "));
}

QString iconName(const desk::SiteTreeRow& row)
{
    if (row.over > 0)
        return QStringLiteral("octagon-alert");
    if (row.blocked > 0 && row.blocked >= row.places)
        return QStringLiteral("wrench");
    if (!row.holds)
        return QStringLiteral("ban");
    return row.parent < 0 ? QStringLiteral("house") : QString();
}

/// A line of the tree with the names it hangs from.
struct FlatLine {
    QString site;
    QString section;
    QString room;
    desk::SiteTreeRow row;
};

QVariant knownPlaces(const FlatLine& line, int places)
{
    return line.row.holds && line.row.placesKnown ? QVariant(places) : QVariant();
}

QVariant freeOf(const FlatLine& line)
{
    return line.row.over > 0 ? QVariant(-line.row.over) : knownPlaces(line, line.row.free);
}

QString figureText(const QVariant& figure)
{
    return figure.isValid() ? number(figure.toLongLong()) : QString();
}

std::vector<RowsColumn<FlatLine>> flatColumns()
{
    using Line = FlatLine;
    return {
        {SiteTreeModel::tr("Site"), [](const Line& line) { return line.site; }, {}, false},
        {SiteTreeModel::tr("Section"), [](const Line& line) { return line.section; }, {}, false},
        {SiteTreeModel::tr("Room"), [](const Line& line) { return line.room; }, {}, false},
        {SiteTreeModel::tr("Persons"), [](const Line& line) { return number(line.row.residents); },
         [](const Line& line) { return QVariant(line.row.residents); }, true},
        {SiteTreeModel::tr("Places"),
         [](const Line& line) { return figureText(knownPlaces(line, line.row.places)); },
         [](const Line& line) { return knownPlaces(line, line.row.places); }, true},
        {SiteTreeModel::tr("Free"), [](const Line& line) { return figureText(freeOf(line)); }, freeOf, true}};
}

} // namespace

void SiteTreeModel::setRows(std::vector<desk::SiteTreeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void SiteTreeModel::setFilter(const QString& text, bool all)
{
    const QString folded = base::foldForSearch(text.trimmed());
    if (folded == m_filter && all == m_all)
        return;
    beginResetModel();
    m_filter = folded;
    m_all = all;
    arrange();
    endResetModel();
}

void SiteTreeModel::arrange()
{
    m_roots.clear();
    m_children.assign(m_rows.size(), {});
    m_places.assign(m_rows.size(), 0);
    std::vector<char> isShown(m_rows.size(), m_filter.isEmpty());
    for (std::size_t i = 0; i < m_rows.size() && !m_filter.isEmpty(); ++i) {
        const int parent = m_rows[i].parent;
        const bool isHit = base::foldForSearch(m_rows[i].name).contains(m_filter);
        if (isHit || (parent >= 0 && isShown[at(parent)] == 2))
            isShown[i] = 2; // so is what hangs from it, however far down
        for (int up = parent; isHit && up >= 0; up = m_rows[at(up)].parent)
            isShown[at(up)] = std::max(isShown[at(up)], char{1});
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const desk::SiteTreeRow& row = m_rows[i];
        if (!isShown[i] || (row.parent < 0 && !m_all && !row.holds && row.residents == 0))
            continue;
        auto& siblings = row.parent < 0 ? m_roots : m_children[at(row.parent)];
        m_places[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
}

const desk::SiteTreeRow* SiteTreeModel::row(const QModelIndex& index) const
{
    return index.isValid() ? &m_rows[index.internalId()] : nullptr;
}

QModelIndex SiteTreeModel::indexOf(const desk::RecordRef& record) const
{
    const auto found = std::ranges::find(m_rows, record, &desk::SiteTreeRow::record);
    if (found == m_rows.end())
        return {};
    const auto place = static_cast<std::size_t>(found - m_rows.begin());
    const auto& siblings = found->parent < 0 ? m_roots : m_children[at(found->parent)];
    if (std::ranges::find(siblings, static_cast<int>(place)) == siblings.end())
        return {};
    return createIndex(m_places[place], 0, quintptr(place));
}

std::optional<desk::RecordRef> SiteTreeModel::siteOf(const QModelIndex& index) const
{
    const desk::SiteTreeRow* line = row(index);
    while (line && line->parent >= 0)
        line = &m_rows[at(line->parent)];
    return line ? std::optional(line->record) : std::nullopt;
}

void SiteTreeModel::collectLines(const std::vector<int>& siblings, std::vector<int>& lines) const
{
    for (const int line : siblings) {
        lines.push_back(line);
        collectLines(m_children[at(line)], lines);
    }
}

std::shared_ptr<const RowsModelBase> SiteTreeModel::flatRows() const
{
    std::vector<int> lines;
    collectLines(m_roots, lines);
    std::vector<FlatLine> flat;
    flat.reserve(lines.size());
    for (const int line : lines) {
        FlatLine one{{}, {}, {}, m_rows[at(line)]};
        const bool isRoom = one.row.record.kind == domain::kindOf<domain::Room>().number;
        (one.row.parent < 0 ? one.site : isRoom ? one.room : one.section) = one.row.name;
        for (int up = one.row.parent; up >= 0; up = m_rows[at(up)].parent)
            (m_rows[at(up)].parent < 0 ? one.site : one.section) = m_rows[at(up)].name;
        flat.push_back(std::move(one));
    }
    auto* model = new RowsModel<FlatLine>(flatColumns());
    model->setRows(std::move(flat));
    // The last to use it may be another thread.
    return {model, [](RowsModelBase* last) { last->deleteLater(); }};
}

int SiteTreeModel::flatRowOf(const QModelIndex& index) const
{
    std::vector<int> lines;
    collectLines(m_roots, lines);
    const auto found =
        index.isValid() ? std::ranges::find(lines, static_cast<int>(index.internalId())) : lines.end();
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

const std::vector<int>& SiteTreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_children[parent.internalId()] : m_roots;
}

QModelIndex SiteTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto& children = childrenOf(parent);
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[at(row)]));
}

QModelIndex SiteTreeModel::parent(const QModelIndex& index) const
{
    const desk::SiteTreeRow* line = row(index);
    if (!line || line->parent < 0)
        return {};
    return createIndex(m_places[at(line->parent)], 0, quintptr(line->parent));
}

int SiteTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int SiteTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString SiteTreeModel::text(const desk::SiteTreeRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Residents:
        return number(row.residents);
    case Places:
        return row.holds && row.placesKnown ? number(row.places) : QStringLiteral("–");
    case Free:
        if (row.over > 0)
            return number(-row.over);
        return row.holds && row.placesKnown ? number(row.free) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant SiteTreeModel::data(const QModelIndex& index, int role) const
{
    const desk::SiteTreeRow* line = row(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == Name && !iconName(*line).isEmpty())
            return iconNamed(iconName(*line), line->over > 0 ? Ink::Crit : Ink::Text2);
        return {};
    case Qt::ToolTipRole:
        return explanation(*line).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == Name && !explanation(*line).isEmpty()
                   ? QVariant(line->name + QStringLiteral(", ") + explanation(*line))
                   : QVariant();
    default:
        return {};
    }
}

QVariant SiteTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Site, section, room");
    case Residents:
        return tr("Persons");
    case Places:
        return tr("Places");
    case Free:
        return tr("Free");
    default:
        return {};
    }
}

} // namespace ui
