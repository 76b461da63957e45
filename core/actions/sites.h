// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"

namespace actions {

using SiteId = base::Id<domain::Accommodation>;

/// A site with its first operating period, in one step. "open-site"; without a period "create-accommodation".
[[nodiscard]] Made<domain::Accommodation> createSite(store::File& file, domain::Accommodation site,
                                                     std::optional<domain::OperatingPeriod> operation = {});

/// What changes from a day on; absent members stay as they are. `operatedBy` to a null id: no operator.
struct OperationChange {
    std::optional<domain::Pillar> pillar;
    std::optional<base::Id<domain::Operator>> operatedBy;
    std::optional<QString> targetGroup;
    std::optional<domain::Capacity> capacity;
    std::optional<QString> note;
    std::optional<QString> source;
};
/// Cuts the operating period of the day in two and changes the later part; a period that begins on the day is
/// changed as a whole. "not-in-operation" if no period holds on the day. "change-operation".
[[nodiscard]] Outcome changeOperation(store::File& file, const SiteId& site, QDate from,
                                      const OperationChange& change);

/// Ends operation: `from` is the first day closed. "not-in-operation"; "later-periods" if it is planned to
/// run again later; warning "residents-remain" with their number. The status
/// of the site, which has no dates, changes only when the day has come. "close-site".
[[nodiscard]] Outcome closeSite(store::File& file, const SiteId& site, QDate from);

/// A new operating period, such as after a closing. "periods-overlap" if another holds on some of its days.
/// "reopen-site".
[[nodiscard]] Made<domain::OperatingPeriod> reopenSite(store::File& file, domain::OperatingPeriod operation);

/// The names of "1.01–1.24", "101-103, 105" or "Parzelle 1–10": digits at the end are counted up with their
/// leading zeros; parts are separated by commas. nullopt if a part ends before it begins, has different
/// beginnings ("1.01–2.24"), or there are more than 500 names.
[[nodiscard]] std::optional<QStringList> expandRoomNames(const QString& pattern);

/// Many rooms at once, alike but for their names. "bad-room-names", "name-taken" with the name. Label
/// "create-rooms" with their number.
struct RoomsMade : Outcome {
    std::vector<base::Id<domain::Room>> ids;
};
[[nodiscard]] RoomsMade createRooms(store::File& file, const QString& names, const domain::Room& pattern);

/// A block or reservation ends: `to` is the first day on which the places can be used again. "end-block",
/// "end-reservation".
[[nodiscard]] Outcome endBlock(store::File& file, const base::Id<domain::Block>& id, QDate to);
[[nodiscard]] Outcome endReservation(store::File& file, const base::Id<domain::Reservation>& id, QDate to);

} // namespace actions
