// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/help/helpwindow.h"
#include "ui/shell/keydateband.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/shortcut.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

class ToolRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(palette()).line);
    }
};

/// The tabs around what has the focus; else the outermost ones of the page. nullptr: there are none.
QTabWidget* tabsInUse(const Page& page)
{
    for (QWidget* at = QApplication::focusWidget(); at && at != &page; at = at->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(at))
            return tabs;
    for (auto* tabs : page.findChildren<QTabWidget*>())
        if (tabs->isVisible())
            return tabs;
    return nullptr;
}

void stepTab(QTabWidget& tabs, int step)
{
    const int count = tabs.count();
    for (int passed = 1, at = tabs.currentIndex(); passed < count; ++passed) {
        at = (at + step + count) % count;
        if (tabs.isTabEnabled(at))
            return tabs.setCurrentIndex(at);
    }
}

} // namespace

Page::Page(const PageInfo& info, KeyDateModel& keyDate, QWidget* parent)
    : QWidget(parent)
    , m_info(info)
    , m_keyDate(keyDate)
{
    setObjectName(info.id + QStringLiteral("Page"));
    setAccessibleName(info.title);
    setHelpTopic(*this, info.helpTopic);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    buildToolRow();
    // Also while the focus is not inside the tabs, which would know these keys by themselves.
    const auto stepOnKeys = [this](QKeySequence::StandardKey standard, int by) {
        for (const QKeySequence& keys : QKeySequence::keyBindings(standard))
            if (keys[0].key() == Qt::Key_Tab || keys[0].key() == Qt::Key_Backtab)
                addShortcut(*this, keys, [this, by] {
                    if (QTabWidget* tabs = tabsInUse(*this))
                        stepTab(*tabs, by);
                });
    };
    stepOnKeys(QKeySequence::NextChild, 1);
    stepOnKeys(QKeySequence::PreviousChild, -1);
    connect(&keyDate, &KeyDateModel::changed, this, &Page::markStale);
}

void Page::buildToolRow()
{
    auto* row = new ToolRow(this);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_toolRow = row;
    m_tools = new QHBoxLayout(row);
    m_tools->setContentsMargins(12, 7, 12, 8);
    m_tools->setSpacing(8);
    auto* title = new QLabel(m_info.title, row);
    title->setFont(fontOf(Type::PageTitle, QFont::DemiBold));
    title->setContentsMargins(0, 0, 8, 0);
    title->setMinimumHeight(title->fontMetrics().height() + 9);
    m_tools->addWidget(title);
    m_layout->addWidget(row);
    m_layout->addWidget(new KeyDateBand(m_keyDate, m_info.offersEditing, this));
}

void Page::markStale()
{
    m_isStale = true;
    if (isVisible())
        reloadIfDue();
}

QString Page::editLock() const
{
    return m_keyDate.canEdit()
               ? QString()
               : tr("The key date is past. Choose “Edit with effect from then” in the band above");
}

void Page::addTool(QWidget* widget)
{
    m_tools->addWidget(widget);
}

void Page::addToolStretch()
{
    m_tools->addStretch(1);
    m_steps = m_tools->count();
}

void Page::offerSteps(QAction& undo, QAction& redo)
{
    if (m_steps < 0)
        addToolStretch();
    for (QAction* step : {&redo, &undo}) {
        auto* button = new QToolButton;
        button->setDefaultAction(step);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        const auto name = [button, step] {
            // The action's text carries the mnemonic of the menu.
            const QString text = withoutMnemonic(step->text());
            button->setAccessibleName(text);
            QStringList lines{QStringLiteral("%1 (%2)").arg(text, keyText(step->shortcut()))};
            if (!step->statusTip().isEmpty())
                lines << step->statusTip(); // why it is locked
            button->setAccessibleDescription(step->statusTip());
            button->setToolTip(tipText(lines.join(QLatin1Char('\n'))));
        };
        connect(step, &QAction::changed, button, name);
        name();
        m_tools->insertWidget(m_steps, button);
    }
}

void Page::setContent(QWidget* content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
}

void Page::setStatus(const QString& text)
{
    m_status = text;
    Q_EMIT statusChanged(text);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reloadIfDue();
}

void Page::reloadIfDue()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    reload();
}

} // namespace ui
