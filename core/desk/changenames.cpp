// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/changenames.h"

#include "core/desk/recordname.h"
#include "core/desk/references.h"
#include "core/domain/record/kinds.h"
#include "core/store/records.h"

namespace desk {

QString ChangeNames::person(const base::Id<domain::ToolUser>& id)
{
    return nameIn(m_names, {domain::kindOf<domain::ToolUser>().number, id.uuid()});
}

QString ChangeNames::device(const base::Uuid& id)
{
    const QString name = nameIn(m_names, {domain::kindOf<domain::Device>().number, id});
    return name.isEmpty() ? id.toString() : name;
}

ActionName ChangeNames::action(const base::Id<domain::Action>& id)
{
    const auto known = m_actions.find(id.uuid());
    if (known != m_actions.end())
        return known->second;
    auto action = store::Records<domain::Action>(m_file).find(id);
    ActionName name = action ? this->action(std::move(*action)) : ActionName();
    return m_actions.emplace(id.uuid(), std::move(name)).first->second;
}

ActionName ChangeNames::action(domain::Action action)
{
    ActionName name;
    while (action.reverts) {
        name.isRevert = true;
        auto reverted = store::Records<domain::Action>(m_file).find(*action.reverts);
        if (!reverted)
            break;
        action = std::move(*reverted);
    }
    name.code = action.code;
    name.count = action.count;
    if (action.subject && action.subjectKind)
        name.subject = nameIn(m_names, {static_cast<quint16>(*action.subjectKind), action.subject->uuid()});
    return name;
}

RecordChange ChangeNames::change(const RecordRef& record, store::HistoryEntry entry,
                                 std::map<base::Uuid, QString>& valueNames)
{
    RecordChange change{record,
                        entry.whenMs,
                        person(entry.person),
                        device(entry.device),
                        action(entry.action),
                        entry.registerNumber,
                        std::move(entry.before),
                        std::move(entry.after),
                        entry.isCurrent};
    const auto* kind = domain::findKind(static_cast<std::uint16_t>(record.kind));
    const auto* reg = kind ? kind->findRegister(static_cast<std::uint8_t>(change.registerNumber)) : nullptr;
    if (reg)
        for (const auto* cells : {&change.before, &change.after})
            if (cells->size() == reg->columnCount)
                forEachReference(*kind, *reg, *cells,
                                 [&](const RecordRef& named) { nameIn(valueNames, named); });
    return change;
}

QString ChangeNames::nameIn(std::map<base::Uuid, QString>& names, const RecordRef& record)
{
    const auto known = names.find(record.id);
    return known == names.end() ? names.emplace(record.id, nameOf(m_file, record)).first->second
                                : known->second;
}

} // namespace desk
