// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/desk/finding.h"
#include "core/desk/history.h"
#include "core/desk/households.h"
#include "core/desk/occupancy.h"
#include "core/desk/operators.h"
#include "core/desk/postplan.h"
#include "core/desk/search.h"
#include "core/desk/sitetree.h"
#include "core/desk/staffing.h"

#include <functional>
#include <memory>
#include <span>

namespace store {
class File;
struct Environment;
} // namespace store

namespace desk {

/// A list of findings with what they were checked for.
struct FindingReport {
    QDate on;
    int rules = 0;                 ///< number of rules checked
    std::vector<Finding> findings; ///< open ones
    std::vector<Finding> kept;     ///< those of which a person said why they stay as they are
};

/// What narrows a list behind a figure.
struct ListFilter {
    std::optional<base::Id<domain::Accommodation>> site;
    std::optional<domain::Pillar> pillar;
    /// Of workers: only this function.
    std::optional<domain::StaffFunction> function = std::nullopt;
    /// Of workers: only what counts as actual staff of sites; whoever is absent has no share.
    bool onSite = false;
};

/// An open Lotsenbuch: the questions one can ask of it. Owns the store::File; actions and sync take it by
/// file(). Lives on one thread (the window's or the command line's). Keeps the columns every key date needs
/// packed in memory; they are filled by warmUp() or at the first question and kept up to date after each
/// commit.
class Book {
public:
    explicit Book(std::unique_ptr<store::File> file);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] store::File& file() const;

    /// Fills the packed columns. Safe to call again. Throws base::Stopped, and what keeps the file from being
    /// read.
    void warmUp(const base::Progress& progress = {});

    [[nodiscard]] Occupancy occupancy(QDate on) const;
    /// One point per day given, ascending.
    [[nodiscard]] std::vector<SeriesPoint> series(std::span<const QDate> days,
                                                  const ListFilter& filter = {}) const;
    /// How the places not blocked change from the first day to the last: the first day, then each day of a
    /// change.
    [[nodiscard]] std::vector<PlacesStep> placesSteps(QDate first, QDate last,
                                                      const ListFilter& filter = {}) const;
    /// Some accommodation is recorded, or at least named by another record.
    [[nodiscard]] bool knowsAccommodations() const;
    [[nodiscard]] Staffing staffing(QDate on) const;
    /// The operators with the sites they run on the day.
    [[nodiscard]] Operators operators(QDate on) const;
    /// The posts with what of them is funded, filled and vacant on the day.
    [[nodiscard]] PostPlan postPlan(QDate on) const;
    /// With a site or pillar: those about it, its sites and rooms. Those about persons are of the day or
    /// about everybody.
    [[nodiscard]] FindingReport findings(QDate on, const ListFilter& filter = {},
                                         FindingScope scope = FindingScope::OfTheDay) const;
    /// Looks at the whole database and journal as well, which takes longer the longer the journal is; from
    /// then on findings() names the copies whose changes are not as they were written. Throws
    /// db::DatabaseError when the database itself is damaged.
    void verify();

    /// How far a verification is that goes in pieces.
    struct Verified {
        qint64 done = 0;
        qint64 total = 1;
        bool isDamaged = false; ///< the database itself; the journal was not looked at
        [[nodiscard]] bool isDone() const { return isDamaged || done >= total; }
    };
    /// verify() in pieces of some tens of milliseconds, so that other questions are answered in between;
    /// only the first, which looks at the database, takes longer. Call verifyNext() until it is done;
    /// beginVerifying() drops what is under way.
    void beginVerifying();
    [[nodiscard]] Verified verifyNext();

    /// The lists behind the figures, which they add up to; order: site, room, name.
    using Filter = ListFilter;
    [[nodiscard]] std::vector<ResidentRow> residents(QDate on, const Filter& filter = {}) const;
    [[nodiscard]] std::vector<FreeRoomRow> freeRooms(QDate on, const Filter& filter = {}) const;
    /// Every site with its sections and rooms, those not in operation included.
    [[nodiscard]] std::vector<SiteTreeRow> siteTree(QDate on) const;
    /// Every household, also those without members or a place on the day.
    [[nodiscard]] std::vector<HouseholdRow> households(QDate on) const;
    [[nodiscard]] std::vector<WorkerRow> workers(QDate on, const Filter& filter = {}) const;
    /// Persons who left the city's accommodation on a day in [from, to): a stay ended and no other went on.
    /// Stays of no night count. A filter asks where they lived last, or first.
    [[nodiscard]] std::vector<ResidentRow> departures(QDate from, QDate to, const Filter& filter = {}) const;
    /// Persons who came: a stay began and none stood before.
    [[nodiscard]] std::vector<ResidentRow> arrivals(QDate from, QDate to, const Filter& filter = {}) const;

    /// The step that undo (redo) would take back (bring back) now; nullopt when there is none.
    [[nodiscard]] std::optional<StepInfo> undoable() const;
    [[nodiscard]] std::optional<StepInfo> redoable() const;
    /// A short name for any record: "Nowak, Anna", "Bult", "1.07 · Bult", "H-2107"; empty when there is
    /// nothing to say.
    [[nodiscard]] QString recordName(const RecordRef& record) const;
    /// Records whose names, numbers or addresses begin with each of the words, however umlauts and accents
    /// are typed: whoever lives in a site on that day first, then by how well they fit. When little is found,
    /// words that sound alike or differ by a letter or two count as well. At most 200.
    [[nodiscard]] std::vector<SearchHit> search(const QString& text, QDate on, int limit = 50) const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString path() const;
    /// The day a file that looks back opens on (setting "preset-key-date"), such as the sample.
    [[nodiscard]] std::optional<QDate> presetKeyDate() const;

    /// Called after each commit with the kinds that changed; empty means everything may have.
    void onChanged(std::function<void(std::span<const int> kinds)> listener);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace desk
