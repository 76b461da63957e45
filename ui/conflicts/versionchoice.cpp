// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/versionchoice.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace ui {

namespace {

constexpr int Columns = 2;

QLabel* wrapped(QLabel* label, const QFont& font)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

VersionCard::VersionCard(const Version& version, QWidget* parent) : QFrame(parent), m_button(new QRadioButton)
{
    QStringList spoken{version.value};
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(wrapped(plainLabel(version.value), fontOf(Type::Body, QFont::DemiBold)));
    const auto addLine = [&](const QString& line) {
        if (line.isEmpty())
            return;
        text->addWidget(wrapped(new TintedLabel(line), fontOf(Type::Small)));
        spoken << line;
    };
    addLine(version.source);
    addLine(version.holdsNow ? VersionChoice::tr("holds for now") : QString());
    text->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_button->setAccessibleName(accessibleName());
    m_button->installEventFilter(this);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

bool VersionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the outline shows the focus of the button
    return QFrame::eventFilter(watched, event);
}

void VersionCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_button->isEnabled() && rect().contains(event->pos())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->setChecked(true);
    }
}

void VersionCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    const bool isChosen = m_button->isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = isChosen || m_button->hasFocus() ? 2 : 1;
    painter.setPen(QPen(line > 1 ? theme.accent : theme.ctl, line));
    painter.setBrush(isChosen ? theme.accentBg : theme.base);
    const qreal half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 4, 4);
}

VersionChoice::VersionChoice(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    for (int column = 0; column < Columns; ++column)
        m_layout->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int version, bool isChosen) {
        if (isChosen)
            Q_EMIT versionChosen(version);
    });
}

void VersionChoice::setVersions(const QString& about, const std::vector<Version>& versions)
{
    for (VersionCard* card : m_cards)
        delete card;
    m_cards.clear();
    for (const Version& version : versions) {
        auto* card = new VersionCard(version);
        card->button().setAccessibleDescription(about);
        const int place = static_cast<int>(m_cards.size());
        m_group->addButton(&card->button(), place);
        card->button().installEventFilter(this);
        m_layout->addWidget(card, place / Columns, place % Columns);
        m_cards.push_back(card);
    }
}

// All four arrows go through the versions in order, wherever in the two columns they stand.
bool VersionChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!isOn && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const int count = static_cast<int>(m_cards.size());
    const int at = m_group->id(qobject_cast<QAbstractButton*>(watched));
    QRadioButton& next = m_cards[static_cast<std::size_t>((at + (isOn ? 1 : count - 1)) % count)]->button();
    next.setFocus(Qt::TabFocusReason);
    next.setChecked(true);
    return true;
}

void VersionChoice::setLocked(bool isLocked)
{
    for (VersionCard* card : m_cards)
        card->button().setEnabled(!isLocked);
}

int VersionChoice::chosen() const
{
    return m_group->checkedId();
}

void VersionChoice::choose(int version)
{
    if (version >= 0 && version < static_cast<int>(m_cards.size()))
        m_cards[static_cast<std::size_t>(version)]->button().setChecked(true);
}

void VersionChoice::focusFirst()
{
    if (!m_cards.empty())
        m_cards.front()->button().setFocus();
}

} // namespace ui
