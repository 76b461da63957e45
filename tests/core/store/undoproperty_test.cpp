// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"

#include "core/domain/record/kinds.h"
#include "core/store/chaincheck.h"
#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>

using namespace testing;
using store::KindLayout;
using store::Write;

namespace {

/// The kinds whose records are written by several ops at once, because their registers lie in more than one
/// compartment, and one of the others.
const std::vector<const KindLayout*>& layouts()
{
    static const auto found = [] {
        std::vector<const KindLayout*> several{KindLayout::of(domain::kindOf<domain::Room>().number)};
        for (const domain::KindInfo* kind : domain::allKinds())
            if (const KindLayout* layout = KindLayout::of(kind->number); layout->compartments().size() > 1)
                several.push_back(layout);
        return several;
    }();
    return found;
}

/// One thing done to one row; numbers choose among what is there, so that any of them means something.
struct Deed {
    unsigned what = 0;
    unsigned kind = 0;
    unsigned row = 0;
    unsigned registers = 0; ///< bit n: the n-th of the kind
    unsigned value = 0;
};
using Deeds = std::vector<Deed>; ///< of one action

std::ostream& operator<<(std::ostream& out, const Deed& deed)
{
    return out << "{what " << deed.what % 6 << " kind " << deed.kind << " row " << deed.row << " registers "
               << deed.registers << " value " << deed.value << '}';
}

base::Cell cellOf(base::CellType type, unsigned value)
{
    if (value % 4 == 0)
        return {};
    switch (type) {
    case base::CellType::Integer:
        return qint64{value % 4};
    case base::CellType::Text:
        return QString::number(value % 4);
    case base::CellType::Blob:
        break;
    }
    return QByteArray(16, static_cast<char>(value % 4));
}

class Author {
public:
    [[nodiscard]] store::File& file() { return *m_replica.file; }
    [[nodiscard]] std::string live() { return dumpOf(file(), store::DumpScope::Live); }

    /// False when it came to nothing.
    bool act(const Deeds& deeds)
    {
        m_replica.clock.advance(7);
        Write write(file(), ActionCode);
        for (const Deed& deed : deeds)
            act(write, deed);
        return write.commit().has_value();
    }

private:
    void act(Write& write, const Deed& deed)
    {
        const KindLayout& layout = *layouts()[deed.kind % layouts().size()];
        const quint16 kind = layout.kind().number;
        auto& rows = m_rows[kind];
        store::Row row;
        row.cells.resize(layout.kind().columns.size());
        if (rows.empty() || deed.what % 6 == 0) {
            rows.push_back(file().ids().next());
            change(row, layout, deed);
            write.insertRow(kind, rows.back(), row.cells, true);
            return;
        }
        const base::Uuid& id = rows[deed.row % rows.size()];
        if (deed.what % 6 == 1)
            write.removeRow(kind, id);
        else if (deed.what % 6 == 2)
            write.undeleteRow(kind, id);
        else if (file().rows().read(layout, id, row) && row.state == store::RowState::Live) {
            change(row, layout, deed);
            write.updateRow(kind, id, row.cells);
        }
    }

    static void change(store::Row& row, const KindLayout& layout, const Deed& deed)
    {
        unsigned place = 0;
        for (const auto& reg : layout.kind().registers)
            if ((deed.registers >> place++ & 1U) != 0)
                for (std::size_t i = reg.firstColumn; i < reg.firstColumn + reg.columnCount; ++i)
                    row.cells[i] = cellOf(layout.kind().columns[i].type, deed.value + reg.number);
    }

    Replica m_replica;
    std::map<quint16, std::vector<base::Uuid>> m_rows; ///< also those of an action that was given up
};

rc::Gen<Deed> anyDeed()
{
    const auto small = rc::gen::inRange(0U, 12U);
    return rc::gen::build<Deed>(rc::gen::set(&Deed::what, small), rc::gen::set(&Deed::kind, small),
                                rc::gen::set(&Deed::row, rc::gen::inRange(0U, 3U)),
                                rc::gen::set(&Deed::registers, rc::gen::inRange(0U, 1U << 16)),
                                rc::gen::set(&Deed::value, small));
}

} // namespace

TEST_CASE("Undoing and redoing all restores every kind in every compartment", "[store][property]")
{
    CHECK(rc::check("live dumps before and after", [] {
        const auto deeds = rc::gen::resize(5, rc::gen::container<Deeds>(anyDeed()));
        const auto actions = *rc::gen::resize(12, rc::gen::container<std::vector<Deeds>>(deeds));
        Author author;
        std::vector<std::string> states{author.live()};
        for (const Deeds& action : actions)
            if (author.act(action))
                states.push_back(author.live());
        for (int turn = 0; turn < 2; ++turn) {
            for (std::size_t i = states.size() - 1; i > 0; --i) {
                const auto undone = store::undo(author.file());
                RC_ASSERT(undone);
                RC_ASSERT(undone->left.empty());
                RC_ASSERT(author.live() == states[i - 1]);
            }
            RC_ASSERT(!store::undoable(author.file()));
            for (std::size_t i = 1; i < states.size(); ++i) {
                RC_ASSERT(store::redo(author.file()));
                RC_ASSERT(author.live() == states[i]);
            }
            RC_ASSERT(!store::redoable(author.file()));
        }
        const std::string all = dumpOf(author.file());
        store::recomputeAll(author.file());
        RC_ASSERT(dumpOf(author.file()) == all);
        RC_ASSERT(store::verifyChains(author.file()).empty());
    }));
}
