// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/postplan.h"
#include "ui/records/recordoverview.h"

class QLabel;

namespace ui {

class TintedLabel;

/// Stellenplan: every post with what of it is funded, filled and vacant on the key date and how long the
/// funding lasts, the sums below; then the chosen post with the contracts on it.
class PostsPane final : public RecordOverview {
    Q_OBJECT
public:
    PostsPane(DeskThread& desk, Dialogs& dialogs, const base::Clock& clock, QWidget* parent = nullptr);

protected:
    void read(QDate day) override;

private:
    void show(const desk::PostPlan& plan);

    QLabel* m_total;
    TintedLabel* m_warning;
};

} // namespace ui
