// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"

namespace actions {

/// Gives the person who works here a name in place of the one they log in with: it stands behind all of
/// their changes, those done before included, and is kept for this copy and login. "required" for an empty
/// one.
Outcome namePerson(store::File& file, const QString& name);
/// What people call this copy of the file ("PC Team Nord"). "required" for an empty name.
Outcome nameCopy(store::File& file, const QString& name);

} // namespace actions
