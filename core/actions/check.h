// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/findings/keptfinding.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/record/log.h"
#include "core/domain/rules/rules.h"
#include "core/domain/stay/stay.h"

namespace actions {

/// An error about a field. `field` is a register's name.
[[nodiscard]] base::Problem error(const char* code, const char* field, QStringList arguments = {});
[[nodiscard]] base::Problem warning(const char* code, const char* field, QStringList arguments = {});

/// What is wrong with the values of a record taken by itself, by kind. Codes: see codes.h.
[[nodiscard]] base::Problems problemsOf(const domain::Operator& record);
[[nodiscard]] base::Problems problemsOf(const domain::Accommodation& record);
[[nodiscard]] base::Problems problemsOf(const domain::OperatingPeriod& record);
[[nodiscard]] base::Problems problemsOf(const domain::ReportedFigure& record);
[[nodiscard]] base::Problems problemsOf(const domain::Section& record);
[[nodiscard]] base::Problems problemsOf(const domain::Room& record);
[[nodiscard]] base::Problems problemsOf(const domain::Block& record);
[[nodiscard]] base::Problems problemsOf(const domain::Reservation& record);
[[nodiscard]] base::Problems problemsOf(const domain::InspectionFinding& record);
[[nodiscard]] base::Problems problemsOf(const domain::Household& record);
[[nodiscard]] base::Problems problemsOf(const domain::Person& record);
[[nodiscard]] base::Problems problemsOf(const domain::Membership& record);
[[nodiscard]] base::Problems problemsOf(const domain::ExpectedMember& record);
[[nodiscard]] base::Problems problemsOf(const domain::ResidenceStatus& record);
[[nodiscard]] base::Problems problemsOf(const domain::BenefitRegime& record);
[[nodiscard]] base::Problems problemsOf(const domain::Need& record);
[[nodiscard]] base::Problems problemsOf(const domain::Consent& record);
[[nodiscard]] base::Problems problemsOf(const domain::Restriction& record);
[[nodiscard]] base::Problems problemsOf(const domain::Stay& record);
[[nodiscard]] base::Problems problemsOf(const domain::Presence& record);
[[nodiscard]] base::Problems problemsOf(const domain::Quota& record);
[[nodiscard]] base::Problems problemsOf(const domain::Team& record);
[[nodiscard]] base::Problems problemsOf(const domain::Post& record);
[[nodiscard]] base::Problems problemsOf(const domain::Worker& record);
[[nodiscard]] base::Problems problemsOf(const domain::Contract& record);
[[nodiscard]] base::Problems problemsOf(const domain::Absence& record);
[[nodiscard]] base::Problems problemsOf(const domain::Deployment& record);
[[nodiscard]] base::Problems problemsOf(const domain::RatioRule& record);
[[nodiscard]] base::Problems problemsOf(const domain::ValueRule& record);
[[nodiscard]] base::Problems problemsOf(const domain::Setting& record);
[[nodiscard]] base::Problems problemsOf(const domain::KeptFinding& record);
[[nodiscard]] base::Problems problemsOf(const domain::Contact& record);

} // namespace actions
