// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/savedviews.h"
#include "ui/records/actiondialog.h"
#include "ui/widgets/iconmenubutton.h"

class QMenu;

namespace ui {

class TextField;

/// Under which name a view is kept. The desk outlives it.
class ViewNameDialog final : public ActionDialog {
    Q_OBJECT
public:
    ViewNameDialog(DeskThread& desk, desk::SavedView view, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;

private:
    desk::SavedView m_view;
    TextField* m_name;
};

/// The button beside the filter of the households: by what they are sorted, the same rows as a table, and
/// the views that were kept. The desk outlives it.
class HouseholdViewsButton final : public IconMenuButton {
    Q_OBJECT
public:
    /// `current` says what is shown now.
    HouseholdViewsButton(DeskThread& desk, std::function<desk::SavedView()> current,
                         QWidget* parent = nullptr);

Q_SIGNALS:
    void viewChosen(const desk::SavedView& view);
    void orderChosen(const QString& order);
    void tableWanted();

private:
    void fill();
    void showViews(const std::vector<desk::SavedView>& views);
    void keep();

    DeskThread& m_desk;
    QMenu* m_menu;
    std::function<desk::SavedView()> m_current;
};

} // namespace ui
