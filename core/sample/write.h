// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sample/synthetic.h"
#include "core/store/write.h"

namespace sample {

/// Writes a city into the file as one action "create-sample", which undo takes back whole. Throws Stopped,
/// then nothing is written, and db::DatabaseError. Returns the action; nullopt for an empty city.
std::optional<store::ActionId> write(store::File& file, const SampleCity& city,
                                     const base::Progress& progress = {});

/// Makes and writes an invented city piece by piece, each piece one action "generate-city". Progress counts
/// persons. After Stopped the pieces written before remain: the file is meant to be thrown away then.
void generate(store::File& file, int persons, quint64 seed, const base::Progress& progress = {});

} // namespace sample
