// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/hannover.h"

#include <map>

/// Counts in a sample city by plain loops over its records, apart from the engines of the product.
namespace census {

/// The sample that people get, built once.
const sample::SampleCity& hannover();

const domain::Accommodation& site(const char* nameStart);
int residents(const char* siteStart, QDate on);
int residentsOfCity(QDate on);
/// By the pillar that the site has on the day; residents of sites that are closed then count nowhere.
std::map<domain::Pillar, int> residentsByPillar(QDate on);
std::vector<domain::OperatingPeriod> periodsOf(const char* siteStart);
std::vector<domain::ReportedFigure> figuresOf(const char* siteStart, domain::ReportedMeasure measure);
std::vector<int> countsOf(const std::vector<domain::ReportedFigure>& figures);
std::vector<const domain::Person*> personsIn(const char* siteStart, QDate on);
int beds(const base::Id<domain::Accommodation>& site, QDate on);

} // namespace census
