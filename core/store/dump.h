// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

class QIODevice;

namespace store {

enum class DumpScope {
    Live, ///< the values of live records only, action records left out
    All   ///< with every concurrent value and its op, deleted rows, missing parents, quarantine
};

/// Writes the file's content as lines in one fixed form: two files that hold the same ops give the same bytes
/// whatever the order in which these arrived. UTF-8; by kind, id, register:
///
///     <kind number> <row id> <register number> <cells…>
///
/// Cells: an integer, a JSON string, x'hex', or - when absent (left out at the end). With DumpScope::All each
/// head has its line, the winning one first, and `@<hlc> <device> <epoch> <seq>` before the cells; named ops
/// that have not arrived stand as `? <device> <epoch> <seq>`; quarantined ops follow at the end.
/// Throws base::FileError when the device cannot be written.
void dumpCanonical(File& file, QIODevice& out, DumpScope scope);

} // namespace store
