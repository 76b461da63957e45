// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/vocabulary.h"

namespace words {

/// The words of reports in the language in use.
class Vocabulary final : public report::Vocabulary {
public:
    [[nodiscard]] QString language() const override;
    [[nodiscard]] QString text(const char* key, const QStringList& arguments = {}) const override;
    [[nodiscard]] QString term(const char* group, const QString& code) const override;
    [[nodiscard]] QString format(const report::Value& value, report::ValueType type) const override;
    [[nodiscard]] QString date(const base::ImpreciseDate& date) const override;
    [[nodiscard]] QString month(QDate day) const override;
};

} // namespace words
