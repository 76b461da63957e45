// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/icons/icon.h"
#include "ui/lang/format.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/dateinput.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace ui {

namespace {

std::optional<base::ImpreciseDate> exact(std::optional<QDate> date)
{
    return date ? base::ImpreciseDate::of(*date) : std::nullopt;
}

std::optional<QDate> dayOf(const std::optional<base::ImpreciseDate>& date)
{
    return date ? std::optional(date->earliest()) : std::nullopt;
}

} // namespace

DateField::DateField(const base::Clock& clock, QWidget* parent) : QLineEdit(parent), m_clock(clock)
{
    QAction* calendar = addAction(iconNamed(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open calendar"));
    calendar->setToolTip(tr("Open calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
    setPlaceholderText(datePattern());
}

void DateField::setFormat(Format format)
{
    m_format = format;
    showDate(m_date);
}

void DateField::setDate(std::optional<QDate> date)
{
    setImpreciseDate(exact(date));
}

void DateField::setImpreciseDate(const std::optional<base::ImpreciseDate>& date)
{
    showDate(date);
    setProblem(QString());
}

std::optional<QDate> DateField::date() const
{
    return dayOf(impreciseDate());
}

std::optional<base::ImpreciseDate> DateField::impreciseDate() const
{
    return m_problem.isEmpty() ? m_date : std::nullopt;
}

bool DateField::commit()
{
    if (text().trimmed().isEmpty() && m_required) {
        setImpreciseDate(m_date);
        return true;
    }
    ImpreciseInput input = parseImpreciseDate(text(), m_clock.today());
    if (!m_isImprecise) {
        const DateInput day = parseDate(text(), m_clock.today());
        input = {exact(day.date), day.fault, day.nearest};
    }
    if (input.fault != DateFault::None) {
        setProblem(explain(input));
        return false;
    }
    setProblem(QString());
    choose(input.date);
    return true;
}

void DateField::openCalendar()
{
    auto* popup = new CalendarPopup(dayOf(m_date).value_or(m_clock.today()), this);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate day) {
        setProblem(QString());
        choose(exact(day));
    });
    popup->openBelow(*this);
}

QSize DateField::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    const QString widest =
        m_format == Format::WithWeekday ? QStringLiteral("Mo 20.00.2000") : QStringLiteral("20.00.2000");
    hint.setWidth(fontMetrics().horizontalAdvance(widest) + 48);
    return hint;
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || altDown) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::showDate(const Value& date)
{
    m_date = date;
    setText(date ? textOf(*date) : QString());
}

void DateField::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    if (m_problem.isEmpty())
        m_soundState = property("fieldState").toString();
    m_problem = problem;
    setProperty("fieldState", problem.isEmpty() ? m_soundState : QStringLiteral("error"));
    setToolTip(problem);
    setAccessibleDescription(problem);
    update();
    if (!problem.isEmpty())
        announce(*this, problem);
    Q_EMIT problemChanged(problem);
}

void DateField::choose(const Value& date)
{
    const bool isNew = date != m_date;
    showDate(date);
    if (isNew)
        Q_EMIT dateChosen(dayOf(date));
}

QString DateField::textOf(const base::ImpreciseDate& date) const
{
    return m_format == Format::WithWeekday ? dateWithWeekday(date.earliest()) : typedText(date);
}

QString DateField::explain(const ImpreciseInput& input) const
{
    const QString example = dateText(input.nearest.value_or(m_clock.today()));
    if (input.fault == DateFault::NoSuchDay)
        return tr("This day does not exist. Format %1, for example %2").arg(datePattern(), example);
    return tr("This is not a date. Format %1, for example %2").arg(datePattern(), example);
}

} // namespace ui
