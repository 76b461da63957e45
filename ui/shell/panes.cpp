// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {

bool isInside(const QWidget& pane, const QWidget* widget)
{
    return widget && (&pane == widget || pane.isAncestorOf(widget));
}

bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

QWidget* stopIn(QWidget& pane)
{
    if (!pane.isVisible())
        return nullptr;
    if (QWidget* last = pane.focusWidget(); isInside(pane, last) && isStop(*last))
        return last;
    if (QWidget* main = pane.focusProxy(); main && isStop(*main))
        return main;
    QWidget* widget = &pane;
    do {
        if (isInside(pane, widget) && isStop(*widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != &pane);
    return pane.property(TakesPaneFocus).toBool() ? &pane : nullptr;
}

} // namespace

void goToPane(const Panes& panes, int step)
{
    const int count = static_cast<int>(panes.all.size());
    int at = static_cast<int>(panes.first) - (step > 0 ? 1 : 0);
    for (int i = 0; i < count; ++i)
        if (isInside(*panes.all[static_cast<std::size_t>(i)], QApplication::focusWidget()))
            at = i;
    for (int passed = 0; passed < count; ++passed) {
        at = (at + step + count) % count;
        if (QWidget* stop = stopIn(*panes.all[static_cast<std::size_t>(at)])) {
            // As after the Tab key: focus that came by key is drawn.
            stop->window()->setAttribute(Qt::WA_KeyboardFocusChange);
            stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace ui
