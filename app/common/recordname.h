// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

namespace app {

/// What people call a record: household number, name of an accommodation, "Familienname, Vorname", or, for a
/// record without a name of its own, that of the first record it refers to. Empty when it is not there or
/// has none. Personal: for the screen, never for logs.
[[nodiscard]] QString recordName(const store::File& file, quint16 kind, const base::Uuid& id);

} // namespace app
