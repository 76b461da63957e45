// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminal.h"

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
    if (!read)
        return std::nullopt;
    QString secret = QString::fromLocal8Bit(line.data(), static_cast<qsizetype>(line.size()));
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

InterruptStop::InterruptStop()
{
    interruptFlag.store(&m_flag);
    std::signal(SIGINT, handleInterrupt);
    std::signal(SIGTERM, handleInterrupt);
}

InterruptStop::~InterruptStop()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interruptFlag.store(nullptr);
}

} // namespace base
