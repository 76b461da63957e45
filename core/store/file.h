// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/log.h"
#include "core/store/changenotifier.h"
#include "core/store/view.h"

namespace store {

class Journal;
class RowStore;

enum class OpenMode { ReadWrite, ReadOnly };

/// An open Lotsenbuch file. Owns the writing connection, the lock, this copy's identity and the clock of its
/// journal. One File per path may write, in this and every other process; any number may read. Everything but
/// a Reader is used on one thread at a time.
///
/// Reading: Records<R>(file). Writing: Write. Taking in foreign ops: Merge.
class File {
public:
    /// Makes a new file. Throws base::FileError when something is there already, db::DatabaseError.
    [[nodiscard]] static std::unique_ptr<File>
    create(const QString& path, const std::optional<QString>& passphrase, const Environment& environment);
    /// Throws base::FileError, base::LockedError, db::KeyError, db::NewerFileError, db::DatabaseError
    /// (damaged). A copy or a restored backup gets its new identity here.
    [[nodiscard]] static std::unique_ptr<File> open(const QString& path,
                                                    const std::optional<QString>& passphrase, OpenMode mode,
                                                    const Environment& environment);
    /// The same with a raw key (recovery sheet, further work on a file that was open).
    [[nodiscard]] static std::unique_ptr<File> open(const QString& path, const std::optional<db::Key>& key,
                                                    OpenMode mode, const Environment& environment);
    /// A file that goes with the object. For tests and scenarios.
    [[nodiscard]] static std::unique_ptr<File> inMemory(const Environment& environment);

    ~File();
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] View view() const;
    operator View() const { return view(); } // NOLINT(google-explicit-constructor): a file is a view

    [[nodiscard]] QString path() const;
    /// False for a file that lives in memory only.
    [[nodiscard]] bool isInFile() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The day of the latest change since it was opened; an invalid date when there was none.
    [[nodiscard]] QDate lastChange() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] ChangeNotifier& notifier() const;
    [[nodiscard]] const Environment& environment() const;
    [[nodiscard]] const base::Clock& clock() const { return environment().clock; }
    [[nodiscard]] base::IdSource ids() const { return {environment().clock, environment().random}; }

    /// The network of copies that exchange bundles; made with the file, taken over when joining one.
    [[nodiscard]] base::Uuid networkId() const;
    void setNetworkId(const base::Uuid& id);
    [[nodiscard]] base::Uuid device() const;
    [[nodiscard]] int epoch() const;
    /// Who works here; named in every op from now on.
    [[nodiscard]] base::Id<domain::ToolUser> person() const;
    void setPerson(const base::Id<domain::ToolUser>& person);
    /// The same, and whoever opens this copy with the same login is this person from now on, by whatever name
    /// they go.
    void keepPerson(const base::Id<domain::ToolUser>& person);

    /// A value of this copy alone (column layouts, drafts, recent records): not journalled, never exported.
    [[nodiscard]] std::optional<QByteArray> localValue(const QString& area, const QString& key) const;
    void setLocalValue(const QString& area, const QString& key, const std::optional<QByteArray>& value);

    [[nodiscard]] db::Database& database() const;
    [[nodiscard]] Journal& journal() const;
    [[nodiscard]] RowStore& rows() const;
    /// The search index is built anew with the next commit.
    void requestFullIndex();

private:
    friend class WriteScope;
    struct State;
    explicit File(std::unique_ptr<State> state);
    static std::unique_ptr<File> finish(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace store
