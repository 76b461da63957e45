// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"
#include "ui/records/actiondialog.h"

#include <memory>

class QLabel;

namespace base {
class Clock;
}

namespace ui {

class RecordEditor;
class TextField;

/// Many rooms of a site at once: "1.01–1.24", alike but for their names. What it depends on outlives it.
class RoomsDialog final : public ActionDialog {
    Q_OBJECT
public:
    RoomsDialog(DeskThread& desk, const base::Clock& clock, const desk::RecordRef& site,
                QWidget* parent = nullptr);
    ~RoomsDialog() override;

protected:
    [[nodiscard]] Step step() override;
    bool showAtField(const base::Problem& problem) override;

private:
    void build(desk::FormFacts facts);
    void showNames();

    const base::Clock& m_clock;
    desk::RecordRef m_site;
    TextField* m_names;
    QLabel* m_preview;
    std::unique_ptr<RecordEditor> m_editor;
};

} // namespace ui
