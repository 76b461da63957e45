// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/imprecisedate.h"
#include "core/report/report.h"

#include <QStringList>

namespace report {

/// The words and number formats a report is made with; ui/words implements it. core knows only the keys.
class Vocabulary {
public:
    virtual ~Vocabulary() = default;

    /// The language of the texts: "de", "en".
    [[nodiscard]] virtual QString language() const = 0;
    /// The sentence or title for a key of the group "report", with its arguments put in.
    [[nodiscard]] virtual QString text(const char* key, const QStringList& arguments = {}) const = 0;
    /// The word for a code of a group such as "pillar" or "staff-task".
    [[nodiscard]] virtual QString term(const char* group, const QString& code) const = 0;
    /// A value as people write it: `1589` as Fte → "15,89"; nothing → "–",
    /// hidden → "< 3" or "•".
    [[nodiscard]] virtual QString format(const Value& value, ValueType type) const = 0;
    /// A date as precisely as it is known: "Januar 2016".
    [[nodiscard]] virtual QString date(const base::ImpreciseDate& date) const = 0;
    /// "März 2016" for the axis of a chart.
    [[nodiscard]] virtual QString month(QDate day) const = 0;
};

} // namespace report
