// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"

namespace desk {

/// A form that was left before it was saved. Kept in this copy of the file alone, encrypted with it, until it
/// is saved or dropped.
struct Draft {
    RecordRow row;
    qint64 whenMs = 0;
};

/// Where a draft is kept: by kind and record, or by the record a new one belongs to.
[[nodiscard]] QString draftKey(const domain::KindInfo& kind, const std::optional<base::Uuid>& id,
                               const std::optional<RecordRef>& parent);
/// Absent: there is none, or it was made for other registers than the kind has today.
[[nodiscard]] std::optional<Draft> draftOf(const Book& book, const domain::KindInfo& kind,
                                           const QString& key);
void keepDraft(const Book& book, const QString& key, const Draft& draft);
void dropDraft(const Book& book, const QString& key);

/// What stands in a dialog that makes several records at once, line by line as typed. Kept as a Draft is and
/// dropped as one.
struct TypedDraft {
    std::vector<QStringList> lines;
    qint64 whenMs = 0;
};
[[nodiscard]] std::optional<TypedDraft> typedDraftOf(const Book& book, const QString& key);
void keepTypedDraft(const Book& book, const QString& key, const TypedDraft& draft);

} // namespace desk
