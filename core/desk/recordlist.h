// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/desk/finding.h"
#include "core/domain/record/registers.h"

#include <map>
#include <optional>
#include <vector>

namespace desk {

class Book;

/// A live record as it is kept.
struct RecordRow {
    base::Uuid id;
    std::vector<base::Cell> cells; ///< order of KindInfo::columns
    bool operator==(const RecordRow&) const = default;
};

/// Records of one kind, in the order in which they were made, with the names of what they refer to.
struct RecordList {
    const domain::KindInfo* kind = nullptr;
    std::vector<RecordRow> rows;
    std::map<base::Uuid, QString> names;

    /// Empty for a record that is gone.
    [[nodiscard]] QString nameOf(const RecordRef& record) const
    {
        const auto found = names.find(record.id);
        return found == names.end() ? QString() : found->second;
    }
};

/// The records of a kind; with `of` those that name this record in any of their registers. Where copies
/// disagree on what concerns safety, the stricter value. Throws db::DatabaseError.
[[nodiscard]] RecordList recordsOf(const Book& book, const domain::KindInfo& kind,
                                   const std::optional<RecordRef>& of = {});

/// A record that a field of a form can name.
struct RecordOption {
    base::Uuid id;
    QString name;
    bool operator==(const RecordOption&) const = default;
};
/// What the references of a form offer, by kind, in order of the names.
using RecordOptions = std::map<quint16, std::vector<RecordOption>>;

/// What a form of a kind needs to open.
struct FormFacts {
    std::optional<RecordRow> row; ///< absent: a new record, or the one asked for is gone
    RecordOptions options;
};
/// For an existing record by its id, or for a new one that belongs to `parent`. What belongs to a site is
/// offered of that site only: its rooms, its sections; the persons a contact concerns, of its household.
[[nodiscard]] FormFacts formFactsOf(const Book& book, const domain::KindInfo& kind,
                                    const std::optional<base::Uuid>& id,
                                    const std::optional<RecordRef>& parent = {});

} // namespace desk
