// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace uitest {

inline QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

/// Texts of everything visible in a window that Alt+letter reaches.
inline QStringList textsWithKeys(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto* menus = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : menus->actions())
                texts << action->text();
    }
    return texts;
}

inline void checkUnique(const QStringList& texts)
{
    std::map<QChar, QString> seen;
    for (const QString& text : texts) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            continue;
        CAPTURE(text.toStdString(), seen[key].toStdString());
        CHECK(seen[key].isEmpty());
        seen[key] = text;
    }
}

/// Whatever the Tab key reaches in a window or page tells a screen reader its name.
inline void checkNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isReached = widget->isVisibleTo(&root) && widget->isEnabled() &&
                               widget->window() == root.window() && (widget->focusPolicy() & Qt::TabFocus) &&
                               !widget->focusProxy() && !qobject_cast<QMenu*>(widget) &&
                               !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!isReached)
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

/// The names of a dialog, and each of its keys given once.
inline void checkAccess(const QWidget& dialog)
{
    checkNames(dialog);
    checkUnique(textsWithKeys(dialog));
}

} // namespace uitest
