// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/households/membertable.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace ui {

QString nameOf(const domain::Person& person)
{
    const bool isWhole = !person.familyName.isEmpty() && !person.givenName.isEmpty();
    return person.familyName + (isWhole ? QStringLiteral(", ") : QString()) + person.givenName;
}

MemberTable::MemberTable(const std::vector<desk::MemberRow>& members, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    for (const desk::MemberRow& member : members) {
        const QString name = nameOf(member.person);
        Line line{member.person.id,
                  new QCheckBox(menuText(tr("%1 · %2").arg(name, words::text(member.role)))), new QLabel,
                  new QComboBox};
        line.box->setChecked(true);
        line.label->setFont(fontOf(Type::Small));
        line.label->setBuddy(line.choice);
        line.label->setVisible(false);
        line.choice->setVisible(false);
        line.choice->setAccessibleName(name);
        const int row = static_cast<int>(m_lines.size());
        grid->addWidget(line.box, row, 0);
        grid->addWidget(line.label, row, 1);
        grid->addWidget(line.choice, row, 2);
        connect(line.box, &QCheckBox::toggled, line.choice, &QWidget::setEnabled);
        connect(line.box, &QCheckBox::toggled, this, &MemberTable::changed);
        connect(line.choice, &QComboBox::activated, this, &MemberTable::changed);
        m_lines.push_back(line);
    }
}

void MemberTable::setChoices(const QStringList& texts, const QString& label)
{
    for (const Line& line : m_lines) {
        line.choice->clear();
        line.choice->addItems(texts);
        line.label->setText(label);
        line.label->setVisible(!texts.isEmpty());
        line.choice->setVisible(!texts.isEmpty());
        line.choice->setAccessibleName(
            QStringLiteral("%1, %2").arg(label, withoutMnemonic(line.box->text())));
    }
}

void MemberTable::setAllChoices(int index)
{
    for (const Line& line : m_lines)
        line.choice->setCurrentIndex(index);
}

void MemberTable::setAllChosen(bool isChosen)
{
    for (const Line& line : m_lines)
        line.box->setChecked(isChosen);
}

std::vector<base::Id<domain::Person>> MemberTable::chosen() const
{
    std::vector<base::Id<domain::Person>> persons;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            persons.push_back(line.person);
    return persons;
}

std::vector<int> MemberTable::choices() const
{
    std::vector<int> choices;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            choices.push_back(line.choice->currentIndex());
    return choices;
}

} // namespace ui
