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
    showDate(date);
    setProblem(QString());
}

std::optional<QDate> DateField::date() const
{
    return m_problem.isEmpty() ? m_date : std::nullopt;
}

bool DateField::commit()
{
    if (text().trimmed().isEmpty() && m_required) {
        setDate(m_date);
        return true;
    }
    const DateInput input = parseDate(text(), m_clock.today());
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
    auto* popup = new CalendarPopup(m_date.value_or(m_clock.today()), this);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate day) {
        setProblem(QString());
        choose(day);
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

void DateField::showDate(std::optional<QDate> date)
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

void DateField::choose(std::optional<QDate> date)
{
    const bool isNew = date != m_date;
    showDate(date);
    if (isNew)
        Q_EMIT dateChosen(date);
}

QString DateField::textOf(QDate date) const
{
    return m_format == Format::WithWeekday ? dateWithWeekday(date) : dateText(date);
}

QString DateField::explain(const DateInput& input) const
{
    const QString example = dateText(input.nearest.value_or(m_clock.today()));
    if (input.fault == DateFault::NoSuchDay)
        return tr("This day does not exist. Format %1, for example %2").arg(datePattern(), example);
    return tr("This is not a date. Format %1, for example %2").arg(datePattern(), example);
}

} // namespace ui
