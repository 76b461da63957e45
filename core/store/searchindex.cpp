// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/soundkey.h"
#include "core/base/textfold.h"
#include "core/domain/record/kinds.h"
#include "core/store/meta.h"
#include "core/store/schema.h"

namespace store {

namespace {

/// Raised when folding or the choice of registers changes: old indexes are then built anew.
constexpr qint64 IndexVersion = 2;

struct Words {
    QStringList plain;
    QStringList sound;
};

/// Words that folding changes, as they are written and marked as such.
QStringList markedWords(const QString& text)
{
    QStringList marked;
    for (const QString& word : base::writtenWords(text))
        if (base::foldForSearch(word) != word)
            marked << SearchIndex::WrittenMark + word;
    return marked;
}

/// The keys of each word as a query has it, without its marks, and of words that may be one name.
QStringList soundsOf(const QString& text)
{
    QStringList keys = base::soundKeys(text);
    for (const QString& word : base::plainWords(text))
        keys += base::soundKeys(word);
    keys.removeDuplicates();
    return keys;
}

Words wordsOf(const KindLayout& layout, const std::vector<base::Cell>& cells)
{
    Words words;
    for (const auto& reg : layout.kind().registers) {
        if (!reg.has(domain::Searchable))
            continue;
        for (std::size_t i = 0; i < reg.columnCount; ++i) {
            const auto* text = std::get_if<QString>(&cells[reg.firstColumn + i]);
            if (!text)
                continue;
            words.plain += base::foldedForms(*text);
            words.plain += markedWords(*text);
            if (reg.has(domain::Personal))
                words.sound += soundsOf(*text);
        }
    }
    return words;
}

} // namespace

void SearchIndex::update(const std::vector<std::pair<quint16, base::Uuid>>& rows)
{
    for (const auto& [kind, id] : rows)
        update(kind, id);
}

void SearchIndex::update(quint16 kind, const base::Uuid& id)
{
    const KindLayout& layout = *KindLayout::of(kind);
    if (const auto entry = find(kind, id)) {
        m_db.cached("DELETE FROM search_index WHERE rowid = ?1")->bindAll(*entry).run();
        m_db.cached("DELETE FROM search_row WHERE id = ?1")->bindAll(*entry).run();
    }
    Row row;
    if (m_rows.read(layout, id, row) && row.state == RowState::Live)
        put(kind, id, layout, row.cells);
}

void SearchIndex::put(quint16 kind, const base::Uuid& id, const KindLayout& layout,
                      const std::vector<base::Cell>& cells)
{
    const Words words = wordsOf(layout, cells);
    if (words.plain.isEmpty())
        return;
    m_db.cached("INSERT INTO search_row(kind, row) VALUES(?1, ?2)")->bindAll(int{kind}, id).run();
    m_db.cached("INSERT INTO search_index(rowid, words, sound) VALUES(?1, ?2, ?3)")
        ->bindAll(m_db.lastInsertRowid(), words.plain.join(QLatin1Char(' ')),
                  words.sound.join(QLatin1Char(' ')))
        .run();
}

std::optional<qint64> SearchIndex::find(quint16 kind, const base::Uuid& id)
{
    const auto found = m_db.cached("SELECT id FROM search_row WHERE row = ?1 AND kind = ?2");
    found->bindAll(id, int{kind});
    return found->step() ? std::optional(found->int64(0)) : std::nullopt;
}

void SearchIndex::rebuild()
{
    schema::createSearchTables(m_db);
    for (const domain::KindInfo* kind : domain::allKinds()) {
        const KindLayout& layout = *KindLayout::of(kind->number);
        if (layout.searchable() == 0)
            continue;
        db::Statement ids(m_db, "SELECT id FROM " + schema::quoted(kind->name) + " WHERE _state = 1");
        Row row;
        while (ids.step()) {
            const auto id = ids.uuid(0).value_or(base::Uuid());
            if (m_rows.read(layout, id, row))
                put(kind->number, id, layout, row.cells);
        }
    }
    meta::set(m_db, meta::SearchVersion, IndexVersion);
}

bool SearchIndex::isCurrentIn(db::Database& database)
{
    return meta::value(database, meta::SearchVersion) == base::Cell(IndexVersion);
}

void SearchIndex::markOutdated()
{
    meta::clear(m_db, meta::SearchVersion);
}

} // namespace store
