// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundleerror.h"

#include <QString>

#include <exception>

namespace words {

/// Why a bundle was refused and what to do.
[[nodiscard]] QString bundleText(syncing::BundleErrorCode code, const QString& path);

/// What kept a bundle from being written or taken in, and what to do. `path` is the bundle. Empty when the
/// person stopped it.
[[nodiscard]] QString bundleFailureText(const std::exception_ptr& failure, const QString& path);

} // namespace words
