// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcall.h"

#include "core/base/machine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr int PatienceMs = 1000;
constexpr char Call[] = "raise\n";
constexpr char Answer[] = "here\n";

/// The same for every way to write the path; empty for a file that is not there.
QString nameFor(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray whose = (base::userName() + QChar(0) + file).toUtf8();
    const QString name =
        QStringLiteral("lotsenbuch-") +
        QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().first(24));
#ifdef Q_OS_WIN
    return name; // pipes have no folder
#else
    // A folder that only this person can enter, where there is one.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
#endif
}

} // namespace

WindowCall::WindowCall(QObject* parent) : QObject(parent) {}
WindowCall::~WindowCall() = default;

void WindowCall::answerFor(const QString& path)
{
    const QString name = path.isEmpty() ? QString() : nameFor(path);
    if (name == m_name)
        return;
    m_name = name;
    m_server.reset();
    if (name.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(*caller); });
        }
    });
    if (m_server->listen(name))
        return;
    // Who holds the file is here: what is left of the name is of a program that ended without a word.
    QLocalServer::removeServer(name);
    m_server->listen(name); // without it a further start says that the file is in use
}

void WindowCall::answer(QLocalSocket& caller)
{
    if (!caller.canReadLine())
        return;
    const bool isCall = caller.readLine() == Call;
    if (isCall)
        caller.write(Answer);
    caller.disconnectFromServer(); // when all is written
    if (isCall)
        Q_EMIT called();
}

bool WindowCall::raise(const QString& path)
{
    const QString name = nameFor(path);
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(Call);
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(PatienceMs))
            return false;
    return socket.readLine() == Answer;
}

} // namespace ui
