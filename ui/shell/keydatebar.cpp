// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keydatebar.h"

#include "ui/icons/icon.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

namespace ui {

namespace {

/// The border around ‹ field ›.
class Group final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.ctl);
        painter.setBrush(theme.button);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

constexpr int ProblemShownMs = 10'000;

QToolButton* arrow(const QString& iconName, const QString& name, const QKeySequence& keys)
{
    auto* button = new QToolButton;
    button->setIcon(iconNamed(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keyText(keys)));
    return button;
}

} // namespace

KeyDateBar::KeyDateBar(KeyDateModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_label(new QLabel(tr("Key da&te"), this))
    , m_field(new DateField(model.clock()))
    , m_today(new QPushButton(tr("Today")))
{
    m_label->setBuddy(m_field);
    m_label->setFont(fontOf(Type::Small));
    m_field->setObjectName(QStringLiteral("keyDateField"));
    m_field->setAccessibleName(tr("Key date"));
    m_field->setFormat(DateField::Format::WithWeekday);
    m_field->setRequired(true);
    m_field->setProperty("inGroup", true);
    m_field->setAlignment(Qt::AlignHCenter);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_today->setToolTip(
        tr("Set the key date to today (%1)").arg(keyText(QKeySequence(QStringLiteral("Alt+Home")))));

    auto* group = new Group(this);
    auto* inner = new QHBoxLayout(group);
    inner->setContentsMargins(2, 1, 2, 1);
    inner->setSpacing(1);
    QToolButton* back =
        arrow(QStringLiteral("chevron-left"), tr("Previous day"), QKeySequence(QStringLiteral("Alt+,")));
    QToolButton* forward =
        arrow(QStringLiteral("chevron-right"), tr("Next day"), QKeySequence(QStringLiteral("Alt+.")));
    inner->addWidget(back);
    inner->addWidget(m_field);
    inner->addWidget(forward);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(group);
    layout->addWidget(m_today);

    connect(back, &QToolButton::clicked, this, [this] { m_model.step(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { m_model.step(1); });
    connect(m_today, &QPushButton::clicked, &m_model, &KeyDateModel::goToToday);
    connect(m_field, &DateField::dateChosen, this, [this](std::optional<QDate> day) {
        if (day)
            m_model.setDay(*day);
    });
    connect(m_field, &DateField::problemChanged, this, [this](const QString& problem) {
        // The bar has no room for a line; what is wrong must not show on hovering only.
        const QPoint below = m_field->mapToGlobal(QPoint(0, m_field->height() - 10));
        QToolTip::showText(below, tipText(problem), m_field, {}, ProblemShownMs);
    });
    connect(&m_model, &KeyDateModel::changed, this, &KeyDateBar::refresh);
    refresh();
}

void KeyDateBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void KeyDateBar::refresh()
{
    m_field->setDate(m_model.day());
    m_field->setProperty("fieldState", m_model.isToday() ? QString() : QStringLiteral("elsewhen"));
    m_field->setFont(fontOf(Type::Body, m_model.isToday() ? QFont::Medium : QFont::DemiBold));
    const Theme& theme = Theme::of(palette());
    QPalette inked = palette();
    inked.setColor(QPalette::Text, m_model.isToday() ? theme.text : theme.warn);
    inked.setColor(QPalette::Base, theme.button);
    m_field->setPalette(inked);
    m_field->update();
    m_today->setEnabled(!m_model.isToday());
}

} // namespace ui
