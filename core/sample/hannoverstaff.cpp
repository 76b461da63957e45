// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hannoverstaff.h"

#include "core/sample/names.h"

#include <algorithm>
#include <array>
#include <set>

namespace sample {

namespace {

using domain::Accommodation;
using domain::DeploymentMode;
using domain::StaffFunction;
using domain::StaffTask;

constexpr int OnSiteWorkers = 20;
constexpr int MobileWorkers = 22;
constexpr int Leads = 2;
constexpr int IntendedPosts = 10;
constexpr int PostsOf2015 = 20; ///< taz: 20 posts for 1.5 million EUR in 2015

const std::vector<StaffTask> OnSiteTasks{StaffTask::Work,        StaffTask::Language,
                                         StaffTask::MoveOut,     StaffTask::BenefitTransition,
                                         StaffTask::Cooperation, StaffTask::FirstSupply};
const std::vector<StaffTask> MobileTasks{StaffTask::Work, StaffTask::MoveOut, StaffTask::OfficeHour};

/// Workers who begin at a site on a day; they leave it when it closes.
struct OnSiteGroup {
    const char16_t* site;
    int workers;
    QDate from;
    QDate to;
};

const std::array Groups{
    OnSiteGroup{u"Oststadtkrankenhaus", 3, {2015, 2, 2}, {2017, 3, 27}},
    OnSiteGroup{u"Oststadtkrankenhaus", 3, {2015, 6, 1}, {2017, 3, 27}},
    OnSiteGroup{u"Oststadtkrankenhaus", 2, {2015, 10, 1}, {2017, 3, 27}},
    OnSiteGroup{u"Badenstedter Straße", 2, {2015, 9, 23}, {2016, 5, 2}},
    OnSiteGroup{u"Badenstedter Straße", 2, {2015, 9, 23}, {2016, 8, 22}},
    OnSiteGroup{u"Siloah", 2, {2015, 12, 14}, {2016, 12, 12}},
    OnSiteGroup{u"Deutscher Pavillon", 4, {2015, 12, 7}, {2016, 8, 15}},
    OnSiteGroup{u"Möbel Boss", 2, {2015, 10, 12}, {2016, 8, 22}},
};
const QDate MaritimEmpty(2018, 10, 1);

class StaffBuilder {
public:
    StaffBuilder(const base::IdSource& ids, base::SeededRandom& random, SampleCity& city)
        : m_ids(ids)
        , m_random(random)
        , m_city(city)
    {}
    void build();

private:
    base::Id<domain::Post> addPost(const QString& name, StaffFunction function, QDate from,
                                   const QString& source);
    void addIntendedPosts();
    base::Id<domain::Worker> addWorker(StaffFunction function, QDate from, int fteHundredths,
                                       std::optional<base::Id<Accommodation>> home);
    void deploy(const base::Id<domain::Worker>& worker, DeploymentMode mode,
                const domain::DeploymentPlace& place, int share, const base::DatedPeriod& period,
                const QString& source);
    void addOnSite();
    void addMobile();
    void collectDistricts();
    /// Mobile work in the next districts of the round, from the day on.
    void deployMobile(const base::Id<domain::Worker>& worker, QDate from, int fteHundredths);
    [[nodiscard]] base::Id<Accommodation> siteNamed(const QString& start) const;

