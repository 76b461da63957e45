// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <exception>
#include <vector>

namespace store {

/// What one commit changed.
struct ChangeSet {
    static constexpr std::size_t MostRows = 10'000;

    std::vector<quint16> kinds; ///< ascending
    /// The rows touched, a row more than once perhaps; only when isComplete.
    std::vector<std::pair<quint16, base::Uuid>> rows;
    bool isComplete = true; ///< false: more than MostRows, too many to name

    bool operator==(const ChangeSet&) const = default;
};

/// Says after each commit which kinds of record changed (KindInfo::number, ascending). The one QObject of the
/// core. Owned by its File; signals on the thread that committed. What a listener throws is logged and goes
/// no further: the commit it hears of has happened.
class ChangeNotifier final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void announce(const ChangeSet& changes)
    {
        guarded([&] { Q_EMIT changed(changes.kinds); });
        guarded([&] { Q_EMIT rowsChanged(changes); });
    }

Q_SIGNALS:
    void changed(const std::vector<quint16>& kinds);
    void rowsChanged(const store::ChangeSet& changes);

private:
    template <class Emission>
    static void guarded(const Emission& emission)
    {
        try {
            emission();
        } catch (const std::exception& error) {
            qWarning("a listener failed after a commit: %s", error.what());
        }
    }
};

} // namespace store
