// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record/log.h"
#include "core/store/chaincheck.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "tests/core/sync/bundlesupport.h"
#include "tests/core/sync/simworld.h"

#include <algorithm>
#include <deque>

namespace testing {

namespace {

using Ops = std::vector<store::ForeignOp>;

struct Message {
    std::size_t to = 0;
    Ops ops;
};

class Life {
public:
    Life(quint64 seed, Repertoire repertoire)
        : m_random(seed)
        , m_later(seed ^ 0x1a7e)
        , m_repertoire(repertoire)
    {
        auto shipped = std::make_shared<store::ShippedRecords>();
        for (quint64 i = 1; i <= 2; ++i)
            shipped->add(domain::Setting{base::Id<domain::Setting>(fixedId(i)), QStringLiteral("k"),
                                         QStringLiteral("shipped")});
        m_shipped = shipped;
        const auto count = static_cast<std::size_t>(m_random.between(2, m_random.chance(1, 4) ? 7 : 4));
        for (std::size_t i = 0; i < count; ++i)
            addReplica();
    }

    std::string run()
    {
        const auto rounds = m_random.between(5, 12);
        for (qint64 round = 0; round < rounds && m_fault.empty(); ++round)
            playRound();
        exchangeAll();
        joinBySnapshot();
        compareAll();
        return m_fault;
    }

private:
    static base::Uuid fixedId(quint64 number)
    {
        base::SeededRandom random(number);
        return base::Uuid::version7(0, random);
    }

    void addReplica()
    {
        m_replicas.push_back(
            std::make_unique<Replica>(m_random.next(), fixedId(99), m_shipped, m_repertoire));
    }

    Replica& any() { return *m_replicas[m_random.below(m_replicas.size())]; }

    void playRound()
    {
        for (auto& replica : m_replicas)
            for (auto actions = m_random.between(0, 3); actions > 0; --actions)
                replica->act(m_random);
        if (m_random.chance(1, 3))
            m_messages.push_back({m_random.below(m_replicas.size()), {m_later.next(any())}});
        if (m_random.chance(1, 20))
            restoreBackup();
        for (auto sends = m_random.between(1, 3); sends > 0; --sends)
            send();
        while (!m_messages.empty() && m_random.chance(3, 4))
            deliver();
        if (m_random.chance(1, 2))
            checkReplica(any());
    }

    void send()
    {
        Replica& from = any();
        Message message{m_random.below(m_replicas.size()), {}};
        const bool isWhole = m_random.chance(1, 3);
        message.ops = from.ops(isWhole ? store::OpVector() : store::vectorOf(any().file()));
        if (m_random.chance(1, 3))
            message.ops.resize(m_random.below(message.ops.size() + 1)); // a subset that lacks the end
        if (m_random.chance(1, 4))
            std::erase_if(message.ops, [this](const auto&) { return m_random.chance(1, 5); });
        if (m_random.chance(1, 4))
            shuffle(message.ops);
        if (m_random.chance(1, 6))
            return; // lost
        if (m_random.chance(1, 5))
            m_messages.push_back(message);
        m_messages.push_back(std::move(message));
    }

    void shuffle(Ops& ops)
    {
        Ops shuffled;
        for (; !ops.empty(); ops.pop_back()) {
            const std::size_t drawn = m_random.below(ops.size());
            shuffled.push_back(ops[drawn]);
            ops[drawn] = ops.back();
        }
        ops = std::move(shuffled);
    }

    void deliver()
    {
        const auto at = m_messages.begin() + static_cast<qptrdiff>(m_random.below(m_messages.size()));
        m_replicas[at->to]->take(at->ops);
        m_messages.erase(at);
    }

    /// A backup is copied back: the copy knows its older ops again, either at once or after working on for a
    /// while, in which case its device forks.
    void restoreBackup()
    {
        Replica& replica = any();
        Ops backup = replica.ops();
        backup.resize(m_random.below(backup.size() + 1));
        replica.forgetAll();
        if (m_random.chance(1, 4))
            replica.act(m_random);
        replica.take(backup);
    }

    void checkReplica(Replica& replica)
    {
        const QByteArray before = replica.dump();
        if (!store::verifyChains(replica.file()).empty())
            fail("a chain does not verify");
        if (!replica.hasForgottenErased())
            fail("something of an erased row is left");
        if (replica.erased() != replica.listedAsErased())
            fail("the list of erased rows is not what the ops say");
        if (m_random.chance(1, 3))
            replica.take(replica.ops());
        if (replica.dump() != before)
            fail("taking its own ops again changes a copy");
        store::recomputeAll(replica.file());
        if (replica.dump() != before)
            fail("recomputing from scratch gives another state than the work of every day");
    }

    /// Everything comes together in one copy and goes out to all.
    void exchangeAll()
    {
        Replica& hub = *m_replicas.front();
        for (std::size_t i = 1; i < m_replicas.size(); ++i)
            hub.take(m_replicas[i]->ops());
        const Ops all = hub.ops();
        for (std::size_t i = 1; i < m_replicas.size(); ++i)
            m_replicas[i]->take(all);
    }

    /// A new copy starts from a real bundle of everything.
    void joinBySnapshot()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        Replica& from = any();
        syncing::exportBundle(from.file(), buffer, {QStringLiteral("x"), CheapCost});
        addReplica();
        buffer.seek(0);
        const auto result = syncing::importBundle(m_replicas.back()->file(), buffer, {QStringLiteral("x")});
        if (result.counts.refused != 0)
            fail("a snapshot holds ops that are refused");
    }

    void compareAll()
    {
        const QByteArray first = m_replicas.front()->dump();
        for (auto& replica : m_replicas) {
            if (replica->dump() != first)
                fail("copies with the same ops differ");
            if (!replica->hasForgottenErased())
                fail("something of an erased row is left");
        }
        checkReplica(any());
    }

    void fail(const char* what)
    {
        if (m_fault.empty())
            m_fault = what;
    }

    base::SeededRandom m_random;
    LaterVersion m_later;
    Repertoire m_repertoire;
    std::shared_ptr<const store::ShippedRecords> m_shipped;
    std::vector<std::unique_ptr<Replica>> m_replicas;
    std::deque<Message> m_messages;
    std::string m_fault;
};

} // namespace

std::string liveLife(quint64 seed, Repertoire repertoire)
{
    return Life(seed, repertoire).run();
}

} // namespace testing
