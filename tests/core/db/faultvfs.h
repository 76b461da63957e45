// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace testing {

/// What befalls the disk at a given event. Events are the writes, truncations, syncs and removals of a
/// database and of what lies beside it (WAL, journal), counted from 1.
enum class Fault {
    PassingError, ///< this one event fails
    BrokenDisk,   ///< this event and every later one fail
    FullDisk,     ///< this and every later write run short; the rest goes on
    PowerLoss     ///< this event and every later one leave no trace, without a word
};

/// What a loss of power makes of the changes that no sync had followed.
enum class Unsynced {
    Arrived, ///< all of them are on the disk: nothing was lost but what came afterwards
    Lost,    ///< none of them
    Torn     ///< some of them, some in part, as the disk happened to write its cache
};

/// A file system for SQLite that breaks on demand. The default for every connection opened while it lives; at
/// most one lives at a time, and longer than the connections. After the loss of power the process goes on in
/// ignorance, as it sees its own changes; leaveWhatArrived() then makes the files what the disk would hold.
/// Nothing is really synced: no power is lost here, and waiting for the disk would only take time.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Counts from now on and breaks at the event with this number; never for 0.
    void arm(Fault fault, qint64 at);
    /// The disk works again. Not after a loss of power.
    void disarm();
    /// Events since arm().
    [[nodiscard]] qint64 events() const;
    [[nodiscard]] bool hasStruck() const;
    /// Once every connection is closed: writes the files as they were when the power went.
    void leaveWhatArrived(Unsynced unsynced, quint64 seed);

    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace testing
