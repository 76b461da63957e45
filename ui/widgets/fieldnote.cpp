// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnote.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconNameOf(Tone::Crit), 14, Ink::Crit, this))
    , m_text(new TintedLabel(QString(), Ink::Muted, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setFont(fontOf(Type::Small));
    hide();
}

void FieldNote::set(const QString& text, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    const bool isHint = tone == Tone::Neutral;
    m_icon->setVisible(!isHint);
    m_icon->setIcon(iconNameOf(tone), inkOf(tone));
    m_text->setInk(isHint ? Ink::Muted : inkOf(tone));
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_text->text();
}

void showProblem(QLineEdit& field, FieldNote& note, const QString& sentence)
{
    field.setProperty("fieldState", sentence.isEmpty() ? QString() : QStringLiteral("error"));
    field.setAccessibleDescription(sentence);
    field.update();
    note.setError(sentence);
    if (!sentence.isEmpty())
        announce(field, sentence);
}

bool acceptField(QLineEdit& field, FieldNote& note, const QString& sentence)
{
    showProblem(field, note, sentence);
    if (sentence.isEmpty())
        return true;
    field.selectAll();
    field.setFocus();
    return false;
}

} // namespace ui
