// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actionlog.h"

#include "core/store/records.h"

namespace store {

namespace {

const QString SystemCode = QStringLiteral("device-joined");

} // namespace

void visitOwnActions(File& file, const std::function<bool(const ActionInfo&, const OpRef&)>& visit)
{
    const Journal& journal = file.journal();
    const auto person = journal.people().find(journal.person());
    if (!person)
        return; // this person has written nothing here
    Records<domain::Action> actions(file);
    db::Statement ops(file.database(), R"sql(
        SELECT id, row, hlc
        FROM op
        WHERE kind = 1 AND id BETWEEN ?1 AND ?2 AND person = ?3 AND (action = 0 OR action = row)
        ORDER BY id DESC
    )sql");
    for (int epoch = file.epoch(); epoch > 0; --epoch) {
        const Chain* chain = journal.chains().find({file.device(), epoch});
        if (!chain)
            continue;
        ops.reset();
        ops.bindAll(OpRef{chain->index, 0}.key(), OpRef{chain->index, OpRef::LastSeq}.key(), *person);
        while (ops.step()) {
            const auto action = actions.find(ActionId(ops.uuid(1).value_or(base::Uuid())));
            if (!action || action->code == SystemCode || action->isFinal.value_or(false))
                continue;
            const ActionInfo info{*action, hlcMs(ops.int64(2)), file.device(), file.person()};
            if (!visit(info, OpRef::ofKey(ops.int64(0))))
                return;
        }
    }
}

std::vector<ChangedRow> changesOf(File& file, const ActionId& action, const OpRef& begin)
{
    std::vector<ChangedRow> rows;
    std::map<std::pair<quint16, base::Uuid>, std::size_t> indexes;
    for (OpRef at = begin;; ++at.seq) {
        const auto op = file.journal().find(at);
        if (!op || op->header.action != action.uuid())
            return rows;
        const bool isErased = file.rows().isErased(op->header.kind, op->header.row);
        const auto body = op->body ? OpBody::decode(*op->body) : std::nullopt;
        if ((!body && !isErased) || op->header.kind == ActionKind)
            continue;
        const auto [index, isNew] = indexes.try_emplace({op->header.kind, op->header.row}, rows.size());
        if (isNew)
            rows.push_back({op->header.kind, op->header.row, {}});
        for (const RegisterValue& value : body ? body->values() : std::vector<RegisterValue>()) {
            ChangedRegister& changed = rows[index->second].registers[value.number];
            changed.ops.push_back(at);
            changed.written = value.cells;
        }
    }
}

} // namespace store
