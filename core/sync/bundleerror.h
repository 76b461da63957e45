// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

#include <string>

namespace syncing {

/// Why a bundle cannot be read or written.
enum class BundleErrorCode {
    NotABundle,      ///< does not begin with the magic bytes
    NewerFormat,     ///< written for a newer reader; nothing was decrypted
    NoPassphrase,    ///< addressed to other recipients only
    WrongPassphrase, ///< or the passphrase part of the header is damaged: the two cannot be told apart
    Truncated,       ///< the end is missing, or the last part was changed: the two cannot be told apart
    Damaged,         ///< changed after writing, or not written by this format's rules
    TooLarge,        ///< beyond a bound of bundleformat.h (size, inflation, record, depth, cost of the key)
    EmptyPassphrase, ///< asked to write without a passphrase
    OtherNetwork,    ///< written by copies that do not belong to this file's network
    NewerContent,    ///< its content asks for a newer program; nothing was imported
    NotFresh,        ///< asked to join a network with a file that has records of its own
};

/// A bundle is refused. Nothing read from it so far may be used.
class BundleError : public base::Error {
public:
    BundleError(BundleErrorCode errorCode, const std::string& reason)
        : Error("bundle refused: " + reason)
        , code(errorCode)
    {}
    BundleErrorCode code;
};

} // namespace syncing
