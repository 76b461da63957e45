// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields.h"

#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <cmath>

namespace ui {

namespace {

qint64 powerOfTen(int exponent)
{
    return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
}

/// The number of units in a text such as "2,5" or "1.043"; absent for anything else.
std::optional<qint64> readNumber(QString text, int decimals)
{
    const QLocale locale;
    text.replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    const double value = locale.toDouble(text, &isNumber);
    const double scaled = value * static_cast<double>(powerOfTen(decimals));
    if (!isNumber || std::abs(scaled) > 9e15 || std::abs(scaled - std::round(scaled)) > 1e-6)
        return std::nullopt;
    return static_cast<qint64>(std::round(scaled));
}

QString writeNumber(qint64 value, int decimals)
{
    QString text = QLocale().toString(static_cast<double>(value) / static_cast<double>(powerOfTen(decimals)),
                                      'f', decimals);
    text.remove(QLocale().groupSeparator());
    return text;
}

/// One day on or back, for exact days only: the difference between the last day and the day after it.
std::optional<base::ImpreciseDate> moved(const std::optional<base::ImpreciseDate>& date, int days)
{
    if (!date || date->precision() != base::Precision::Day)
        return date;
    return base::ImpreciseDate::of(date->earliest().addDays(days));
}

} // namespace

TextField::TextField(const FieldSpec& spec, QWidget* parent) : ValueField(spec, parent), m_edit(new QLineEdit)
{
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString TextField::value() const
{
    return m_edit->text().trimmed();
}

void TextField::setValue(const QString& value)
{
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

NoteField::NoteField(const FieldSpec& spec, QWidget* parent)
    : ValueField(spec, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 3 + 12);
    setEditor(*m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QString NoteField::value() const
{
    return m_edit->toPlainText().trimmed();
}

void NoteField::setValue(const QString& value)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(value);
}

void NoteField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

NumberField::NumberField(const FieldSpec& spec, const NumberFormat& format, QWidget* parent)
    : ValueField(spec, parent)
    , m_format(format)
    , m_edit(new QLineEdit)
{
    m_edit->setAlignment(Qt::AlignRight);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (format.unit.isEmpty()) {
        setEditor(*m_edit);
        return;
    }
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    layout->addWidget(new QLabel(format.unit));
    setEditor(*row, m_edit);
    m_edit->setAccessibleName(QStringLiteral("%1 (%2)").arg(label(), format.unit));
}

std::optional<qint64> NumberField::value() const
{
    return readNumber(m_edit->text().trimmed(), m_format.decimals);
}

void NumberField::setValue(const std::optional<qint64>& value)
{
    m_edit->setText(value ? writeNumber(*value, m_format.decimals) : QString());
}

void NumberField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

std::optional<QString> NumberField::fault() const
{
    const QString text = m_edit->text().trimmed();
    if (value() || (text.isEmpty() && m_format.canBeEmpty))
        return std::nullopt;
    if (text.isEmpty())
        return tr("A number is missing here");
    if (m_format.decimals == 0)
        return tr("“%1” is not a whole number. For example: %2").arg(text, writeNumber(4, 0));
    return tr("“%1” is not a number with at most %Ln decimal(s). For example: %2", nullptr, m_format.decimals)
        .arg(text, writeNumber(5 * powerOfTen(m_format.decimals) / 2, m_format.decimals));
}

FlagField::FlagField(const FieldSpec& spec, QWidget* parent)
    : ValueField(FieldSpec{spec.code, QString(), false}, parent)
    , m_box(new QCheckBox(spec.label))
{
    setEditor(*m_box);
    m_box->setAccessibleName(spec.label);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

bool FlagField::value() const
{
    return m_box->isChecked();
}

void FlagField::setValue(const bool& value)
{
    m_box->setChecked(value);
}

void FlagField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

ImpreciseDateField::ImpreciseDateField(const FieldSpec& spec, const base::Clock& clock, bool canBeImprecise,
                                       QWidget* parent)
    : ValueField(spec, parent)
    , m_date(new DateField(clock))
{
    m_date->setImprecise(canBeImprecise);
    setEditor(*m_date);
    connect(m_date, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_date, &DateField::dateChosen, this, &FieldEditor::edited);
}

std::optional<base::ImpreciseDate> ImpreciseDateField::value() const
{
    m_date->commit();
    return m_date->impreciseDate();
}

void ImpreciseDateField::setValue(const std::optional<base::ImpreciseDate>& value)
{
    m_date->setImpreciseDate(value);
}

QString ImpreciseDateField::text() const
{
    return m_date->text();
}

void ImpreciseDateField::setText(const QString& text)
{
    m_date->setText(text);
    m_date->commit();
}

void ImpreciseDateField::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
}

std::optional<QString> ImpreciseDateField::fault() const
{
    m_date->commit();
    return m_date->problem().isEmpty() ? std::nullopt : std::optional(m_date->problem());
}

PeriodField::PeriodField(const FieldSpec& spec, const base::Clock& clock, words::PeriodEnd end,
                         QWidget* parent)
    : ValueField(spec, parent)
    , m_end(end)
    , m_from(new DateField(clock))
    , m_to(new DateField(clock))
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_from, 1);
    layout->addWidget(new QLabel(end == words::PeriodEnd::LastDay ? tr("to and with") : tr("to")));
    layout->addWidget(m_to, 1);
    setEditor(*row, m_from);
    m_from->setAccessibleName(tr("%1, from").arg(label()));
    m_to->setAccessibleName(tr("%1, to").arg(label()));
    for (DateField* field : {m_from, m_to}) {
        field->setImprecise(true);
        connect(field, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(field, &DateField::dateChosen, this, &FieldEditor::edited);
    }
    connect(m_to, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

base::DatedPeriod PeriodField::value() const
{
    m_from->commit();
    m_to->commit();
    const bool showsLastDay = m_end == words::PeriodEnd::LastDay;
    return {m_from->impreciseDate(), moved(m_to->impreciseDate(), showsLastDay ? 1 : 0)};
}

void PeriodField::setValue(const base::DatedPeriod& value)
{
    m_from->setImpreciseDate(value.from);
    m_to->setImpreciseDate(moved(value.to, m_end == words::PeriodEnd::LastDay ? -1 : 0));
}

void PeriodField::setReadOnly(bool readOnly)
{
    m_from->setReadOnly(readOnly);
    m_to->setReadOnly(readOnly);
}

std::optional<QString> PeriodField::fault() const
{
    for (DateField* field : {m_from, m_to})
        if (!field->commit())
            return field->problem();
    return std::nullopt;
}

TextsField::TextsField(const FieldSpec& spec, QWidget* parent)
    : ValueField(spec, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setToolTip(tr("Several with a comma between"));
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QStringList TextsField::value() const
{
    QStringList texts;
    for (const QString& text : m_edit->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString clean = text.trimmed(); !clean.isEmpty())
            texts.append(clean);
    return texts;
}

void TextsField::setValue(const QStringList& value)
{
    m_edit->setText(value.join(QStringLiteral(", ")));
}

void TextsField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

TicksField::TicksField(const FieldSpec& spec, const QStringList& texts, QWidget* parent)
    : ValueField(spec, parent)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const QString& text : texts) {
        auto* box = new QCheckBox(text);
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
        layout->addWidget(box);
        m_boxes.push_back(box);
    }
    layout->addStretch(1);
    setEditor(*row, m_boxes.front());
    m_boxes.front()->setAccessibleName(texts.front());
    row->setAccessibleName(spec.label);
}

quint64 TicksField::value() const
{
    quint64 bits = 0;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        bits |= m_boxes[i]->isChecked() ? quint64{1} << i : 0;
    return bits;
}

void TicksField::setValue(const quint64& value)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked((value >> i & 1) != 0);
}

void TicksField::setReadOnly(bool readOnly)
{
    for (QCheckBox* box : m_boxes)
        box->setEnabled(!readOnly);
}

CoordinatesField::CoordinatesField(const FieldSpec& spec, QWidget* parent)
    : ValueField(spec, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(QStringLiteral("52.3759, 9.7320"));
    setEditor(*m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

std::optional<domain::Coordinates> CoordinatesField::value() const
{
    static const QRegularExpression pair(
        QStringLiteral(R"(^(-?\d{1,3}(?:\.\d{1,6})?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d{1,6})?)$)"));
    const auto match = pair.match(m_edit->text().trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto micro = [&](int group) { return qRound(match.captured(group).toDouble() * 1e6); };
    const domain::Coordinates coordinates{micro(1), micro(2)};
    return coordinates.isValid() ? std::optional(coordinates) : std::nullopt;
}

void CoordinatesField::setValue(const std::optional<domain::Coordinates>& value)
{
    const auto degrees = [](int micro) { return QString::number(micro / 1e6, 'f', 6); };
    m_edit->setText(value ? QStringLiteral("%1, %2").arg(degrees(value->latitudeMicroDegrees),
                                                         degrees(value->longitudeMicroDegrees))
                          : QString());
}

void CoordinatesField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

std::optional<QString> CoordinatesField::fault() const
{
    if (m_edit->text().trimmed().isEmpty() || value())
        return std::nullopt;
    return tr("These are not latitude and longitude in degrees. For example: 52.3759, 9.7320");
}

} // namespace ui