    const base::IdSource& m_ids;
    base::SeededRandom& m_random;
    SampleCity& m_city;
    std::vector<QString> m_districts;
    std::size_t m_nextDistrict = 0;
    int m_posts = 0;
};

QString councilPaper()
{
    return QStringLiteral("DS 0558/2016 F1");
}

QString assumedDistrict()
{
    return QStringLiteral("DS 0558/2016 F1 (22 mobil), Aufteilung angenommen");
}

base::Id<Accommodation> StaffBuilder::siteNamed(const QString& start) const
{
    const auto at = std::find_if(m_city.accommodations.begin(), m_city.accommodations.end(),
                                 [&](const Accommodation& site) { return site.name.startsWith(start); });
    Q_ASSERT(at != m_city.accommodations.end());
    return at->id;
}

void StaffBuilder::collectDistricts()
{
    std::set<base::Id<Accommodation>> operating;
    for (const auto& period : m_city.periods)
        operating.insert(period.accommodation);
    std::set<QString> districts;
    for (const Accommodation& site : m_city.accommodations)
        if (operating.contains(site.id) && !site.district.isEmpty())
            districts.insert(site.district);
    m_districts.assign(districts.begin(), districts.end());
}

base::Id<domain::Post> StaffBuilder::addPost(const QString& name, StaffFunction function, QDate from,
                                             const QString& source)
{
    domain::Post post;
    post.id = m_ids.next<domain::Post>();
    post.name = name;
    post.function = function;
    post.funded = base::DatedPeriod::of(from, std::nullopt);
    post.source = source;
    m_city.posts.push_back(post);
    return post.id;
}

void StaffBuilder::addIntendedPosts()
{
    for (int i = 1; i <= IntendedPosts; ++i) {
        domain::Post post;
        post.id = m_ids.next<domain::Post>();
        post.name = QStringLiteral("IM befristet %1").arg(i, 2, 10, QLatin1Char('0'));
        post.funded = {base::ImpreciseDate::of(QDate(2016, 3, 1)),
                       base::ImpreciseDate::of(QDate(2018, 3, 1), base::Precision::About)};
        post.fixedTerm = true;
        post.status = domain::PostStatus::Intended;
        post.source = councilPaper() + QStringLiteral(" (bis zu zehn, befristet); Dauer angenommen");
        m_city.posts.push_back(post);
    }
}

base::Id<domain::Worker> StaffBuilder::addWorker(StaffFunction function, QDate from, int fteHundredths,
                                                 std::optional<base::Id<Accommodation>> home)
{
    static constexpr std::array Languages{"ar:C1", "fa:C1", "ti:B2", "ku:C1",
                                          "sq:C1", "en:C1", "fr:B2", "tr:C1"};
    const bool lead = function == StaffFunction::Lead;
    const QString number = QStringLiteral("%1").arg(++m_posts, 2, 10, QLatin1Char('0'));
    const QDate funded = m_posts <= PostsOf2015 ? QDate(2015, 1, 1) : std::min(from, QDate(2015, 10, 1));
    const QString source = m_posts <= PostsOf2015 ? QStringLiteral("taz (20 Stellen 2015)")
                                                  : councilPaper() + QStringLiteral("; Beginn angenommen");
    domain::Worker worker;
    worker.id = m_ids.next<domain::Worker>();
    worker.name = workerName(m_random.chance(2, 3) ? domain::Sex::Female : domain::Sex::Male, m_random);
    worker.function = function;
    worker.qualifications = {lead ? QStringLiteral("Sozialmanagement") : QStringLiteral("Soziale Arbeit")};
    worker.languages = {QStringLiteral("de:native"),
                        QString::fromLatin1(Languages[m_random.below(Languages.size())])};
    worker.homeSite = home;
    worker.team = m_city.teams[m_posts % 2 == 0 ? 1 : 0].id;
    worker.source = QStringLiteral("Name erfunden; Zahl: ") + councilPaper();
    const auto post = addPost((lead ? QStringLiteral("IM Leitung ") : QStringLiteral("IM ")) + number,
                              function, funded, source);
    m_city.contracts.push_back({m_ids.next<domain::Contract>(), worker.id, post,
                                base::DatedPeriod::of(from, std::nullopt), fteHundredths});
    m_city.workers.push_back(worker);
    return worker.id;
}

void StaffBuilder::deploy(const base::Id<domain::Worker>& worker, DeploymentMode mode,
                          const domain::DeploymentPlace& place, int share, const base::DatedPeriod& period,
                          const QString& source)
{
    domain::Deployment deployment;
    deployment.id = m_ids.next<domain::Deployment>();
    deployment.worker = worker;
    deployment.mode = mode;
    deployment.place = place;
    deployment.tasks = mode == DeploymentMode::OnSite ? OnSiteTasks : MobileTasks;
    deployment.shareHundredths = share;
    deployment.period = period;
    deployment.source = source;
    m_city.deployments.push_back(deployment);
}

void StaffBuilder::deployMobile(const base::Id<domain::Worker>& worker, QDate from, int fteHundredths)
{
    for (int half = 0; half < 2; ++half) {
        const QString& district = m_districts[m_nextDistrict++ % m_districts.size()];
        deploy(worker, DeploymentMode::Mobile, {std::nullopt, district}, fteHundredths / 2,
               base::DatedPeriod::of(from, std::nullopt), assumedDistrict());
    }
}

void StaffBuilder::addOnSite()
{
    int workers = 0;
    for (const OnSiteGroup& group : Groups) {
        for (int i = 0; i < group.workers; ++i, ++workers) {
            const auto site = siteNamed(QString::fromUtf16(group.site));
            const auto worker = addWorker(StaffFunction::IntegrationManagement, group.from, 100, site);
            deploy(worker, DeploymentMode::OnSite, {site, {}}, 100,
                   base::DatedPeriod::of(group.from, group.to),
                   councilPaper() + QStringLiteral("; Beginn und Ende angenommen"));
            QDate free = group.to;
            if (QString::fromUtf16(group.site).startsWith(QStringLiteral("Badenstedt"))) {
                deploy(worker, DeploymentMode::OnSite, {siteNamed(QStringLiteral("Maritim")), {}}, 100,
                       base::DatedPeriod::of(free, MaritimEmpty), QStringLiteral("angenommen"));
                free = MaritimEmpty;
            }
            deployMobile(worker, free, 100);
        }
    }
    Q_ASSERT(workers == OnSiteWorkers);
}

void StaffBuilder::addMobile()
{
    for (int i = 0; i < MobileWorkers; ++i) {
        const QDate from = i < 8 ? QDate(2015, 3, 2) : QDate(2015, 10, 1);
        const int fte = i % 6 == 5 ? 80 : 100;
        const auto worker = addWorker(StaffFunction::IntegrationManagement, from, fte, std::nullopt);
        if (i == 0) { // the one site without a district
            const auto flat = siteNamed(QStringLiteral("Wohnung für homosexuelle"));
            deploy(worker, DeploymentMode::Mobile, {flat, {}}, 20,
                   base::DatedPeriod::of(QDate(2016, 2, 1), std::nullopt), QStringLiteral("angenommen"));
            deployMobile(worker, from, 80);
        } else {
            deployMobile(worker, from, fte);
        }
        if (i % 7 == 3)
            m_city.absences.push_back(
                {m_ids.next<domain::Absence>(), worker,
                 base::DatedPeriod::of(QDate(2016, 7, 4).addDays(i), QDate(2016, 7, 25).addDays(i))});
    }
}

void StaffBuilder::build()
{
    for (const char16_t* name :
         {u"Sachgebiet 50.63 Integrationsmanagement", u"Sachgebiet 50.64 Integrationsmanagement"})
        m_city.teams.push_back({m_ids.next<domain::Team>(), QString::fromUtf16(name)});
    collectDistricts();
    for (int i = 0; i < Leads; ++i)
        addWorker(StaffFunction::Lead, i == 0 ? QDate(2015, 1, 1) : QDate(2015, 10, 1), 100, std::nullopt);
    addMobile(); // first, so that their districts together cover the city
    addOnSite();
    addIntendedPosts();
}

} // namespace

void buildHannoverStaff(const base::IdSource& ids, base::SeededRandom& random, SampleCity& city)
{
    StaffBuilder(ids, random, city).build();
}

} // namespace sample
