// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/access.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace uitest {

/// What a screen reader calls a widget; a list field by its label, not by what is chosen in it.
inline QString nameOf(QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The window that takes keys and clicks now: a list that popped up, a dialog, else the window.
inline QWidget& frontWindow()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return *popup;
    if (QWidget* dialog = QApplication::activeModalWidget())
        return *dialog;
    REQUIRE(QApplication::activeWindow());
    return *QApplication::activeWindow();
}

/// What the window in front is and says, for the message of a failed check.
inline std::string sight()
{
    const QWidget& front = frontWindow();
    QStringList seen{front.windowTitle(),
                     QStringLiteral("focus on: ") +
                         (QApplication::focusWidget() ? nameOf(*QApplication::focusWidget()) : QString())};
    for (const auto* label : front.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            seen << label->text();
    for (const auto* edit : front.findChildren<QLineEdit*>())
        if (edit->isVisible())
            seen << edit->accessibleName() + QStringLiteral("=") + edit->text();
    return seen.join(QStringLiteral(" | ")).toStdString();
}

/// A person at the keyboard: every key goes to the window in front, which hands it to whatever has the focus.
/// Nothing is called, clicked or focused. `settle` lets the window work until it waits for the person.
class Hands {
public:
    explicit Hands(std::function<void()> settle) : m_settle(std::move(settle)) {}

    /// Keys pressed so far; a letter with Shift or Ctrl is one.
    [[nodiscard]] int strokes() const { return m_strokes; }

    void press(QKeyCombination keys)
    {
        stroke(keys.key(), QString(), keys.keyboardModifiers());
        m_settle();
    }
    void press(QKeyCombination keys, int times)
    {
        for (int i = 0; i < times; ++i)
            press(keys);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            const auto key = static_cast<Qt::Key>(letter.toUpper().unicode());
            const auto shift = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
            stroke(key, QString(letter), shift);
        }
        m_settle();
    }
    /// Replaces what stands in the field that has the focus.
    void retype(const QString& text)
    {
        press(Qt::CTRL | Qt::Key_A);
        type(text);
    }
    /// Alt and the letter of the button, tab or label with this text (without the mark of the letter).
    void mnemonic(const QString& text)
    {
        CAPTURE(text.toStdString(), focusName().toStdString());
        const QChar key = letterOf(text);
        REQUIRE_FALSE(key.isNull());
        stroke(static_cast<Qt::Key>(key.toUpper().unicode()), QString(key), Qt::AltModifier);
        QTest::qWait(110); // a button shows for so long that it is pressed
        m_settle();
    }
    /// Tab until what has the focus is called so.
    void tabTo(const QString& name)
    {
        constexpr int Most = 40;
        QStringList passed{focusName()};
        for (int i = 0; i < Most && focusName() != name; ++i) {
            press(Qt::Key_Tab);
            passed << focusName();
        }
        CAPTURE(name.toStdString(), passed.join(QStringLiteral(" | ")).toStdString());
        REQUIRE(focusName() == name);
    }
    /// The entry of a list field that begins so, found by typing as much.
    void choose(const QString& beginning)
    {
        type(beginning);
        CAPTURE(beginning.toStdString(), focusName().toStdString());
        const auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
        REQUIRE(combo);
        CHECK(combo->currentText().startsWith(beginning, Qt::CaseInsensitive));
    }
    [[nodiscard]] static QString focusName()
    {
        QWidget* focus = QApplication::focusWidget();
        return focus ? nameOf(*focus) : QStringLiteral("(nothing)");
    }

private:
    void stroke(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers)
    {
        QTest::simulateEvent(&keyWindow(), true, key, modifiers, text, false);
        if (QGuiApplication::focusWindow())
            QTest::simulateEvent(QGuiApplication::focusWindow(), false, key, modifiers, text, false);
        ++m_strokes;
    }
    static QWindow& keyWindow()
    {
        QWidget& front = frontWindow();
        REQUIRE(front.windowHandle());
        return *front.windowHandle();
    }
    static QChar letterOf(const QString& text)
    {
        const QWidget& front = frontWindow();
        QStringList texts = textsWithKeys(front);
        for (const auto* tabs : front.findChildren<QTabBar*>())
            for (int tab = 0; tabs->isVisibleTo(&front) && tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        for (const QString& one : texts)
            if (ui::withoutMnemonic(one).startsWith(text) && !mnemonicOf(one).isNull())
                return mnemonicOf(one);
        return {};
    }

    std::function<void()> m_settle;
    int m_strokes = 0;
};

} // namespace uitest
