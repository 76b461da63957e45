// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/ruledialogs.h"

#include "core/actions/rules.h"
#include "core/desk/book.h"
#include "core/desk/ruleorigin.h"
#include "ui/forms/recordform.h"
#include "ui/lang/format.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/amounts.h"
#include "ui/words/cells.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

enum RuleTopic { OriginTopic };

/// What tells the rule from others and what the day decides stays as it is.
const QStringList FixedOfRatio{QStringLiteral("code"), QStringLiteral("function"), QStringLiteral("scope"),
                               QStringLiteral("validity")};
const QStringList FixedOfValue{QStringLiteral("code"), QStringLiteral("value"), QStringLiteral("unit"),
                               QStringLiteral("scope"), QStringLiteral("validity")};

bool isRatio(quint16 kind)
{
    return kind == domain::kindOf<domain::RatioRule>().number;
}

const domain::KindInfo& kindOfRule(quint16 kind)
{
    return isRatio(kind) ? domain::kindOf<domain::RatioRule>() : domain::kindOf<domain::ValueRule>();
}

QString oldText(const RuleChoice& rule, const QString& code)
{
    const domain::KindInfo& kind = kindOfRule(rule.kind);
    const auto* reg = kind.findRegister(code.toStdString());
    if (!reg)
        return {};
    if (code == QLatin1String("ratio"))
        if (const auto record =
                domain::fromCells<domain::RatioRule>(base::Id<domain::RatioRule>(), rule.row.cells))
            return ChangeRuleDialog::tr("%1 FTE per %2")
                .arg(hundredths(record->ratio.fteHundredths), number(record->ratio.perUnits));
    const auto cells = std::span(rule.row.cells).subspan(reg->firstColumn, reg->columnCount);
    return words::valueText(words::registerValue({}, kind, *reg, cells));
}

/// "im-on-site · Integrationsmanagement": how the list shows it.
QString ruleTitle(const RuleChoice& rule)
{
    QStringList parts{oldText(rule, QStringLiteral("code"))};
    if (isRatio(rule.kind))
        parts << oldText(rule, QStringLiteral("function"));
    parts << oldText(rule, QStringLiteral("validity"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// How the value of a rule is typed: kept in hundredths, or whole.
NumberFormat formatOf(const QString& unit)
{
    if (unit.startsWith(QLatin1String("cents")))
        return {2, QStringLiteral("€"), false};
    if (unit.startsWith(QLatin1String("square-decimetres")))
        return {2, QStringLiteral("m²"), false};
    return {};
}

QLabel* ruleParagraph(const QString& text)
{
    auto* label = plainLabel(text);
    label->setWordWrap(true);
    return label;
}

QScrollArea* scrolled(QWidget& content)
{
    auto* area = new QScrollArea;
    area->setWidget(&content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// The fields of a rule that a change concerns.
struct RuleFields {
    Form* form = nullptr;
    std::function<ActionDialog::Step(QDate from, qint64 value)> make; ///< empty: the rule cannot be read
    std::optional<qint64> value;                                      ///< of a rule of one value
    QString unit;
};

template <class R>
RuleFields fieldsOf(const base::Clock& clock, const RuleChoice& rule, const QStringList& hidden)
{
    FieldContext context{clock, {}, {QStringLiteral("source")}};
    context.hidden = hidden;
    auto* form = new RecordForm<R>(context);
    RuleFields fields{form, {}, {}, {}};
    auto record = domain::fromCells<R>(base::Id<R>(rule.row.id), rule.row.cells);
    if (!record)
        return fields;
    if constexpr (requires { record->unit; }) {
        fields.value = record->value;
        fields.unit = record->unit;
    }
    record->source.clear(); // a new value with the old source would be wrong
    form->show(*record);
    fields.make = [form](QDate from, [[maybe_unused]] qint64 value) -> ActionDialog::Step {
        R changed = form->record();
        if constexpr (requires { changed.unit; })
            changed.value = value;
        return [changed, from](const desk::Book& book) {
            return savedAs(actions::changeRule(book.file(), changed, from));
        };
    };
    return fields;
}

/// The day of the field; absent: the field says what is missing and has the focus.
std::optional<QDate> dayTyped(ImpreciseDateField& field)
{
    field.clearProblem();
    const auto day = field.value();
    if (day && !field.fault())
        return day->earliest();
    field.showProblem(base::Severity::Error,
                      field.fault().value_or(ChangeRuleDialog::tr("A day is missing here")));
    field.focusEditor();
    return std::nullopt;
}

} // namespace

ChangeRuleDialog::ChangeRuleDialog(DeskThread& desk, const base::Clock& clock, const RuleChoice& rule,
                                   QWidget* parent)
    : ActionDialog(desk, tr("Change a rule from a day on"), tr("C&hange the rule"), parent)
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("From this day on"), true}, clock, false))
    , m_origin(ruleParagraph(QString()))
{
    m_from->setValue(base::ImpreciseDate::of(rule.day));
    content().addWidget(ruleParagraph(ruleTitle(rule)));
    content().addWidget(m_from);
    build(clock, rule);
    content().addWidget(m_origin);
    showOld(rule);
    askOrigin(rule);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * (isRatio(rule.kind) ? 36 : 26));
    m_from->focusEditor();
    m_from->selectAll();
}

