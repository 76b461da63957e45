// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/imprecisedate.h"

#include <QLineEdit>

#include <optional>

class QAction;

namespace ui {

/// A day typed freely or picked from a calendar (F4 or Alt+Down). May be empty. Reads what parseDate reads,
/// when the field is left or Enter is pressed, never while typing. A text that is no day stays as typed, gets
/// the error border, and problem() says what is wrong and what to do. The clock must outlive the field.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    enum class Format { Plain, WithWeekday };

    explicit DateField(const base::Clock& clock, QWidget* parent = nullptr);

    void setFormat(Format format);
    /// Takes months, years and "about" as well; see parseImpreciseDate().
    void setImprecise(bool isImprecise) { m_isImprecise = isImprecise; }
    /// When set, leaving the field empty puts the last date back.
    void setRequired(bool required) { m_required = required; }
    /// Shows a date without emitting dateChosen; nothing clears the field.
    void setDate(std::optional<QDate> date);
    /// The same for a date of any precision.
    void setImpreciseDate(const std::optional<base::ImpreciseDate>& date);
    /// The last understood date; nothing while the field is empty or wrong.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] std::optional<base::ImpreciseDate> impreciseDate() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Reads the text now, as on leaving. False when it is no day.
    bool commit();
    void openCalendar();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person entered another date, or emptied the field.
    void dateChosen(std::optional<QDate> date);
    /// The sentence for below the field; empty when all is well.
    void problemChanged(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Value = std::optional<base::ImpreciseDate>;
    void showDate(const Value& date);
    void setProblem(const QString& problem);
    void choose(const Value& date);
    [[nodiscard]] QString textOf(const base::ImpreciseDate& date) const;
    [[nodiscard]] QString explain(const struct ImpreciseInput& input) const;

    const base::Clock& m_clock;
    Format m_format = Format::Plain;
    bool m_required = false;
    bool m_isImprecise = false;
    Value m_date;
    QString m_problem;
    QString m_soundState; ///< "fieldState" while there is no problem
};

} // namespace ui
