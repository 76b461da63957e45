// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keydatemodel.h"
#include "ui/widgets/infoband.h"

namespace ui {

/// Says under the toolbar that the window shows another day than today. Hidden today.
class KeyDateBand final : public InfoBand {
    Q_OBJECT
public:
    /// `offersEditing`: the page has something to edit, so the band says what that means and offers to unlock
    /// a past day.
    KeyDateBand(KeyDateModel& model, bool offersEditing, QWidget* parent = nullptr);

    /// What the button says that lets a past day be edited.
    [[nodiscard]] static QString unlockText();

private:
    void refresh();
    [[nodiscard]] QString sentenceNow() const;

    KeyDateModel& m_model;
    bool m_offersEditing;
    QPushButton* m_unlock;
};

} // namespace ui
