// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actionlog.h"

#include "core/store/records.h"

namespace store {

namespace {

const quint16 ActionKind = domain::Action::describe().kind;
const QString SystemCode = QStringLiteral("device-joined");

} // namespace

void visitOwnActions(File& file, const std::function<bool(const ActionInfo&, const OpRef&)>& visit)
{
    Journal& journal = file.journal();
    const auto person = journal.dictionary().find(journal.person());
    if (!person)
        return; // this person has written nothing here
    db::Statement ops(file.database(), R"sql(
        SELECT epoch, seq, row, hlc
        FROM op
        WHERE kind = 1 AND device = ?1 AND person = ?2 AND (action = seq OR action = row)
        ORDER BY epoch DESC, seq DESC
    )sql");
    ops.bindAll(journal.own().device, *person);
    Records<domain::Action> actions(file);
    while (ops.step()) {
        const auto action = actions.find(ActionId(ops.uuid(2).value_or(base::Uuid())));
        if (!action || action->code == SystemCode)
            continue;
        const ActionInfo info{*action, hlcMs(ops.int64(3)), file.device(), file.person()};
        if (!visit(info, {journal.own().device, ops.integer(0), ops.int64(1)}))
            return;
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
        const auto body = op->body ? OpBody::decode(*op->body) : std::nullopt;
        if (!body || op->header.kind == ActionKind)
            continue;
        const auto [index, isNew] = indexes.try_emplace({op->header.kind, op->header.row}, rows.size());
        if (isNew)
            rows.push_back({op->header.kind, op->header.row, {}});
        for (const RegisterValue& value : body->values())
            rows[index->second]
                .registers.try_emplace(value.number, ChangedRegister{at, {}})
                .first->second.written = value.cells;
    }
}

} // namespace store
