// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undotoast.h"

#include "ui/icons/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int DurationMs = 8000;

QToolButton* quietButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void setColors(QWidget& widget, const QColor& color)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::ButtonText, color);
    widget.setPalette(palette);
}

} // namespace

UndoToast::UndoToast(QWidget& host)
    : QFrame(&host)
    , m_host(host)
    , m_text(plainLabel(QString()))
    , m_undo(quietButton(this))
    , m_key(new KeyCap(QKeySequence(QKeySequence::Undo), this))
{
    setObjectName(QStringLiteral("undoToast"));
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    auto* check = new IconLabel(QStringLiteral("check"), 16, Ink::TipText, this);
    auto* close = quietButton(this);
    close->setIcon(iconNamed(QStringLiteral("x"), Ink::TipText));
    close->setToolTip(tr("Close message"));
    close->setAccessibleName(close->toolTip());
    for (QWidget* part : {static_cast<QWidget*>(check), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_undo), static_cast<QWidget*>(close)})
        layout->addWidget(part);
    layout->insertWidget(3, m_key);
    m_undo->setObjectName(QStringLiteral("toastAction"));
    m_key->setOnTip(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        if (m_offer == Offer::Undo)
            Q_EMIT undoRequested();
        else
            Q_EMIT redoRequested();
    });
    m_host.installEventFilter(this);
    hide();
}

void UndoToast::say(const QString& done, Offer offer)
{
    m_offer = offer;
    m_undo->setText(offer == Offer::Undo ? tr("Undo") : tr("Redo"));
    m_key->setText(
        keyText(QKeySequence(offer == Offer::Undo ? QStringLiteral("Ctrl+Z") : QStringLiteral("Ctrl+Y"))));
    const Theme& theme = Theme::of(m_host.palette());
    setColors(*m_text, theme.tipText);
    setColors(*m_undo, (theme.isDark ? Theme::light() : Theme::dark()).accent);
    m_text->setText(done);
    setAccessibleName(done);
    adjustSize();
    place();
    show();
    raise();
    startTimer();
    announce(*this, done);
}

void UndoToast::setStays(bool stays)
{
    m_stays = stays;
    if (stays)
        m_timer.stop();
    else if (isVisible())
        startTimer();
}

void UndoToast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(m_host.palette()).tip);
    painter.drawRoundedRect(rect(), 4, 4);
}

void UndoToast::enterEvent(QEnterEvent*)
{
    m_timer.stop();
}

void UndoToast::leaveEvent(QEvent*)
{
    startTimer();
}

bool UndoToast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_host && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoToast::place()
{
    move((m_host.width() - width()) / 2, m_host.height() - height() - 12);
}

void UndoToast::startTimer()
{
    if (!m_stays)
        m_timer.start(DurationMs);
}

} // namespace ui
