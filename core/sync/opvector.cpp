// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/opvector.h"

#include <algorithm>

namespace syncing {

store::OpVector difference(const store::OpVector& all, const store::OpVector& without)
{
    store::OpVector result;
    for (store::KnownRange left : all) {
        for (const store::KnownRange& known : without) {
            const bool touches = known.device == left.device && known.epoch == left.epoch &&
                                 known.first <= left.last && left.first <= known.last;
            if (!touches)
                continue;
            if (left.first < known.first)
                result.push_back({left.device, left.epoch, left.first, known.first - 1});
            left.first = known.last + 1;
        }
        if (left.first <= left.last)
            result.push_back(left);
    }
    return result;
}

} // namespace syncing
