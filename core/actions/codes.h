// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace actions {

/// The permanent words that ui/words must be able to say. A test holds that every code the actions use stands
/// here.

/// Labels of actions, as they stand in the journal and in "Rückgängig: …": "place-household", "create-room".
/// Those of the plain record actions follow from the kinds; "device-joined", "erase-again", "undo" and "redo"
/// are the store's, "import-housing", "create-sample" and "generate-city" come from table imports and
/// samples.
[[nodiscard]] QStringList actionCodes();

/// A problem's code with the names of its arguments, comma-separated.
struct ProblemCode {
    const char* code;
    const char* arguments;
    const char* meaning; ///< for translators
};
[[nodiscard]] const std::vector<ProblemCode>& problemCodes();

/// A way to solve a finding (desk::FindingRule::remedies) and the actions that do it. Without one it tells
/// what people can do by other means; ui/words then has an instruction instead of a label.
struct Remedy {
    const char* code;
    std::vector<const char*> actions;
};
/// nullptr for a code that is no remedy.
[[nodiscard]] const Remedy* findRemedy(const QString& code);

} // namespace actions
