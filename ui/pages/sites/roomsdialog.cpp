// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sites/roomsdialog.h"

#include "core/actions/sites.h"
#include "core/base/clock.h"
#include "core/desk/book.h"
#include "core/domain/housing/room.h"
#include "ui/forms/fields.h"
#include "ui/forms/form.h"
#include "ui/lang/format.h"
#include "ui/records/recordeditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

RoomsDialog::RoomsDialog(DeskThread& desk, const base::Clock& clock, const desk::RecordRef& site,
                         QWidget* parent)
    : ActionDialog(desk, tr("Add several rooms"), tr("&Add rooms"), parent)
    , m_clock(clock)
    , m_site(site)
    , m_names(new TextField({QStringLiteral("names"), tr("Names of the rooms"), true}))
    , m_preview(plainLabel(QString()))
{
    auto* hint = plainLabel(tr("A range such as 1.01–1.24, or several names with commas between"));
    hint->setWordWrap(true);
    m_preview->setWordWrap(true);
    content().addWidget(m_names);
    content().addWidget(hint);
    content().addWidget(m_preview);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
    setReady(false);
    connect(m_names, &FieldEditor::edited, this, &RoomsDialog::showNames);
    desk.ask(
        *this, 0,
        [site](const desk::Book& book) {
            return desk::formFactsOf(book, domain::kindOf<domain::Room>(), std::nullopt, site);
        },
        [this](desk::FormFacts facts) { build(std::move(facts)); });
    m_names->focusEditor();
}

RoomsDialog::~RoomsDialog() = default;

void RoomsDialog::build(desk::FormFacts facts)
{
    const RecordKind& kind = *recordKind(domain::kindOf<domain::Room>().number);
    FieldContext context{m_clock, std::move(facts.options), {}};
    context.hidden = {QStringLiteral("name")}; // each has its own
    m_editor = kind.makeEditor(context, m_site, *this);
    m_editor->show(kind.blank({m_site, {}}));
    content().insertWidget(content().count() - 1, &m_editor->form());
    showNames();
}

void RoomsDialog::showNames()
{
    m_names->clearProblem();
    const auto names = actions::expandRoomNames(m_names->value());
    const bool isReady = names && !names->isEmpty();
    setReady(m_editor && isReady);
    m_preview->setText(
        !isReady ? QString()
        : names->size() == 1
            ? tr("One room: %1").arg(names->first())
            : tr("%1 rooms: %2 to %3").arg(number(names->size()), names->first(), names->last()));
}

bool RoomsDialog::showAtField(const base::Problem& problem)
{
    if (auto* field = m_editor->form().field(problem.field)) {
        field->showProblem(problem.severity, words::problemText(problem));
        return true;
    }
    m_names->showProblem(problem.severity, words::problemText(problem));
    m_names->focusEditor();
    return true;
}

ActionDialog::Step RoomsDialog::step()
{
    const base::Problems faults = m_editor->form().faults();
    const auto pattern = domain::fromCells<domain::Room>({}, m_editor->row().cells);
    m_editor->form().showProblems(faults);
    if (!faults.empty() || !pattern) {
        m_editor->form().focusFirstError();
        return {};
    }
    return [names = m_names->value(), room = *pattern](const desk::Book& book) {
        return savedAs(actions::createRooms(book.file(), names, room));
    };
}

} // namespace ui
