// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changes.h"

#include "core/desk/book.h"
#include "core/desk/personrows.h"
#include "core/desk/recordname.h"
#include "core/desk/references.h"
#include "core/domain/record/kinds.h"
#include "core/domain/record/log.h"
#include "core/store/history.h"
#include "core/store/records.h"

#include <algorithm>

namespace desk {

namespace {

/// Looks each person, copy and action up once.
class Names {
public:
    explicit Names(store::File& file) : m_file(file) {}

    QString person(const base::Id<domain::ToolUser>& id)
    {
        return nameIn(m_names, {domain::kindOf<domain::ToolUser>().number, id.uuid()});
    }
    QString device(const base::Uuid& id)
    {
        const QString name = nameIn(m_names, {domain::kindOf<domain::Device>().number, id});
        return name.isEmpty() ? id.toString() : name;
    }
    ActionName action(const base::Id<domain::Action>& id)
    {
        const auto known = m_actions.find(id.uuid());
        return known == m_actions.end() ? m_actions.emplace(id.uuid(), read(id)).first->second
                                        : known->second;
    }
    QString nameIn(std::map<base::Uuid, QString>& names, const RecordRef& record)
    {
        const auto known = names.find(record.id);
        return known == names.end() ? names.emplace(record.id, nameOf(m_file, record)).first->second
                                    : known->second;
    }

private:
    ActionName read(const base::Id<domain::Action>& id)
    {
        store::Records<domain::Action> actions(m_file);
        auto action = actions.find(id);
        if (!action)
            return {};
        ActionName name;
        while (action->reverts) {
            name.isRevert = true;
            auto reverted = actions.find(*action->reverts);
            if (!reverted)
                break;
            action = std::move(reverted);
        }
        name.code = action->code;
        name.count = action->count;
        if (action->subject && action->subjectKind)
            name.subject =
                nameIn(m_names, {static_cast<quint16>(*action->subjectKind), action->subject->uuid()});
        return name;
    }

    store::File& m_file;
    std::map<base::Uuid, QString> m_names;
    std::map<base::Uuid, ActionName> m_actions;
};

/// The names of what the values of a change refer to.
void nameValues(const RecordChange& change, Names& names, std::map<base::Uuid, QString>& known)
{
    const auto* kind = domain::findKind(static_cast<std::uint16_t>(change.record.kind));
    const auto* reg = kind ? kind->findRegister(static_cast<std::uint8_t>(change.registerNumber)) : nullptr;
    if (!reg)
        return;
    for (const auto* cells : {&change.before, &change.after})
        if (cells->size() == reg->columnCount)
            forEachReference(*kind, *reg, *cells,
                             [&](const RecordRef& record) { names.nameIn(known, record); });
}

} // namespace

ChangeList changesOf(const Book& book, const std::vector<RecordRef>& records)
{
    store::File& file = book.file();
    Names names(file);
    ChangeList list;
    std::vector<RecordRef> rows; // of a person who was merged: all of them
    for (const RecordRef& record : records)
        for (const RecordRef& row : rowsOf(file, record))
            if (std::ranges::find(rows, row) == rows.end())
                rows.push_back(row);
    for (const RecordRef& record : rows)
        for (auto& entry : store::history(file, static_cast<quint16>(record.kind), record.id)) {
            RecordChange change{record,
                                entry.whenMs,
                                names.person(entry.person),
                                names.device(entry.device),
                                names.action(entry.action),
                                entry.registerNumber,
                                std::move(entry.before),
                                std::move(entry.after),
                                entry.isCurrent};
            nameValues(change, names, list.names);
            list.changes.push_back(std::move(change));
        }
    std::ranges::stable_sort(list.changes, std::ranges::greater(), &RecordChange::whenMs);
    return list;
}

} // namespace desk
