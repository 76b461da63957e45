// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Icon, a line in bolder type and a sentence below it.
class Fact final : public QWidget {
    Q_OBJECT
public:
    Fact(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);
};

} // namespace ui
