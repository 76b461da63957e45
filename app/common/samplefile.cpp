// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/samplefile.h"

#include "core/sample/hannover.h"
#include "core/store/write.h"

namespace app {

void writeSampleCity(store::File& file, const base::Progress& progress)
{
    const auto city = sample::buildHannover(sample::shippedHannoverData());
    const auto total = static_cast<qint64>(city.recordCount());
    store::Write write(file, QStringLiteral("sample"));
    qint64 done = 0;
    sample::SampleCity::forEachList(city, [&](const auto& list) {
        for (auto record : list) {
            if (done % 1000 == 0)
                progress.step(done, total);
            write.insert(record);
            ++done;
        }
    });
    write.setCount(static_cast<int>(total));
    progress.step(total, total);
    write.commit();
}

} // namespace app
