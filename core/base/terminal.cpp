// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace base {

namespace {

std::atomic<StopFlag*> interruptFlag{nullptr};
static_assert(std::atomic<StopFlag*>::is_always_lock_free);

extern "C" void handleInterrupt(int signal)
{
    std::signal(signal, SIG_DFL);
    if (StopFlag* flag = interruptFlag.load())
        flag->stop();
}

#ifdef Q_OS_WIN
constexpr std::array EndingSignals{SIGINT, SIGTERM};

void handle(int signal, void (*handler)(int))
{
    std::signal(signal, handler);
}
#else
constexpr std::array EndingSignals{SIGINT, SIGTERM, SIGHUP};

/// Unlike std::signal, without restarting what was interrupted: a question on the terminal ends as well.
void handle(int signal, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    sigaction(signal, &action, nullptr);
}
#endif

/// Switches the echo off as long as it lives.
class SilentInput {
public:
#ifdef Q_OS_WIN
    SilentInput() : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_mode);
        SetConsoleMode(m_handle, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~SilentInput()
    {
        SetConsoleMode(m_handle, m_mode);
    }

private:
    HANDLE m_handle;
    DWORD m_mode = 0;
#else
    SilentInput()
    {
        tcgetattr(STDIN_FILENO, &m_settings);
        termios silent = m_settings;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentInput()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_settings);
    }

private:
    termios m_settings{};
#endif
public:
    SilentInput(const SilentInput&) = delete;
    SilentInput& operator=(const SilentInput&) = delete;
};

} // namespace

bool isTerminal(StandardStream stream)
{
    const int number = static_cast<int>(stream);
#ifdef Q_OS_WIN
    return _isatty(number) != 0;
#else
    return isatty(number) == 1;
#endif
}

std::optional<QString> readSecret(const QString& prompt)
{
    if (!isTerminal(StandardStream::In))
        return std::nullopt;
    std::cerr << prompt.toStdString() << ": " << std::flush;
    std::string line;
    const SilentInput silence;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    std::cerr << std::endl;
    if (const StopFlag* flag = interruptFlag.load(); !read && flag && flag->isStopped())
        throw Stopped();
    if (!read)
        return std::nullopt;
    QString secret = QString::fromLocal8Bit(line.data(), static_cast<qsizetype>(line.size()));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

InterruptStop::InterruptStop()
{
    interruptFlag.store(&m_flag);
    for (const int signal : EndingSignals)
        handle(signal, handleInterrupt);
}

InterruptStop::~InterruptStop()
{
    for (const int signal : EndingSignals)
        handle(signal, SIG_DFL);
    interruptFlag.store(nullptr);
}

} // namespace base
