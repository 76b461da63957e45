// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dangling.h"

#include "core/domain/record/kinds.h"
#include "core/domain/record/log.h"
#include "core/domain/record/references.h"
#include "core/store/rowquery.h"
#include "core/store/schema.h"

#include <algorithm>
#include <map>

namespace store {

namespace {

using Found = std::vector<DanglingReference>;

/// The deleted rows of each kind, read when first asked for.
class DeletedRows {
public:
    explicit DeletedRows(File& file) : m_file(file) {}
    const std::vector<base::Uuid>& of(const domain::KindInfo& kind)
    {
        const auto [at, isNew] = m_ids.try_emplace(kind.number);
        if (isNew)
            read(kind, at->second);
        return at->second;
    }

private:
    void read(const domain::KindInfo& kind, std::vector<base::Uuid>& ids)
    {
        // <> 1 is what the partial index holds
        const auto rows = m_file.database().cached("SELECT id FROM " + schema::quoted(kind.name) +
                                                   " WHERE _state <> 1 AND _state = 2 ORDER BY id");
        while (rows->step())
            ids.push_back(rows->uuid(0).value_or(base::Uuid()));
    }

    File& m_file;
    std::map<quint16, std::vector<base::Uuid>> m_ids;
};

void findSingle(File& file, const domain::KindInfo& kind, const domain::ReferenceColumn& reference,
                const domain::KindInfo& target, Found& found)
{
    const QByteArray column = schema::quoted(kind.columns[reference.column].name);
    // CROSS JOIN: from the few deleted rows to those that name them, by the index of the reference
    const auto rows = file.database().cached(
        "SELECT naming.id, gone.id FROM " + schema::quoted(target.name) + " AS gone CROSS JOIN " +
        schema::quoted(kind.name) + " AS naming ON naming." + column +
        " = gone.id WHERE gone._state <> 1 AND gone._state = 2 AND naming._state = 1");
    while (rows->step())
        found.push_back({{kind.number, rows->uuid(0).value_or(base::Uuid())},
                         reference.reg->number,
                         {target.number, rows->uuid(1).value_or(base::Uuid())}});
}

void findInLists(File& file, const domain::KindInfo& kind, const domain::ReferenceColumn& reference,
                 const domain::KindInfo& target, const std::vector<base::Uuid>& deleted, Found& found)
{
    for (RowQuery query(file, kind); query.next();) {
        const auto* list = std::get_if<QByteArray>(&query.cells()[reference.column]);
        if (!list)
            continue;
        constexpr qsizetype IdBytes = 16;
        for (qsizetype at = 0; at + IdBytes <= list->size(); at += IdBytes) {
            const auto id = base::Uuid::fromBytes(QByteArrayView(*list).sliced(at, IdBytes));
            if (id && std::binary_search(deleted.begin(), deleted.end(), *id))
                found.push_back({{kind.number, query.id()}, reference.reg->number, {target.number, *id}});
        }
    }
}

} // namespace

std::vector<DanglingReference> danglingReferences(File& file)
{
    Found found;
    DeletedRows deletedRows(file);
    for (const domain::KindInfo* kind : domain::allKinds())
        for (const domain::ReferenceColumn& reference : domain::referencesOf(*kind)) {
            const domain::KindInfo* target = domain::findKind(reference.kind);
            if (!target || kind->number == domain::Action::describe().kind)
                continue;
            const auto& deleted = deletedRows.of(*target);
            if (deleted.empty())
                continue;
            if (reference.isList)
                findInLists(file, *kind, reference, *target, deleted, found);
            else
                findSingle(file, *kind, reference, *target, found);
        }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace store
