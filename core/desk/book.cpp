// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/book.h"

#include "core/db/errors.h"
#include "core/desk/answers.h"
#include "core/desk/findings/rules.h"
#include "core/desk/loader.h"
#include "core/desk/personrows.h"
#include "core/desk/recordname.h"
#include "core/desk/trouble.h"
#include "core/domain/record/log.h"
#include "core/store/chaincheck.h"
#include "core/store/records.h"
#include "core/store/undo.h"

#include <algorithm>
#include <iterator>

namespace desk {

namespace {

bool isKept(const Finding& finding)
{
    return finding.state == FindingState::Kept;
}

/// Some tens of milliseconds.
constexpr qint64 OpsAtATime = 2000;

} // namespace

struct Book::State {
    std::unique_ptr<store::File> file;
    std::unique_ptr<Facts> facts; ///< absent: not loaded, or overtaken by a change too large to follow
    FactLoader loader;
    std::optional<KeyDay> day; ///< the key date asked last
    std::optional<std::vector<Finding>> troubles;
    std::vector<Finding> brokenChains;           ///< found by verifying
    std::optional<store::ChainCheck> chainCheck; ///< absent: not begun
    QString damage;
    std::vector<std::function<void(std::span<const int>)>> listeners;

    void load(const base::Progress& progress = {})
    {
        if (facts)
            return;
        auto fresh = std::make_unique<Facts>();
        loader.loadAll(*file, *fresh, progress);
        facts = std::move(fresh);
        day.reset();
    }
    const Facts& loaded()
    {
        load();
        return *facts;
    }
    const KeyDay& keyDay(QDate on)
    {
        const base::DayNumber number = base::dayNumber(on);
        const Facts& current = loaded();
        if (!day || day->on != number)
            day = computeKeyDay(current, number, {needsRegimes(current), {}});
        return *day;
    }
    std::vector<Finding> allTroubles()
    {
        auto found = troublesOf(*file, loader.brokenRows(*file));
        found.insert(found.end(), brokenChains.begin(), brokenChains.end());
        return found;
    }
    /// Facts brought up to date by half would answer wrong: then the next question loads them all.
    void refresh(const store::ChangeSet& changes)
    {
        try {
            loader.refresh(*file, *facts, changes);
        } catch (...) {
            facts.reset();
            throw;
        }
    }
    void follow(const store::ChangeSet& changes)
    {
        day.reset();
        troubles.reset();
        std::exception_ptr failure; // the listeners are to hear of the commit all the same
        if (facts && changes.isComplete) {
            try {
                refresh(changes);
            } catch (...) {
                failure = std::current_exception();
            }
        } else {
            facts.reset();
        }
        const std::vector<int> kinds(changes.kinds.begin(), changes.kinds.end());
        for (const auto& listener : listeners)
            listener(kinds);
        if (failure)
            std::rethrow_exception(failure);
    }
};

Book::Book(std::unique_ptr<store::File> file) : m_state(std::make_unique<State>())
{
    m_state->file = std::move(file);
    QObject::connect(&m_state->file->notifier(), &store::ChangeNotifier::rowsChanged,
                     [state = m_state.get()](const store::ChangeSet& changes) { state->follow(changes); });
}

Book::~Book() = default;

store::File& Book::file() const
{
    return *m_state->file;
}

void Book::warmUp(const base::Progress& progress)
{
    m_state->load(progress);
}

Occupancy Book::occupancy(QDate on) const
{
    const KeyDay& day = m_state->keyDay(on);
    return occupancyOf(*m_state->facts, day);
}

std::vector<SeriesPoint> Book::series(std::span<const QDate> days, const Filter& filter) const
{
    return seriesOf(m_state->loaded(), days, filter);
}

std::vector<PlacesStep> Book::placesSteps(QDate first, QDate last, const Filter& filter) const
{
    return placesStepsOf(m_state->loaded(), first, last, filter);
}

bool Book::knowsAccommodations() const
{
    return m_state->loaded().sites() > 0;
}

Staffing Book::staffing(QDate on) const
{
    const KeyDay& day = m_state->keyDay(on);
    return staffingOf(*m_state->facts, day);
}

Operators Book::operators(QDate on) const
{
    const KeyDay& day = m_state->keyDay(on);
    return operatorsOf(*m_state->facts, day);
}

PostPlan Book::postPlan(QDate on) const
{
    return postPlanOf(m_state->loaded(), base::dayNumber(on));
}

FindingReport Book::findings(QDate on, const Filter& filter, FindingScope scope) const
{
    const KeyDay& day = m_state->keyDay(on);
    if (!m_state->troubles)
        m_state->troubles = m_state->allTroubles();
    auto findings = findingsOf(*m_state->facts, day, *m_state->troubles, scope);
    if (filter.site || filter.pillar)
        std::erase_if(findings, [&](const Finding& finding) {
            return !isAbout(*m_state->facts, day.on, finding, filter);
        });
    std::vector<Finding> kept;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(kept), isKept);
    std::erase_if(findings, isKept);
    return {on, static_cast<int>(findingRules().size()), std::move(findings), std::move(kept)};
}

