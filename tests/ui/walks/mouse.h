// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walks/hands.h"

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTreeView>

#include <memory>

namespace uitest {

/// A person with the mouse: points at what has a text or a name, clicks, and types into what was clicked.
class Mouse {
public:
    explicit Mouse(std::function<void()> settle) : m_settle(std::move(settle)), m_hands(m_settle) {}

    void click(QWidget& widget, QPoint at)
    {
        bring(widget);
        CAPTURE(nameOf(widget).toStdString(), sight());
        REQUIRE(widget.isVisible());
        REQUIRE(widget.isEnabled());
        REQUIRE(widget.rect().contains(at));
        QTest::mouseMove(&widget, at);
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
        m_settle();
    }
    /// A button, a box to tick or a label of one, by its text.
    void press(const QString& text)
    {
        QAbstractButton* found = nullptr;
        for (auto* button : frontWindow().findChildren<QAbstractButton*>())
            if (!found && button->isVisible() && button->isEnabled() &&
                (ui::withoutMnemonic(button->text()).startsWith(text) || nameOf(*button).startsWith(text)))
                found = button;
        CAPTURE(text.toStdString(), sight());
        REQUIRE(found);
        click(*found, found->rect().center());
    }
    /// A field by its name; then what stands in it is replaced.
    void fill(const QString& name, const QString& text, int nth = 0)
    {
        click(widgetCalled<QLineEdit>(name, nth));
        m_hands.retype(text);
    }
    /// An entry of a list field, from the list that opens.
    void choose(const QString& name, const QString& beginning)
    {
        auto& combo = widgetCalled<QComboBox>(name, 0);
        click(combo, QPoint(combo.width() - 8, combo.height() / 2));
        QTest::qWait(QApplication::doubleClickInterval()); // a list just opened takes no click at once
        clickRow(*combo.view(), beginning);
        CHECK(QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }));
        m_settle();
    }
    /// A row of a list, a table or a tree that has the text in any column.
    void clickRow(QAbstractItemView& view, const QString& text)
    {
        const auto hits = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, text, 1,
                                              Qt::MatchStartsWith | Qt::MatchRecursive);
        CAPTURE(text.toStdString(), sight());
        REQUIRE(hits.size() == 1);
        view.scrollTo(hits[0]);
        click(*view.viewport(), view.visualRect(hits[0]).center());
    }
    void tab(const QString& text)
    {
        for (auto* tabs : frontWindow().findChildren<QTabBar*>())
            for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at)
                if (ui::withoutMnemonic(tabs->tabText(at)).startsWith(text))
                    return click(*tabs, tabs->tabRect(at).center());
        CAPTURE(sight());
        FAIL("no tab " << text.toStdString());
    }
    /// Entries of the menu bar, one after another.
    void menu(const QStringList& texts)
    {
        QWidget* at = frontWindow().findChild<QMenuBar*>();
        REQUIRE(at);
        for (const QString& text : texts) {
            QAction* found = nullptr;
            for (QAction* action : at->actions())
                if (ui::withoutMnemonic(action->text()).startsWith(text))
                    found = action;
            CAPTURE(text.toStdString());
            REQUIRE(found);
            REQUIRE(found->isEnabled());
            const auto* bar = qobject_cast<QMenuBar*>(at);
            const QRect where =
                bar ? bar->actionGeometry(found) : qobject_cast<QMenu*>(at)->actionGeometry(found);
            QWidget* next = found->menu();
            click(*at, where.center());
            at = next;
        }
    }
    void type(const QString& text) { m_hands.type(text); }

    template <class W>
    W& widgetCalled(const QString& name, int nth)
    {
        int seen = 0;
        for (auto* widget : frontWindow().findChildren<W*>())
            if (widget->isVisible() && nameOf(*widget) == name && seen++ == nth)
                return *widget;
        CAPTURE(name.toStdString(), sight());
        FAIL("nothing is called so");
        throw std::logic_error("not reached");
    }

private:
    void click(QWidget& widget) { click(widget, widget.rect().center()); }
    /// Into sight, as scrolling would; no wheel is turned.
    static void bring(QWidget& widget)
    {
        for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(at))
                area->ensureWidgetVisible(&widget);
    }

    std::function<void()> m_settle;
    Hands m_hands;
};

} // namespace uitest
