// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/recordlist.h"

#include "app/cli/commands/tables.h"
#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "core/desk/recordname.h"
#include "core/desk/stricter.h"
#include "core/domain/record/kinds.h"
#include "core/domain/record/references.h"
#include "core/store/records.h"
#include "ui/words/cells.h"
#include "ui/words/terms.h"

#include <algorithm>

namespace cli {

namespace {

using report::Row;
using report::RowRole;
using report::Table;
using report::ValueType;

/// Whether a record of the kind belongs to what the list is narrowed to; throws UsageError when the kind
/// knows nothing of it.
class RecordFilter {
public:
    RecordFilter(const domain::KindInfo& kind, const desk::Book::Filter& filter)
    {
        if (filter.site)
            m_site = filter.site->uuid();
        m_ofSites = kind.number == domain::kindOf<domain::Accommodation>().number;
        for (const auto& reference : domain::referencesOf(kind))
            if (reference.kind == domain::kindOf<domain::Accommodation>().number)
                m_siteColumns.push_back(reference.column);
        if (m_site && !m_ofSites && m_siteColumns.empty())
            throw UsageError(
                translate("cli::Lists", "The records “%1” name no accommodation; leave out --site")
                    .arg(words::term(QStringLiteral("kind"), kindName(kind.number))));
        if (filter.pillar)
            m_pillar = domain::codeOf(*filter.pillar);
        const auto* pillar = kind.findRegister("pillar");
        m_pillarColumn = pillar ? pillar->firstColumn : 0;
        if (filter.pillar && !pillar)
            throw UsageError(translate("cli::Lists", "The records “%1” name no pillar; leave out --pillar")
                                 .arg(words::term(QStringLiteral("kind"), kindName(kind.number))));
    }

    [[nodiscard]] bool accepts(const base::Uuid& id, std::span<const base::Cell> cells) const
    {
        if (!m_pillar.isEmpty()) {
            const auto* pillar = std::get_if<QString>(&cells[m_pillarColumn]);
            if (!pillar || *pillar != m_pillar)
                return false;
        }
        return !m_site || (m_ofSites && id == *m_site) || namesSite(cells);
    }

private:
    [[nodiscard]] bool namesSite(std::span<const base::Cell> cells) const
    {
        const QByteArray wanted = m_site->toBytes();
        for (const std::size_t column : m_siteColumns)
            if (const auto* ids = std::get_if<QByteArray>(&cells[column]))
                for (qsizetype at = 0; at + wanted.size() <= ids->size(); at += wanted.size())
                    if (ids->mid(at, wanted.size()) == wanted)
                        return true;
        return false;
    }

    std::optional<base::Uuid> m_site;
    bool m_ofSites = false;
    std::vector<std::size_t> m_siteColumns;
    QString m_pillar;
    std::size_t m_pillarColumn = 0;
};

/// The cells of a row; where copies disagree on what concerns safety, the stricter word.
std::vector<base::Cell> shownCells(const domain::KindInfo& kind, const store::RowQuery& query,
                                   const desk::StricterValues& stricter)
{
    std::vector<base::Cell> cells(query.cells().begin(), query.cells().end());
    stricter.applyTo(kind, query.id(), cells);
    return cells;
}

/// One column per cell, named as in the file: for programs.
Table tableForPrograms(store::File& file, const domain::KindInfo& kind, const RecordFilter& filter)
{
    auto table = makeTable({column("id", QStringLiteral("id"))});
    std::vector<std::size_t> shown; // a date says by itself how exactly it is known
    for (std::size_t i = 0; i < kind.columns.size(); ++i)
        if (!words::isPrecision(kind, i))
            shown.push_back(i);
    for (const std::size_t i : shown) {
        const auto name = QString::fromStdString(kind.columns[i].name);
        table.columns.push_back({name, name, ValueType::Text});
    }
    const desk::StricterValues stricter(file);
    for (store::RowQuery query(file, kind); query.next();) {
        if (!filter.accepts(query.id(), query.cells()))
            continue;
        const auto cells = shownCells(kind, query, stricter);
        Row row{RowRole::Item, {query.id().toString()}};
        for (const std::size_t i : shown)
            row.values.push_back(words::columnValue(kind, i, cells));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Takes out the columns that hold nothing in any row.
void dropEmptyColumns(Table& table)
{
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        const bool empty = !table.rows.empty() && std::ranges::all_of(table.rows, [i](const Row& row) {
            return std::holds_alternative<std::monostate>(row.values[i]);
        });
        if (!empty)
            continue;
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(i));
        for (Row& row : table.rows)
            row.values.erase(row.values.begin() + std::ptrdiff_t(i));
    }
}

/// One column per register, in words; the id comes last.
Table tableForPeople(store::File& file, const domain::KindInfo& kind, const RecordFilter& filter)
{
    auto table = makeTable({});
    const auto names = desk::namesIn(file);
    for (const auto& reg : kind.registers) {
        const auto name = QString::fromStdString(reg.name);
        table.columns.push_back({name, words::term(QStringLiteral("register"), name), ValueType::Text});
    }
    table.columns.push_back(column("id", translate("cli::Lists", "Record")));
    const desk::StricterValues stricter(file);
    for (store::RowQuery query(file, kind); query.next();) {
        if (!filter.accepts(query.id(), query.cells()))
            continue;
        const auto cells = shownCells(kind, query, stricter);
        Row row{RowRole::Item, {}};
        for (const auto& reg : kind.registers)
            row.values.push_back(words::registerValue(
                names, kind, reg, std::span(cells).subspan(reg.firstColumn, reg.columnCount)));
        row.values.emplace_back(query.id().toString());
        table.rows.push_back(std::move(row));
    }
    dropEmptyColumns(table);
    return table;
}

} // namespace

Table recordTable(store::File& file, const domain::KindInfo& kind, const desk::Book::Filter& filter,
                  Readers readers)
{
    const RecordFilter accepted(kind, filter);
    return readers == Readers::People ? tableForPeople(file, kind, accepted)
                                      : tableForPrograms(file, kind, accepted);
}

} // namespace cli
