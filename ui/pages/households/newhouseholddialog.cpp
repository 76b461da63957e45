// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/newhouseholddialog.h"

#include "core/actions/households.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "ui/forms/fields.h"
#include "ui/forms/needsfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/places.h"
#include "ui/workbench/deskthread.h"

#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

constexpr int FirstLines = 3;
enum FamilyTopic { DraftTopic };
const QString FamilyDraft = QStringLiteral("household/family");

/// As families are told at a first talk: the one who speaks, the partner, the children.
domain::HouseholdRole usualRole(std::size_t line)
{
    using R = domain::HouseholdRole;
    return line == 0 ? R::Reference : line == 1 ? R::Partner : R::Child;
}

std::vector<domain::Need> needsIn(const NeedsField& field)
{
    std::vector<domain::Need> needs;
    for (QString what : field.value()) {
        domain::Need need;
        if (what.endsWith(NeedsField::Mark)) {
            what.chop(1);
            need.strength = domain::NeedStrength::Must;
        }
        need.what = what;
        needs.push_back(std::move(need));
    }
    return needs;
}

} // namespace

NewHouseholdDialog::NewHouseholdDialog(DeskThread& desk, const base::Clock& clock, QDate from,
                                       QWidget* parent)
    : ActionDialog(desk, tr("New household"), tr("&Add household"), parent)
    , m_clock(clock)
    , m_reference(new TextField({QStringLiteral("reference"), tr("Household number"), false}))
    , m_from(new ImpreciseDateField({QStringLiteral("from"), tr("Household since"), false}, clock))
    , m_grid(new QGridLayout)
{
    m_from->setValue(base::ImpreciseDate::of(from));
    auto* top = new QHBoxLayout;
    top->addWidget(m_reference);
    top->addWidget(m_from);
    top->addStretch(1);
    auto* hint = plainLabel(tr("Enter goes on to the next person, Ctrl+Enter adds the household. An empty "
                               "number is filled in. Needs have commas between them; an exclamation mark "
                               "makes one a must: %1")
                                .arg(words::needText(QStringLiteral("step-free")) + NeedsField::Mark));
    hint->setWordWrap(true);
    auto* persons = new QWidget;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setRowStretch(100, 1);
    persons->setLayout(m_grid);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(persons);
    content().addLayout(top);
    content().addWidget(hint);
    content().addWidget(area, 1);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    for (int i = 0; i < FirstLines; ++i)
        addLine();
    m_lines.front().family->focusEditor();
    m_untouched = typed();
    connect(this, &ActionDialog::done, this, &NewHouseholdDialog::dropDraft);
    desk.ask(
        *this, DraftTopic, [](const desk::Book& book) { return desk::typedDraftOf(book, FamilyDraft); },
        [this](const std::optional<desk::TypedDraft>& draft) {
            if (draft && typed() == m_untouched)
                showDraft(*draft);
        });
}

NewHouseholdDialog::~NewHouseholdDialog()
{
    if (m_isSettled || typed() == m_untouched)
        return;
    desk().perform([draft = desk::TypedDraft{typed(), m_clock.nowMs()}](const desk::Book& book) {
        desk::keepTypedDraft(book, FamilyDraft, draft);
    });
}

void NewHouseholdDialog::reject()
{
    dropDraft();
    ActionDialog::reject();
}

void NewHouseholdDialog::dropDraft()
{
    m_isSettled = true;
    desk().perform([](const desk::Book& book) { desk::dropDraft(book, FamilyDraft); });
}

std::vector<QStringList> NewHouseholdDialog::typed() const
{
    std::vector<QStringList> lines{{m_reference->value(), m_from->text()}};
    for (const Line& line : m_lines)
        lines.push_back({line.family->value(), line.given->value(), line.born->text(),
                         QString(codeOf(line.sex->value())), QString(codeOf(line.role->value())),
                         line.needs->value().join(QLatin1Char('\n'))});
    return lines;
}

