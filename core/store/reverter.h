// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/actionlog.h"
#include "core/store/rowstore.h"

namespace store {

/// Takes back one action within a Write. What the action had settled is in question again afterwards: the
/// values it replaced stand side by side as they did before.
class Reverter {
public:
    /// `begin` is the op that began the action.
    Reverter(Write& write, const ActionId& action, const OpRef& begin);

    std::vector<LeftRegister> revert();

private:
    void revertRow(const ChangedRow& change);
    bool revertExistence(const ChangedRow& change, const ChangedRegister& changed, const KindLayout& layout);
    bool revertOverlay(const ChangedRow& change, const ChangedRegister& existence, const KindLayout& layout,
                       const std::vector<base::Cell>& shipped);
    /// nullptr: nothing ships under this id.
    [[nodiscard]] const std::vector<base::Cell>* shippedCells(const ChangedRow& change) const;
    void restoreExistence(const ChangedRow& change, const ChangedRegister& changed,
                          const std::vector<OpRef>& former);
    void revertRegisters(const ChangedRow& change, const KindLayout& layout);
    void leave(const ChangedRow& change, int number);

    [[nodiscard]] bool isStillOurs(int number, const ChangedRegister& changed);
    [[nodiscard]] bool isUsedByOthers();
    [[nodiscard]] bool isOwnDoing(const OpRef& op);
    [[nodiscard]] bool isSince(const OpRef& op) const;
    [[nodiscard]] bool wasSeen(const OpRef& op, int number, const Parents& seen);

    [[nodiscard]] Parents parentsOf(const OpRef& op, int number);
    [[nodiscard]] std::vector<OpRef> formerHeads(const ChangedRegister& changed, int number);
    [[nodiscard]] FormerValues formerValues(const std::vector<OpRef>& former, int number);
    [[nodiscard]] Parents replacedBy(const ChangedRegister& changed, int number);

    Write& m_write;
    File& m_file;
    ActionId m_action;
    OpRef m_begin;
    Hlc m_beganHlc = 0;
    Row m_row;
    std::vector<base::Cell> m_shipped; ///< what a row of the action was laid over; empty: nothing
    std::vector<LeftRegister> m_left;
};

} // namespace store
