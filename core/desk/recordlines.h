// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/book.h"

namespace desk {

/// A record of a finding: the name of its kind and what it is called; a person also with household and room
/// on the key date, so that two of one name can be told apart.
struct RecordLine {
    QString kind;
    QStringList parts;
};
[[nodiscard]] std::vector<RecordLine> recordLines(const Book& book, const Finding& finding, QDate on);

} // namespace desk
