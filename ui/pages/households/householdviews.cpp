// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/householdviews.h"

#include "core/desk/book.h"
#include "ui/forms/fields.h"
#include "ui/pages/households/householdcolumns.h"
#include "ui/widgets/plaintext.h"
#include "ui/workbench/deskthread.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

namespace {

enum ViewsTopic { ReadTopic };

const QString HouseholdList = QStringLiteral("households");

} // namespace

ViewNameDialog::ViewNameDialog(DeskThread& desk, desk::SavedView view, QWidget* parent)
    : ActionDialog(desk, tr("Keep this view"), tr("&Keep"), parent)
    , m_view(std::move(view))
    , m_name(new TextField({QStringLiteral("name"), tr("Name of the view"), true}))
{
    auto* hint =
        plainLabel(tr("Filter, choice and order are kept in this copy of the file. A view of the same "
                      "name is replaced."));
    hint->setWordWrap(true);
    content().addWidget(m_name);
    content().addWidget(hint);
    content().addStretch(1);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    m_name->focusEditor();
}

ActionDialog::Step ViewNameDialog::step()
{
    m_name->clearProblem();
    m_view.name = m_name->value().trimmed();
    if (m_view.name.isEmpty()) {
        m_name->showProblem(base::Severity::Error, tr("A name is missing here"));
        m_name->focusEditor();
        return {};
    }
    return [view = m_view](const desk::Book& book) {
        desk::keepView(book, HouseholdList, view);
        return Saved();
    };
}

HouseholdViewsButton::HouseholdViewsButton(DeskThread& desk, std::function<desk::SavedView()> current,
                                           QWidget* parent)
    : IconMenuButton(QStringLiteral("sliders-horizontal"), tr("Order and views"), parent)
    , m_desk(desk)
    , m_menu(menu())
    , m_current(std::move(current))
{
    connect(m_menu, &QMenu::aboutToShow, this, &HouseholdViewsButton::fill);
}

void HouseholdViewsButton::fill()
{
    m_menu->clear();
    for (QMenu* before : m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        before->deleteLater(); // clear() leaves them
    QMenu* orders = m_menu->addMenu(tr("&Sort by"));
    auto* group = new QActionGroup(orders);
    const QString current = m_current().order;
    for (const auto& column : householdColumns()) {
        QAction* action = orders->addAction(menuText(column.title));
        action->setCheckable(true);
        action->setChecked(column.code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = column.code] { Q_EMIT orderChosen(code); });
    }
    m_menu->addAction(tr("As a &table…"), this, &HouseholdViewsButton::tableWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Keep this view…"), this, &HouseholdViewsButton::keep);
    m_desk.ask(
        *this, ReadTopic, [](const desk::Book& book) { return desk::savedViews(book, HouseholdList); },
        [this](const std::vector<desk::SavedView>& views) { showViews(views); });
}

void HouseholdViewsButton::showViews(const std::vector<desk::SavedView>& views)
{
    if (views.empty())
        return;
    m_menu->addSeparator();
    for (const desk::SavedView& view : views)
        m_menu->addAction(menuText(view.name), this, [this, view] { Q_EMIT viewChosen(view); });
    m_menu->addSeparator();
    QMenu* drop = m_menu->addMenu(tr("&Forget a view"));
    for (const desk::SavedView& view : views)
        drop->addAction(menuText(view.name), this, [this, name = view.name] {
            m_desk.perform([name](const desk::Book& book) { desk::dropView(book, HouseholdList, name); });
        });
}

void HouseholdViewsButton::keep()
{
    (new ViewNameDialog(m_desk, m_current(), window()))->open();
}

} // namespace ui
