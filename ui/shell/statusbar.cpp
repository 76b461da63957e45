// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/shell/panes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/vline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

QLabel* smallLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names of files
    label->setFont(fontOf(Type::Small));
    return label;
}

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , m_noticeIcon(new IconLabel(QStringLiteral("clock"), 14, Ink::Warn, this))
    , m_message(smallLabel(this))
    , m_job(smallLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_fact(smallLabel(this))
{
    setObjectName(QStringLiteral("statusBar"));
    m_bar->setMaximumWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_cancel->setFont(fontOf(Type::Small));
    m_cancel->setMaximumHeight(m_cancel->fontMetrics().height() + 6);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* keys = smallLabel(this);
    keys->setText(tr("Help"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 1, 10, 0);
    layout->setSpacing(12);
    layout->addWidget(m_noticeIcon);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_job);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    auto* help = new QHBoxLayout;
    help->setSpacing(6);
    help->addWidget(new KeyCap(QKeySequence(Qt::Key_F1), this));
    help->addWidget(keys);
    layout->addLayout(help);
    layout->addWidget(new VLine(2, this));
    layout->addWidget(m_fact);
    setProperty(TakesPaneFocus, true);
    setMinimumHeight(m_message->fontMetrics().height() + 9);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancel, &QPushButton::clicked, this, &StatusBar::cancelRequested);
    hideProgress();
    showText();
}

void StatusBar::setMessage(const QString& text)
{
    m_text = text;
    showText();
}

void StatusBar::setNotice(const QString& sentence)
{
    if (sentence == m_notice)
        return;
    m_notice = sentence;
    showText();
    if (!sentence.isEmpty())
        announce(*this, sentence);
}

void StatusBar::showText()
{
    const bool isNotice = !m_notice.isEmpty();
    m_noticeIcon->setVisible(isNotice);
    m_message->setFont(fontOf(Type::Small, isNotice ? QFont::DemiBold : QFont::Normal));
    m_message->setText(isNotice ? m_notice : m_text);
    describe();
}

QString StatusBar::message() const
{
    return m_message->text();
}

void StatusBar::setFact(const QString& text)
{
    m_fact->setText(text);
    describe();
}

void StatusBar::describe()
{
    setAccessibleName(tr("Status: %1").arg(m_message->text()));
    setAccessibleDescription(m_fact->text());
}

void StatusBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StatusBar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StatusBar::showProgress(const QString& text, qint64 done, qint64 total, bool canStop)
{
    const bool isNew = m_job->text() != text || !m_job->isVisible();
    m_job->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min(done, total) * 1000 / total));
    m_job->show();
    m_bar->show();
    if (isNew)
        announce(*m_job, text);
    m_cancel->setVisible(canStop);
}

void StatusBar::hideProgress()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_job, m_bar, m_cancel})
        part->hide();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    painter.fillRect(0, 0, width(), 1, theme.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace ui
