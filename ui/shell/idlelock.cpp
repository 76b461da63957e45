// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include "core/base/clock.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int SecondMs = 1000;
constexpr qint64 MinuteOfUseMs = 60'000;

/// What only a person does.
bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(const base::Clock& clock, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
{
    m_second.setInterval(SecondMs);
    connect(&m_second, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::setActive(bool isActive)
{
    m_lastUse = m_clock.nowMs();
    m_stage = Stage::Quiet;
    if (isActive == m_second.isActive())
        return;
    if (isActive) {
        QCoreApplication::instance()->installEventFilter(this);
        m_second.start();
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
        m_second.stop();
    }
}

qint64 IdleLock::leftMs() const
{
    const int minutes = m_settings.lockMinutes();
    return minutes == 0 ? std::numeric_limits<qint64>::max()
                        : m_lastUse + minutes * MinuteOfUseMs - m_clock.nowMs();
}

bool IdleLock::isOver() const
{
    return m_second.isActive() && leftMs() <= 0;
}

bool IdleLock::noteUse()
{
    // On waking up a key may be here before the timer is.
    if (isOver()) {
        QMetaObject::invokeMethod(this, &IdleLock::look, Qt::QueuedConnection);
        return false;
    }
    m_lastUse = m_clock.nowMs();
    tell(Stage::Quiet);
    return true;
}

void IdleLock::look()
{
    if (!m_second.isActive())
        return;
    m_lastUse = std::min(m_lastUse, m_clock.nowMs()); // the clock was put back
    if (!isOver())
        return tell(leftMs() <= WarningSeconds * SecondMs ? Stage::Soon : Stage::Quiet);
    if (m_isWorking && m_isWorking())
        return tell(Stage::Waiting);
    m_stage = Stage::Quiet;
    Q_EMIT due();
}

void IdleLock::tell(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    if (stage == Stage::Quiet)
        Q_EMIT calledOff();
    else
        Q_EMIT soon(stage == Stage::Waiting);
}

// Most of what happens is none of it, so this must stay short.
bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    return (isUse(event->type()) && !noteUse()) || QObject::eventFilter(watched, event);
}

} // namespace ui
