// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/desk/recordlist.h"
#include "ui/forms/fieldmaker.h"

#include <functional>
#include <memory>

namespace desk {
class Book;
}

namespace ui {

class Form;

/// What saving a form led to. With problems among which are errors nothing was written.
struct Saved {
    actions::Outcome outcome;
    base::Uuid id;
};

/// What an action answered, without what only it says.
[[nodiscard]] inline Saved savedAs(const actions::Outcome& outcome, const base::Uuid& id = {})
{
    return {outcome, id};
}

/// The form of one record, whatever its kind. Its questions and steps are values for the book's thread.
class RecordEditor {
public:
    virtual ~RecordEditor() = default;

    /// A child of the widget the editor was made for.
    [[nodiscard]] virtual Form& form() const = 0;
    /// The record with what stands in the fields; a null id for a new one.
    [[nodiscard]] virtual desk::RecordRow row() const = 0;
    virtual void show(const desk::RecordRow& row) = 0;
    /// A new record was saved: from now on it is this one. What stands in the fields stays.
    virtual void setId(const base::Uuid& id) = 0;
    /// Shows what was typed before and never saved.
    void showUnsaved(const desk::RecordRow& row);
    [[nodiscard]] virtual std::function<base::Problems(const desk::Book&)> check() const = 0;
    [[nodiscard]] virtual std::function<Saved(const desk::Book&)> save() const = 0;
};

/// Where a new record belongs and from when on it holds.
struct NewRecord {
    std::optional<desk::RecordRef> parent;
    QDate from; ///< invalid: since ever
};

/// What the window can do with one kind of record.
struct RecordKind {
    const domain::KindInfo* info = nullptr;
    /// The registers that must not be empty.
    QStringList (*required)(const desk::Book&) = nullptr;
    /// Registers that name the parent are not shown.
    std::unique_ptr<RecordEditor> (*makeEditor)(const FieldContext&,
                                                const std::optional<desk::RecordRef>& parent,
                                                QWidget& host) = nullptr;
    desk::RecordRow (*blank)(const NewRecord&) = nullptr;
    actions::Outcome (*remove)(const desk::Book&, const base::Uuid&) = nullptr;
};

/// nullptr: the kind has no form.
[[nodiscard]] const RecordKind* recordKind(quint16 kind);
/// The register that names the parent and nothing else, if the kind has one.
[[nodiscard]] const domain::RegisterInfo* parentRegister(const domain::KindInfo& kind,
                                                         const std::optional<desk::RecordRef>& parent);

} // namespace ui
