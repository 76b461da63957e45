// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/accommodation.h"

namespace domain {

/// What a post, a worker or a ratio is for (DOMAIN.md section 3).
enum class StaffFunction { Lead, IntegrationManagement, Social, ChildCare, Volunteers, Technical, Security };
constexpr auto codesOf(StaffFunction)
{
    using F = StaffFunction;
    return std::array{Code<F>{F::Lead, "lead"},
                      Code<F>{F::IntegrationManagement, "integration-management"},
                      Code<F>{F::Social, "social"},
                      Code<F>{F::ChildCare, "child-care"},
                      Code<F>{F::Volunteers, "volunteers"},
                      Code<F>{F::Technical, "technical"},
                      Code<F>{F::Security, "security"}};
}

/// What counts as the integration management: its workers and those who lead it.
[[nodiscard]] constexpr bool isIntegrationManagement(StaffFunction function)
{
    return function == StaffFunction::IntegrationManagement || function == StaffFunction::Lead;
}

struct Team {
    base::Id<Team> id;
    QString name;

    static constexpr auto describe()
    {
        return record(40, "team", field(1, "name", &Team::name).with(Searchable).in(Compartment::Staff));
    }
    bool operator==(const Team&) const = default;
};

/// Whether a post may be filled: decided in the Stellenplan, or only intended by the city.
enum class PostStatus { Approved, Intended, Dropped };
constexpr auto codesOf(PostStatus)
{
    return std::array{Code<PostStatus>{PostStatus::Approved, "approved"},
                      Code<PostStatus>{PostStatus::Intended, "intended"},
                      Code<PostStatus>{PostStatus::Dropped, "dropped"}};
}

/// Stelle: a post of the Stellenplan. Vacant is whoever has no contract on it; that is computed, not stored.
struct Post {
    base::Id<Post> id;
    QString name;
    StaffFunction function = StaffFunction::IntegrationManagement;
    int fteHundredths = 100;
    base::DatedPeriod funded;
    bool fixedTerm = false;
    PostStatus status = PostStatus::Approved;
    QString source;

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(41, "post", field(1, "name", &Post::name).in(S),
                      field(2, "function", &Post::function).in(S),
                      field(3, "fte", &Post::fteHundredths).in(S), field(4, "funded", &Post::funded).in(S),
                      field(5, "fixed_term", &Post::fixedTerm).in(S), field(6, "status", &Post::status).in(S),
                      field(7, "source", &Post::source).in(S));
    }
    bool operator==(const Post&) const = default;
};

struct Worker {
    base::Id<Worker> id;
    QString name;
    StaffFunction function = StaffFunction::IntegrationManagement;
    QStringList qualifications;
    QStringList languages; ///< as Person::languages
    std::optional<base::Id<Accommodation>> homeSite;
    std::optional<base::Id<Team>> team;
    QString source;

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(42, "worker", field(1, "name", &Worker::name).with(Personal | Searchable).in(S),
                      field(2, "function", &Worker::function).in(S),
                      field(3, "qualifications", &Worker::qualifications).with(Personal).in(S),
                      field(4, "languages", &Worker::languages).with(Personal).in(S),
                      field(5, "home_site", &Worker::homeSite).in(S), field(6, "team", &Worker::team).in(S),
                      field(7, "source", &Worker::source).in(S));
    }
    bool operator==(const Worker&) const = default;
};

struct Contract {
    base::Id<Contract> id;
    base::Id<Worker> worker;
    std::optional<base::Id<Post>> post;
    base::DatedPeriod period;
    int fteHundredths = 100;

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(43, "contract", field(1, "worker", &Contract::worker).in(S),
                      field(2, "post", &Contract::post).in(S),
                      field(3, "period", &Contract::period).with(Personal).in(S),
                      field(4, "fte", &Contract::fteHundredths).with(Personal).in(S));
    }
    bool operator==(const Contract&) const = default;
};

/// A time in which a worker is away. No reason is stored, anywhere.
struct Absence {
    base::Id<Absence> id;
    base::Id<Worker> worker;
    base::DatedPeriod period;

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(44, "absence", field(1, "worker", &Absence::worker).in(S),
                      field(2, "period", &Absence::period).with(Personal).in(S));
    }
    bool operator==(const Absence&) const = default;
};

enum class DeploymentMode { OnSite, Mobile };
constexpr auto codesOf(DeploymentMode)
{
    return std::array{Code<DeploymentMode>{DeploymentMode::OnSite, "on-site"},
                      Code<DeploymentMode>{DeploymentMode::Mobile, "mobile"}};
}

/// Tasks of integration management (DOMAIN.md section 2).
enum class StaffTask {
    Work,
    Language,
    MoveOut,
    BenefitTransition,
    Firms,
    Cooperation,
    Recognition,
    FirstSupply,
    OfficeHour
};
constexpr auto codesOf(StaffTask)
{
    using T = StaffTask;
    return std::array{Code<T>{T::Work, "work"},
                      Code<T>{T::Language, "language"},
                      Code<T>{T::MoveOut, "move-out"},
                      Code<T>{T::BenefitTransition, "benefit-transition"},
                      Code<T>{T::Firms, "firms"},
                      Code<T>{T::Cooperation, "cooperation"},
                      Code<T>{T::Recognition, "recognition"},
                      Code<T>{T::FirstSupply, "first-supply"},
                      Code<T>{T::OfficeHour, "office-hour"}};
}

/// Where a deployment goes: a site or a district; neither means the whole city. One register, so that two
/// edits never leave a worker at a site of one and a district of the other.
struct DeploymentPlace {
    std::optional<base::Id<Accommodation>> accommodation;
    QString district;

    static constexpr auto parts()
    {
        return std::tuple{Part<DeploymentPlace, std::optional<base::Id<Accommodation>>>{
                              "_accommodation", &DeploymentPlace::accommodation},
                          Part<DeploymentPlace, QString>{"_district", &DeploymentPlace::district}};
    }
    [[nodiscard]] bool isValid() const { return !accommodation || district.isEmpty(); }
    bool operator==(const DeploymentPlace&) const = default;
};

/// Einsatz: where a worker works, with which share of a full-time post.
struct Deployment {
    base::Id<Deployment> id;
    base::Id<Worker> worker;
    DeploymentMode mode = DeploymentMode::OnSite;
    DeploymentPlace place;
    std::vector<StaffTask> tasks;
    int shareHundredths =
        100; ///< of a full-time post, so that shares of a worker add up to at most the contract
    int weekdays = 0b0011111; ///< bit 0 Monday … bit 6 Sunday
    base::DatedPeriod period;
    QString source;

    static constexpr auto describe()
    {
        constexpr auto S = Compartment::Staff;
        return record(45, "deployment", field(1, "worker", &Deployment::worker).in(S),
                      field(2, "mode", &Deployment::mode).in(S), field(3, "place", &Deployment::place).in(S),
                      field(4, "tasks", &Deployment::tasks).in(S),
                      field(5, "share", &Deployment::shareHundredths).in(S),
                      field(6, "weekdays", &Deployment::weekdays).in(S),
                      field(7, "period", &Deployment::period).in(S),
                      field(8, "source", &Deployment::source).in(S));
    }
    bool operator==(const Deployment&) const = default;
};

} // namespace domain
