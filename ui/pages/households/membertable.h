// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/households.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

/// The members of a household with a box to tick each, and a choice beside it where one is wanted.
class MemberTable final : public QWidget {
    Q_OBJECT
public:
    explicit MemberTable(const std::vector<desk::MemberRow>& members, QWidget* parent = nullptr);

    /// What can be chosen for each, with the same first entry for all; -1 lines are not choosable.
    void setChoices(const QStringList& texts, const QString& label);
    void setAllChoices(int index);
    [[nodiscard]] std::vector<base::Id<domain::Person>> chosen() const;
    /// The choice beside each chosen person, in the order of chosen().
    [[nodiscard]] std::vector<int> choices() const;
    void setAllChosen(bool isChosen);

Q_SIGNALS:
    void changed();

private:
    struct Line {
        base::Id<domain::Person> person;
        QCheckBox* box;
        QLabel* label; ///< of the choice
        QComboBox* choice;
    };
    std::vector<Line> m_lines;
};

/// "Rahimi, Samira", as lists name a person.
[[nodiscard]] QString nameOf(const domain::Person& person);

} // namespace ui
