// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace base {
class Clock;
}

namespace ui {

class Settings;

/// Finds out that nobody has used the window for as long as the settings say. Goes by the clock on the wall,
/// so that the time the machine slept counts. Once the time is over, nobody gets in any more: keys and clicks
/// are swallowed until the window is locked, which waits for work under way. Clock and settings outlive it.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    /// Before the time is over it is said that it will be: long enough to come back to the keyboard.
    static constexpr int WarningSeconds = 30;

    IdleLock(const base::Clock& clock, const Settings& settings, QObject* parent = nullptr);

    /// While something can be locked. The time starts now.
    void setActive(bool isActive);
    /// Tells whether work is under way that must not be cut off.
    void setWork(std::function<bool()> isWorking) { m_isWorking = std::move(isWorking); }
    /// Somebody uses the window. False: too late, the window will be locked.
    bool noteUse();
    /// Looks at the clock; as every second while active.
    void look();

Q_SIGNALS:
    /// The window will be locked soon if nobody uses it; with `isWaiting` as soon as the work under way is
    /// done.
    void soon(bool isWaiting);
    /// Somebody came back in time, or the time was switched off.
    void calledOff();
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Stage {
        Quiet,
        Soon,   ///< said that the time is nearly over
        Waiting ///< it is over, work is under way
    };

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] qint64 leftMs() const;
    void tell(Stage stage);

    const base::Clock& m_clock;
    const Settings& m_settings;
    std::function<bool()> m_isWorking;
    QTimer m_second;
    qint64 m_lastUse = 0;
    Stage m_stage = Stage::Quiet;
};

} // namespace ui
