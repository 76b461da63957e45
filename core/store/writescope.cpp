// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writescope.h"

#include "core/store/filestate.h"

namespace store {

WriteScope::WriteScope(File& file) : m_file(file)
{
    Q_ASSERT_X(!file.isReadOnly(), "WriteScope", "the file is open for reading only");
    if (std::exchange(file.m_state->isStale, false))
        file.m_state->journal.reload();
    m_transaction.emplace(file.m_state->database);
    file.m_state->guard.setOpen(true);
}

WriteScope::~WriteScope()
{
    if (!m_transaction)
        return;
    m_transaction.reset();
    m_file.m_state->guard.setOpen(false);
    m_file.m_state->isStale = true;
    (void)m_file.m_state->rows.takeChanges();
    (void)m_file.m_state->rows.takeSearchChanges();
    m_file.m_state->rows.erasures().endTransaction();
}

void WriteScope::commit()
{
    File::State& state = *m_file.m_state;
    const bool erases = state.rows.erasures().wipe(state.journal);
    state.updateSearch();
    state.journal.save();
    m_transaction->commit();
    m_transaction.reset();
    state.guard.setOpen(false);
    state.rows.erasures().endTransaction();
    state.hasErased = state.hasErased || erases;
    state.forgetErased();
    state.remember();
    const ChangeSet changes = state.rows.takeChanges();
    if (changes.kinds.empty())
        return;
    state.notifier.announce(changes);
    state.backUpDaily(m_file);
}

} // namespace store
