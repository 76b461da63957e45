// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace desk {

class Book;

/// How a person wants to see a list, under a name. What was typed into its filter may be somebody's name, so
/// it is kept in the file, encrypted with it, in this copy alone: it is no change and never exported.
struct SavedView {
    QString name;   ///< unique within its list, whatever the case
    QString filter; ///< the text
    QString choice; ///< which rows, as the list calls it
    QString order;  ///< by which column, as the list calls it
    bool operator==(const SavedView&) const = default;
};

/// The views of a list, by name. Those that cannot be read are left out. Throws db::DatabaseError.
[[nodiscard]] std::vector<SavedView> savedViews(const Book& book, const QString& list);
/// Replaces one of the same name. Throws db::DatabaseError.
void keepView(const Book& book, const QString& list, const SavedView& view);
void dropView(const Book& book, const QString& list, const QString& name);

} // namespace desk
