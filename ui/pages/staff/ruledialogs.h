// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recordlist.h"
#include "ui/forms/fieldmaker.h"
#include "ui/records/actiondialog.h"

class QLabel;

namespace base {
class Clock;
}

namespace ui {

class Form;
class ImpreciseDateField;
class NumberField;

/// A rule and the day that is proposed for its change.
struct RuleChoice {
    quint16 kind = 0;
    desk::RecordRow row;
    QDate day;
};

/// The values of a rule from a day on, each below what held so far; where it comes from must be told. Says
/// what becomes of a rule that comes with the program. What it depends on outlives it.
class ChangeRuleDialog final : public ActionDialog {
    Q_OBJECT
public:
    ChangeRuleDialog(DeskThread& desk, const base::Clock& clock, const RuleChoice& rule,
                     QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;
    bool showAtField(const base::Problem& problem) override;

private:
    void build(const base::Clock& clock, const RuleChoice& rule);
    void showOld(const RuleChoice& rule);
    void askOrigin(const RuleChoice& rule);

    ImpreciseDateField* m_from;
    NumberField* m_value = nullptr; ///< in the unit of a rule of one value
    Form* m_form = nullptr;
    QLabel* m_origin;
    /// The action from what stands in the fields; the value is that of a rule of one value.
    std::function<Step(QDate from, qint64 value)> m_make;
};

/// A rule holds no longer after a day.
class EndRuleDialog final : public ActionDialog {
    Q_OBJECT
public:
    EndRuleDialog(DeskThread& desk, const base::Clock& clock, const RuleChoice& rule,
                  QWidget* parent = nullptr);

protected:
    [[nodiscard]] Step step() override;
    bool showAtField(const base::Problem& problem) override;

private:
    quint16 m_kind;
    base::Uuid m_rule;
    ImpreciseDateField* m_last;
};

} // namespace ui
