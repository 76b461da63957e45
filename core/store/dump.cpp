// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"

#include "core/base/errors.h"
#include "core/domain/record/kinds.h"
#include "core/store/rowquery.h"
#include "core/store/rowstore.h"
#include "core/store/schema.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace store {

namespace {

QByteArray textOf(const base::Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    if (const auto* text = std::get_if<QString>(&cell)) {
        const QByteArray array = QJsonDocument(QJsonArray{*text}).toJson(QJsonDocument::Compact);
        return array.sliced(1, array.size() - 2);
    }
    if (const auto* bytes = std::get_if<QByteArray>(&cell))
        return "x'" + bytes->toHex() + '\'';
    return "-";
}

QByteArray textOf(CellSpan cells)
{
    while (!cells.empty() && base::isAbsent(cells.back()))
        cells = cells.first(cells.size() - 1);
    QByteArray text;
    for (const base::Cell& cell : cells)
        text += ' ' + textOf(cell);
    return text;
}

QByteArray textOf(const OpId& op)
{
    return op.device.toString().toLatin1() + ' ' + QByteArray::number(op.epoch) + ' ' +
           QByteArray::number(op.seq);
}

class Dump {
public:
    Dump(File& file, QIODevice& out) : m_file(file), m_out(out) {}

    void liveRows(const domain::KindInfo& kind)
    {
        auto registers = kind.registers;
        std::sort(registers.begin(), registers.end(),
                  [](const auto& a, const auto& b) { return a.number < b.number; });
        for (RowQuery query({&m_file.database(), nullptr}, kind); query.next();) {
            m_prefix = QByteArray::number(kind.number) + ' ' + query.id().toString().toLatin1() + ' ';
            line(0, " 1");
            for (const auto& reg : registers)
                if (const auto cells = textOf(query.cells().subspan(reg.firstColumn, reg.columnCount));
                    !cells.isEmpty())
                    line(reg.number, cells);
        }
    }

    void allRows(const domain::KindInfo& kind)
    {
        db::Statement ids(m_file.database(), "SELECT id FROM " + schema::quoted(kind.name) + " ORDER BY id");
        const KindLayout& layout = *KindLayout::of(kind.number);
        Row row;
        while (ids.step()) {
            const auto id = ids.uuid(0).value_or(base::Uuid());
            m_file.rows().read(layout, id, row);
            oneRow(kind.number, id, row, &layout);
        }
    }

    /// Rows of kinds of a later version are materialised here, from the journal.
    void collectUnknownKinds()
    {
        db::Statement all(m_file.database(), "SELECT id, kind FROM op ORDER BY id");
        OpRef now;
        while (all.step()) {
            now = OpRef::ofKey(all.int64(0));
            if (KindLayout::of(static_cast<quint16>(all.integer(1))) || !m_file.journal().isKnown(now))
                continue;
            const auto op = m_file.journal().find(now);
            const auto parents = m_file.journal().parentsOf(*op);
            const auto body = op->body ? OpBody::decode(*op->body) : std::nullopt;
            const auto isKnown = [&](const OpRef& parent) {
                return parent < now && m_file.journal().isKnown(parent) &&
                       m_file.journal().speaksOf(parent, op->header.kind, op->header.row);
            };
            if (body && parents && body->mask() != 0)
                m_unknown[op->header.kind][op->header.row].heads.apply({op->header.hlc, now, body->mask()},
                                                                       body->mask(), *parents, isKnown);
        }
    }

    void everything()
    {
        collectUnknownKinds();
        for (const domain::KindInfo* kind : domain::allKinds()) {
            unknownKindsBelow(kind->number);
            allRows(*kind);
        }
        unknownKindsBelow(0x10000);
        quarantine();
    }

private:
    void line(int registerNumber, const QByteArray& rest)
    {
        const QByteArray text = m_prefix + QByteArray::number(registerNumber) + rest + '\n';
        if (m_out.write(text) != text.size())
            throw base::FileError(QString(), m_out.errorString());
    }

    void oneRow(quint16 kind, const base::Uuid& id, const Row& row, const KindLayout* layout)
    {
        m_prefix = QByteArray::number(kind) + ' ' + id.toString().toLatin1() + ' ';
        RegisterMask mask = row.heads.present();
        for (const Parent& missing : row.heads.missing())
            mask |= missing.mask;
        forEachRegister(mask, [&](int number) { oneRegister(row, number, layout); });
    }

    void oneRegister(const Row& row, int number, const KindLayout* layout)
    {
        const Chains& chains = m_file.journal().chains();
        std::vector<Head> heads;
        for (const Head& head : row.heads.heads())
            if ((head.mask & bitOf(number)) != 0)
                heads.push_back(head);
        std::sort(heads.begin(), heads.end(),
                  [&](const Head& a, const Head& b) { return chains.less(b, a); });
        const auto* reg = layout && number > 0 ? layout->find(number) : nullptr;
        bool isWinner = true;
        for (const Head& head : heads) {
            // the winning value as the row has it: that it is the right one is what the dump can prove
            const auto stored = m_file.rows().valueOf(head.op, number);
            const CellSpan cells = isWinner && reg
                                       ? CellSpan(row.cells).subspan(reg->firstColumn, reg->columnCount)
                                       : CellSpan(stored);
            isWinner = false;
            line(number,
                 " @" + QByteArray::number(head.hlc) + ' ' + textOf(chains.idOf(head.op)) + textOf(cells));
        }
        missingOf(row, number);
    }

    void missingOf(const Row& row, int number)
    {
        std::vector<OpId> missing;
        for (const Parent& parent : row.heads.missing())
            if ((parent.mask & bitOf(number)) != 0)
                missing.push_back(m_file.journal().chains().idOf(parent.op));
        std::sort(missing.begin(), missing.end());
        for (const OpId& op : missing)
            line(number, " ? " + textOf(op));
    }

    void unknownKindsBelow(int kind)
    {
        for (auto at = m_unknown.begin(); at != m_unknown.end() && at->first < kind; at = m_unknown.erase(at))
            for (const auto& [id, row] : at->second)
                oneRow(static_cast<quint16>(at->first), id, row, nullptr);
    }

    void quarantine()
    {
        std::vector<QByteArray> lines;
        Journal& journal = m_file.journal();
        for (const Chain& chain : journal.chains().all()) {
            if (!chain.fork)
                continue;
            const auto add = [&](const OpRef& ref, const Hash& hash) {
                lines.push_back("quarantine " + textOf(journal.chains().idOf(ref)) + ' ' +
                                viewOf(hash).toByteArray().toHex() + '\n');
            };
            for (const StoredOp& op : journal.quarantined(chain))
                add(op.ref, op.hash);
            for (const auto& [first, last] : chain.ranges)
                for (qint64 seq = std::max(first, *chain.fork); seq <= last; ++seq)
                    add({chain.index, seq}, journal.hashOf({chain.index, seq}).value_or(Hash{}));
        }
        std::sort(lines.begin(), lines.end());
        for (const QByteArray& text : lines)
            if (m_out.write(text) != text.size())
                throw base::FileError(QString(), m_out.errorString());
    }

    File& m_file;
    QIODevice& m_out;
    QByteArray m_prefix;
    std::map<int, std::map<base::Uuid, Row>> m_unknown;
};

} // namespace

void dumpCanonical(File& file, QIODevice& out, DumpScope scope)
{
    Dump dump(file, out);
    if (scope == DumpScope::All) {
        dump.everything();
        return;
    }
    for (const domain::KindInfo* kind : domain::allKinds())
        if (kind->number != ActionKind)
            dump.liveRows(*kind);
}

} // namespace store
