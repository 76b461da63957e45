// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace ui {

/// How a further start of the program finds the window that has a file: that window answers under a name made
/// from the person and the path, which tells neither. Only this person's programs on this machine get
/// through; whoever has the file elsewhere is named by its lock.
class WindowCall final : public QObject {
    Q_OBJECT
public:
    explicit WindowCall(QObject* parent = nullptr);
    ~WindowCall() override;

    /// From now on calls about this file are answered; empty: none are. To be called by who holds the file:
    /// a name that a crash left behind is taken over.
    void answerFor(const QString& path);
    /// Asks the window that has the file to come to the front; false when none answers. Waits up to a second,
    /// on any thread.
    [[nodiscard]] static bool raise(const QString& path);

Q_SIGNALS:
    /// The window is to come to the front.
    void called();

private:
    void answer(QLocalSocket& caller);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ui
