// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/commandcard.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int CardSide = 16;
constexpr int Top = 16;
constexpr int CardIcon = 26;
constexpr int CardTextLeft = CardSide + CardIcon + 16;

QFontMetrics titleMetrics()
{
    return QFontMetrics(fontOf(Type::CardTitle, QFont::DemiBold));
}

int titleHeight()
{
    return titleMetrics().height();
}

} // namespace

CommandCard::CommandCard(const QString& iconName, const QString& title, const QString& sentence,
                         const QKeySequence& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* description = new TintedLabel(sentence);
    description->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    description->setWordWrap(true);
    description->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* head = new QHBoxLayout; // the title is painted
    head->setSpacing(16);
    head->addSpacing(titleMetrics().horizontalAdvance(accessibleName()));
    head->addStretch(1);
    head->addWidget(new KeyCap(keys), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(CardTextLeft, Top, CardSide, Top);
    column->setSpacing(4);
    column->addLayout(head);
    head->addItem(new QSpacerItem(0, titleHeight()));
    column->addWidget(description, 1, Qt::AlignTop);
}

QSize CommandCard::sizeHint() const
{
    return layout()->sizeHint();
}

void CommandCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || underMouse() ? theme.accent : theme.line, border));
    painter.setBrush(isDown() ? theme.accentBg : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 4, 4);
    iconNamed(m_iconName, Ink::Accent).paint(&painter, QRect(CardSide, Top, CardIcon, CardIcon));

    painter.setFont(fontOf(Type::CardTitle, QFont::DemiBold));
    painter.setPen(theme.text);
    QStyleOption option;
    option.initFrom(this);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    const QRect title(CardTextLeft, Top, width() - CardTextLeft - CardSide, titleHeight());
    painter.drawText(title, Qt::AlignVCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

} // namespace ui
