// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace words {

/// What is wrong and what to do: "Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage".
[[nodiscard]] QString problemText(const base::Problem& problem);

/// With its place in the input: "Zeile 12, Spalte 3 (Kapazität): „abc“ ist keine ganze Zahl".
[[nodiscard]] QString problemLine(const base::Problem& problem);

/// What stopped the opening of a file, by code of the group "open-outcome": path, then further facts.
[[nodiscard]] QString openText(const QString& code, const QStringList& arguments);

/// Why a bundle was refused, by code of the group "bundle-error".
[[nodiscard]] QString bundleText(const QString& code, const QString& path);

} // namespace words