void NewHouseholdDialog::showDraft(const desk::TypedDraft& draft)
{
    m_reference->setValue(draft.lines.front().value(0));
    m_from->setText(draft.lines.front().value(1));
    while (m_lines.size() + 1 < draft.lines.size())
        addLine();
    for (std::size_t i = 1; i < draft.lines.size(); ++i) {
        const Line& line = m_lines[i - 1];
        const QStringList& texts = draft.lines[i];
        line.family->setValue(texts.value(0));
        line.given->setValue(texts.value(1));
        line.born->setText(texts.value(2));
        if (const auto sex = domain::fromCode<domain::Sex>(texts.value(3)))
            line.sex->setValue(*sex);
        if (const auto role = domain::fromCode<domain::HouseholdRole>(texts.value(4)))
            line.role->setValue(*role);
        line.needs->setValue(texts.value(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(draft.whenMs).toString(QStringLiteral("HH:mm"));
    showHint(tr("Draft of %1 is shown").arg(when));
}

void NewHouseholdDialog::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    const auto spec = [row](const char* code, const QString& label) {
        return FieldSpec{QString::fromLatin1(code),
                         row == 0 ? label : tr("%1, person %2").arg(label).arg(row + 1), false};
    };
    Line line{new TextField(spec("family_name", tr("Family name"))),
              new TextField(spec("given_name", tr("Given name"))),
              new ImpreciseDateField(spec("born", tr("Born")), m_clock),
              new ChoiceField<domain::Sex>(spec("sex", tr("Sex"))),
              new ChoiceField<domain::HouseholdRole>(spec("role", tr("Role"))),
              new NeedsField(spec("needs", tr("Needs")))};
    line.role->setValue(usualRole(m_lines.size()));
    int column = 0;
    QWidget* before = m_lines.empty() ? nullptr : m_lines.back().needs;
    for (FieldEditor* field : std::initializer_list<FieldEditor*>{line.family, line.given, line.born,
                                                                  line.sex, line.role, line.needs}) {
        field->setLabelVisible(row == 0);
        m_grid->addWidget(field, row, column++);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    // A family has one name as a rule: it is there as soon as somebody comes to the line.
    if (!m_lines.empty())
        connect(line.given, &FieldEditor::edited, this, [this, row] {
            QString name;
            for (int above = 0; above < row; ++above)
                if (const QString known = m_lines[static_cast<std::size_t>(above)].family->value();
                    !known.isEmpty())
                    name = known;
            const Line& here = m_lines[static_cast<std::size_t>(row)];
            if (here.family->value().isEmpty())
                here.family->setValue(name);
        });
    m_lines.push_back(line);
}

bool NewHouseholdDialog::isEmpty(const Line& line) const
{
    return line.family->value().isEmpty() && line.given->value().isEmpty() && !line.born->value() &&
           line.needs->value().isEmpty();
}

bool NewHouseholdDialog::hasFaults() const
{
    bool found = false;
    const auto judge = [&](FieldEditor& field) {
        field.clearProblem();
        if (const auto fault = field.fault()) {
            field.showProblem(base::Severity::Error, *fault);
            if (!found)
                field.focusEditor();
            found = true;
        }
    };
    judge(*m_from);
    for (const Line& line : m_lines)
        judge(*line.born);
    return found;
}

ActionDialog::Step NewHouseholdDialog::step()
{
    if (hasFaults())
        return {};
    std::vector<actions::NewMember> members;
    for (const Line& line : m_lines)
        if (!isEmpty(line)) {
            actions::NewMember member;
            member.person.familyName = line.family->value();
            member.person.givenName = line.given->value();
            member.person.born = line.born->value();
            member.person.sex = line.sex->value();
            member.role = line.role->value();
            member.needs = needsIn(*line.needs);
            members.push_back(std::move(member));
        }
    domain::Household household;
    household.reference = m_reference->value();
    const auto from = m_from->value();
    return [=](const desk::Book& book) {
        const auto made = actions::createHousehold(book.file(), household, members,
                                                   from ? std::optional(from->earliest()) : std::nullopt);
        return savedAs(made, made.id ? made.id->uuid() : base::Uuid());
    };
}

void NewHouseholdDialog::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) ||
        event->modifiers() != Qt::NoModifier)
        return ActionDialog::keyPressEvent(event);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const auto has = [this](const QWidget* field) { return field->isAncestorOf(focusWidget()); };
        if (!has(line.family) && !has(line.given) && !has(line.born) && !has(line.sex) && !has(line.role) &&
            !has(line.needs))
            continue;
        if (i + 1 == m_lines.size())
            addLine();
        m_lines[i + 1].given->focusEditor();
        return;
    }
    m_lines.front().family->focusEditor();
}

} // namespace ui