void ChangeRuleDialog::build(const base::Clock& clock, const RuleChoice& rule)
{
    RuleFields fields = isRatio(rule.kind) ? fieldsOf<domain::RatioRule>(clock, rule, FixedOfRatio)
                                           : fieldsOf<domain::ValueRule>(clock, rule, FixedOfValue);
    m_form = fields.form;
    m_make = std::move(fields.make);
    setReady(m_make != nullptr); // else it is not readable, as two halves of a merge may be
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    if (!isRatio(rule.kind) && fields.value) {
        m_value = new NumberField({QStringLiteral("value"), tr("Value"), true}, formatOf(fields.unit));
        m_value->setValue(*fields.value);
        m_value->setHint(tr("so far %1").arg(words::amountText(*fields.value, fields.unit)));
        column->addWidget(m_value);
    }
    column->addWidget(m_form);
    column->addStretch(1);
    content().addWidget(scrolled(*pane), 1);
}

void ChangeRuleDialog::showOld(const RuleChoice& rule)
{
    for (FieldEditor* field : m_form->fields()) {
        const QString old = oldText(rule, field->code());
        field->setHint(tr("so far %1").arg(old.isEmpty() ? QStringLiteral("–") : old));
    }
}

void ChangeRuleDialog::askOrigin(const RuleChoice& rule)
{
    desk().ask(
        *this, OriginTopic,
        [record = desk::RecordRef{rule.kind, rule.row.id}](const desk::Book& book) {
            return desk::ruleOriginOf(book, record);
        },
        [this](desk::RuleOrigin origin) {
            if (origin == desk::RuleOrigin::Shipped)
                m_origin->setText(
                    tr("This rule comes with the program. Up to the day before it goes on as shipped; from "
                       "the day on this file's own value holds, also after an update of the program."));
            else if (origin == desk::RuleOrigin::Overlaid)
                m_origin->setText(tr("This rule came with the program and was changed in this file."));
            m_origin->setVisible(origin != desk::RuleOrigin::Own);
        });
}

bool ChangeRuleDialog::showAtField(const base::Problem& problem)
{
    FieldEditor* field = m_form->field(problem.field);
    if (problem.field == QLatin1String("validity"))
        field = m_from;
    if (problem.field == QLatin1String("value"))
        field = m_value;
    if (!field)
        return false;
    field->showProblem(problem.severity, words::problemText(problem));
    field->focusEditor();
    return true;
}

ActionDialog::Step ChangeRuleDialog::step()
{
    showProblems({});
    const base::Problems faults = m_form->faults();
    m_form->showProblems(faults);
    m_form->focusFirstError();
    const auto valueFault = m_value ? m_value->fault() : std::nullopt;
    if (m_value)
        m_value->clearProblem();
    if (valueFault) {
        m_value->showProblem(base::Severity::Error, *valueFault);
        m_value->focusEditor();
    }
    const auto from = dayTyped(*m_from);
    return from && faults.empty() && !valueFault ? m_make(*from, m_value ? m_value->value().value_or(0) : 0)
                                                 : Step();
}

EndRuleDialog::EndRuleDialog(DeskThread& desk, const base::Clock& clock, const RuleChoice& rule,
                             QWidget* parent)
    : ActionDialog(desk, tr("End a rule"), tr("&End the rule"), parent)
    , m_kind(rule.kind)
    , m_rule(rule.row.id)
    , m_last(new ImpreciseDateField({QStringLiteral("last"), tr("Last day on which it holds"), true}, clock,
                                    false))
{
    m_last->setValue(base::ImpreciseDate::of(rule.day));
    content().addWidget(ruleParagraph(ruleTitle(rule)));
    content().addWidget(m_last);
    content().addWidget(
        ruleParagraph(tr("After this day nothing takes its place. Earlier days are answered as "
                         "before.")));
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
    m_last->focusEditor();
    m_last->selectAll();
}

bool EndRuleDialog::showAtField(const base::Problem& problem)
{
    if (problem.field != QLatin1String("validity"))
        return false;
    m_last->showProblem(problem.severity, words::problemText(problem));
    m_last->focusEditor();
    return true;
}

ActionDialog::Step EndRuleDialog::step()
{
    const auto last = dayTyped(*m_last);
    if (!last)
        return {};
    return [kind = m_kind, id = m_rule, to = last->addDays(1)](const desk::Book& book) {
        return savedAs(isRatio(kind) ? actions::endRule(book.file(), base::Id<domain::RatioRule>(id), to)
                                     : actions::endRule(book.file(), base::Id<domain::ValueRule>(id), to));
    };
}

} // namespace ui
