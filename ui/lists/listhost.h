// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace ui {

/// What lists ask of the window they stand in: to remember how a person arranged them, and to say what was
/// done. The window implements it; a list finds it among its parents.
class ListHost {
public:
    virtual ~ListHost() = default;
    /// As it was kept; empty when it never was.
    [[nodiscard]] virtual QByteArray listState(const QString& key) const = 0;
    virtual void keepListState(const QString& key, const QByteArray& state) = 0;
    virtual void say(const QString& sentence) = 0;

    /// The nearest one around the widget; nullptr for none.
    [[nodiscard]] static ListHost* of(QWidget& widget);
};

} // namespace ui
