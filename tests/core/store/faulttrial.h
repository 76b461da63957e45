// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace testing {

enum class FaultyAct { Save, Import };

/// Saves or imports on a disk that breaks at its n-th event, for n = 1, 1 + step, … until it goes through, in
/// each way a disk breaks. Checks what is left each time: a sound file, as it was before or as it should be
/// afterwards, with everything that was reported as saved, and able to take a further action. With step 0
/// about three n of each.
void sweepFaults(FaultyAct act, bool isEncrypted, qint64 step);

} // namespace testing
