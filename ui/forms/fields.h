// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/housing/accommodation.h"
#include "ui/forms/fieldeditor.h"
#include "ui/words/dates.h"

#include <QStringList>

#include <vector>

class QAbstractButton;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace base {
class Clock;
}

namespace ui {

class DateField;

/// A line of text.
class TextField final : public ValueField<QString> {
    Q_OBJECT
public:
    explicit TextField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit* m_edit;
};

/// Text of several lines over the whole width. Tab leaves it.
class NoteField final : public ValueField<QString> {
    Q_OBJECT
public:
    explicit NoteField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] int span() const override { return 4; }

private:
    QPlainTextEdit* m_edit;
};

/// How a number is typed: with as many decimals as are stored in the whole number, and its unit behind.
struct NumberFormat {
    int decimals = 0;
    QString unit;
    bool canBeEmpty = false;
};

/// A whole number or a number of fixed decimals: "2,5" with two decimals is 250. Empty is no number where the
/// format allows it.
class NumberField final : public ValueField<std::optional<qint64>> {
    Q_OBJECT
public:
    NumberField(const FieldSpec& spec, const NumberFormat& format, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<qint64> value() const override;
    void setValue(const std::optional<qint64>& value) override;
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] std::optional<QString> fault() const override;

private:
    NumberFormat m_format;
    QLineEdit* m_edit;
};

/// Yes or no. The label stands beside the box.
class FlagField final : public ValueField<bool> {
    Q_OBJECT
public:
    explicit FlagField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] bool value() const override;
    void setValue(const bool& value) override;
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox* m_box;
};

/// A date of any precision.
class ImpreciseDateField final : public ValueField<std::optional<base::ImpreciseDate>> {
    Q_OBJECT
public:
    /// Without `canBeImprecise` only whole days.
    ImpreciseDateField(const FieldSpec& spec, const base::Clock& clock, bool canBeImprecise = true,
                       QWidget* parent = nullptr);
    [[nodiscard]] std::optional<base::ImpreciseDate> value() const override;
    void setValue(const std::optional<base::ImpreciseDate>& value) override;
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] std::optional<QString> fault() const override;
    /// As it was typed, a date or not.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

private:
    DateField* m_date;
};

/// From and to, each of any precision, either may be empty. The end is typed as it is shown: the last day, or
/// the day of leaving for a stay.
class PeriodField final : public ValueField<base::DatedPeriod> {
    Q_OBJECT
public:
    PeriodField(const FieldSpec& spec, const base::Clock& clock, words::PeriodEnd end,
                QWidget* parent = nullptr);
    [[nodiscard]] base::DatedPeriod value() const override;
    void setValue(const base::DatedPeriod& value) override;
    [[nodiscard]] bool fitsCell() const override { return true; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] std::optional<QString> fault() const override;
    [[nodiscard]] int span() const override { return 2; }

private:
    words::PeriodEnd m_end;
    DateField* m_from;
    DateField* m_to;
};

/// Several short texts, typed with commas between.
class TextsField final : public ValueField<QStringList> {
    Q_OBJECT
public:
    explicit TextsField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] QStringList value() const override;
    void setValue(const QStringList& value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit* m_edit;
};

/// Some of a few, as boxes to tick; the value has a bit for each, in order.
class TicksField final : public ValueField<quint64> {
    Q_OBJECT
public:
    TicksField(const FieldSpec& spec, const QStringList& texts, QWidget* parent = nullptr);
    [[nodiscard]] quint64 value() const override;
    void setValue(const quint64& value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] int span() const override { return m_boxes.size() > 3 ? 4 : 2; }

private:
    std::vector<QCheckBox*> m_boxes;
};

/// A place on earth in degrees: "52.3759, 9.7320". May be empty.
class CoordinatesField final : public ValueField<std::optional<domain::Coordinates>> {
    Q_OBJECT
public:
    explicit CoordinatesField(const FieldSpec& spec, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::Coordinates> value() const override;
    void setValue(const std::optional<domain::Coordinates>& value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] std::optional<QString> fault() const override;

private:
    QLineEdit* m_edit;
};

} // namespace ui
