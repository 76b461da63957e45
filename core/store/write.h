// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"
#include "core/store/rowstore.h"
#include "core/store/writescope.h"

namespace store {

using ActionId = base::Id<domain::Action>;

/// The record an action is about: what the history and the undo label name.
struct Subject {
    quint16 kind = 0;
    base::Uuid id;

    template <domain::Record R>
    static Subject of(const base::Id<R>& id)
    {
        return {R::describe().kind, id.uuid()};
    }
    bool operator==(const Subject&) const = default;
};

/// One action of a person: one transaction, one label, one undo step. Every change of records goes through
/// here. Rolls back when it goes, unless commit() has returned. An action that changes nothing leaves no
/// trace. One Write per File at a time; functions that take part in an action take a Write&.
///
/// Two layers: by type, and by kind and cells beneath for import, undo and tools that know no types.
class Write {
public:
    /// `code` is a permanent word ("place-household"); ui/words turns it into a label.
    Write(File& file, const QString& code, const std::optional<Subject>& subject = {});
    ~Write();
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;

    /// Adds a record; a null id is filled in. Returns the id.
    template <domain::Record R>
    base::Id<R> insert(R& record)
    {
        const bool isFresh = record.id.isNull();
        if (isFresh)
            record.id = m_file.ids().next<R>();
        insertRow(domain::kindOf<R>().number, record.id.uuid(), domain::toCells(record), isFresh);
        return record.id;
    }
    template <domain::Record R>
    base::Id<R> insert(R&& record)
    {
        return insert(record);
    }
    /// Writes the registers that differ from what is stored; true if there were any. A shipped record becomes
    /// a row of the file with the same id. A record that is neither is a bug.
    template <domain::Record R>
    bool update(const R& record)
    {
        return updateRow(domain::kindOf<R>().number, record.id.uuid(), domain::toCells(record));
    }
    /// Deletes; true if the record was there. A shipped record is hidden.
    template <domain::Record R>
    bool remove(const base::Id<R>& id)
    {
        return removeRow(domain::kindOf<R>().number, id.uuid());
    }
    /// Brings a deleted record back with the values it had; true if it was deleted.
    template <domain::Record R>
    bool undelete(const base::Id<R>& id)
    {
        return undeleteRow(domain::kindOf<R>().number, id.uuid());
    }

    /// Destroys what was ever written of a record, in every copy that hears of it; nothing brings it back,
    /// and no undo reaches the action. False, and nothing done, for what is erased already, shipped or the
    /// journal's own. What names the record still does.
    template <domain::Record R>
    bool erase(const base::Id<R>& id)
    {
        return eraseRow(domain::kindOf<R>().number, id.uuid());
    }

    void insertRow(quint16 kind, const base::Uuid& id, CellSpan cells, bool isFresh = false);
    bool updateRow(quint16 kind, const base::Uuid& id, CellSpan cells);
    bool removeRow(quint16 kind, const base::Uuid& id);
    bool undeleteRow(quint16 kind, const base::Uuid& id);
    /// The kind is absent when nothing of the row is here.
    bool eraseRow(std::optional<quint16> kind, const base::Uuid& id);
    /// Settles a conflict: writes the value and names every concurrent op it replaces. Register 0 settles a
    /// deletion: 1 keeps the record, 0 deletes it knowing all changes.
    void resolve(quint16 kind, const base::Uuid& id, int registerNumber, CellSpan value);

    /// Brings back what one register held before an action, a conflict included; used by undo and redo.
    void restore(quint16 kind, const base::Uuid& id, int registerNumber, const FormerValues& values,
                 const Parents& replaced);
    void restoreExistence(quint16 kind, const base::Uuid& id, const std::vector<FormerExistence>& existences);

    /// What only becomes known on the way.
    void setSubject(const Subject& subject);
    void setCount(int count);
    /// Marks the action as one that takes back another; used by undo and redo.
    void setReverts(const ActionId& action);

    /// The id the action has or will have.
    [[nodiscard]] ActionId id() const { return m_action.id; }
    [[nodiscard]] bool hasChanged() const { return m_written.has_value(); }
    [[nodiscard]] File& file() const { return m_file; }
    /// Saves; returns the action's id, nullopt if nothing had changed.
    std::optional<ActionId> commit();

private:
    void begin();
    [[nodiscard]] bool isShipped(quint16 kind, const base::Uuid& id) const;
    bool readForChange(const KindLayout& layout, const base::Uuid& id);

    File& m_file;
    WriteScope m_scope;
    domain::Action m_action;
    std::optional<domain::Action> m_written; ///< as its record stands in the file
    qint64 m_wallMs;
    Row m_row;
};

} // namespace store