void Book::verify()
{
    beginVerifying();
    Verified verified;
    while (!verified.isDone())
        verified = verifyNext();
    if (verified.isDamaged)
        throw db::DamagedError(m_state->damage);
}

void Book::beginVerifying()
{
    m_state->chainCheck.reset();
}

Book::Verified Book::verifyNext()
{
    State& state = *m_state;
    if (!state.chainCheck) {
        const QStringList damages = state.file->database().quickCheck();
        if (!damages.isEmpty()) {
            state.damage = damages.first();
            return {0, 1, true};
        }
        state.chainCheck.emplace(*state.file);
        return {1, state.chainCheck->total() + 1, false};
    }
    const bool isMore = state.chainCheck->run(OpsAtATime);
    const Verified verified{state.chainCheck->done() + 1, state.chainCheck->total() + 1, false};
    if (!isMore) {
        state.brokenChains = brokenChainsOf(*state.file, *state.chainCheck);
        state.chainCheck.reset();
        state.troubles.reset();
    }
    return verified;
}

std::vector<ResidentRow> Book::residents(QDate on, const Filter& filter) const
{
    const KeyDay& day = m_state->keyDay(on);
    return residentsOf(*m_state->facts, day, filter);
}

std::vector<FreeRoomRow> Book::freeRooms(QDate on, const Filter& filter) const
{
    const KeyDay& day = m_state->keyDay(on);
    return freeRoomsOf(*m_state->facts, day, filter);
}

std::vector<SiteTreeRow> Book::siteTree(QDate on) const
{
    const KeyDay& day = m_state->keyDay(on);
    return siteTreeOf(*m_state->facts, day);
}

std::vector<HouseholdRow> Book::households(QDate on) const
{
    const KeyDay& day = m_state->keyDay(on);
    return householdsOf(*m_state->facts, day);
}

std::vector<WorkerRow> Book::workers(QDate on, const Filter& filter) const
{
    const KeyDay& day = m_state->keyDay(on);
    return workersOf(*m_state->facts, day, filter);
}

std::vector<ResidentRow> Book::departures(QDate from, QDate to, const Filter& filter) const
{
    const auto days = base::Period::of(from, to);
    return days ? departuresOf(m_state->loaded(), *days, filter) : std::vector<ResidentRow>();
}

std::vector<ResidentRow> Book::arrivals(QDate from, QDate to, const Filter& filter) const
{
    const auto days = base::Period::of(from, to);
    return days ? arrivalsOf(m_state->loaded(), *days, filter) : std::vector<ResidentRow>();
}

namespace {

StepInfo stepOf(store::File& file, const store::ActionInfo& info)
{
    StepInfo step;
    step.code = info.action.code;
    step.count = info.action.count;
    step.whenMs = info.whenMs;
    if (info.action.subject && info.action.subjectKind) {
        step.subject = RecordRef{*info.action.subjectKind, info.action.subject->uuid()};
        step.subjectName = nameOf(file, *step.subject);
    }
    return step;
}

} // namespace

std::optional<StepInfo> Book::undoable() const
{
    const auto info = store::undoable(*m_state->file);
    return info ? std::optional(stepOf(*m_state->file, *info)) : std::nullopt;
}

std::optional<StepInfo> Book::redoable() const
{
    const auto info = store::redoable(*m_state->file);
    return info ? std::optional(stepOf(*m_state->file, *info)) : std::nullopt;
}

QString Book::recordName(const RecordRef& record) const
{
    return nameOf(*m_state->file, record);
}

std::vector<SearchHit> Book::search(const QString& text, QDate on, int limit) const
{
    store::File& file = *m_state->file;
    std::vector<SearchHit> hits;
    for (const store::Hit& found : searchPersonsOnce(file, text, on, limit)) {
        const RecordRef record{found.kind, found.row};
        const QString site = found.site ? nameOf(file, refTo<domain::Accommodation>(*found.site)) : QString();
        hits.push_back({record, nameOf(file, record), found.isPresent(), found.isApproximate, site});
    }
    return hits;
}

bool Book::isReadOnly() const
{
    return m_state->file->isReadOnly();
}

QString Book::path() const
{
    return m_state->file->path();
}

std::optional<QDate> Book::presetKeyDate() const
{
    std::optional<QDate> preset;
    store::Records<domain::Setting>(m_state->file->view()).forEach([&](const domain::Setting& setting) {
        if (setting.key != QLatin1String(domain::PresetKeyDateSetting))
            return;
        if (const QDate day = QDate::fromString(setting.value, Qt::ISODate); day.isValid())
            preset = day;
    });
    return preset;
}

void Book::onChanged(std::function<void(std::span<const int> kinds)> listener)
{
    m_state->listeners.push_back(std::move(listener));
}

} // namespace desk
