// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/icons/icon.h"
#include "ui/shell/keydatebar.h"
#include "ui/shell/searchbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/vline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QToolButton>

namespace ui {

HeaderBar::HeaderBar(KeyDateModel& keyDate, QWidget* parent)
    : QWidget(parent)
    , m_menus(new QMenuBar(this))
    , m_search(new SearchBox(this))
    , m_keyDate(new KeyDateBar(keyDate, this))
    , m_divider(new VLine(2, this))
    , m_lock(new QToolButton(this))
{
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_lock->setAutoRaise(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setIcon(iconNamed(QStringLiteral("lock")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 7, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_menus);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_keyDate);
    layout->addWidget(m_divider);
    layout->addWidget(m_lock);
    setMinimumHeight(fontMetrics().height() + 28);
    showFileTools(false, false);
}

void HeaderBar::setLockAction(QAction* lock)
{
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Close the file and wipe its key (%1)").arg(keyText(lock->shortcut())));
    connect(m_lock, &QToolButton::clicked, lock, &QAction::trigger);
}

void HeaderBar::showFileTools(bool isOpen, bool canLock)
{
    m_search->setVisible(isOpen);
    m_keyDate->setVisible(isOpen);
    m_divider->setVisible(isOpen && canLock);
    m_lock->setVisible(isOpen && canLock);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(palette()).line);
}

} // namespace ui
