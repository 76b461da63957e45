// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

/// Runs the real lotsenbuch-cli in a folder of its own, with a home of its own and without a terminal.
class CommandLine {
public:
    struct Result {
        int code = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const;
    };

    CommandLine();
    [[nodiscard]] Result run(const QStringList& arguments) const;
    /// Asks the program to end once its file is there.
    [[nodiscard]] Result runAndStop(const QStringList& arguments) const;
    /// Kills the program after some time, if it still runs.
    void runAndKill(const QStringList& arguments, int afterMs) const;
    /// The same as below with the standard output into a file or device.
    [[nodiscard]] Result runInto(const QString& output, const char* arguments) const;
    /// run() with arguments separated by blanks.
    [[nodiscard]] Result operator()(const char* arguments) const;
    /// Writes a file into the folder and returns its path.
    QString write(const char* name, const QByteArray& content) const;
    [[nodiscard]] QByteArray read(const char* name) const;
    [[nodiscard]] QString path(const char* name) const;

private:
    void start(QProcess& process, const QStringList& arguments) const;
    [[nodiscard]] static Result finish(QProcess& process);

    QTemporaryDir m_folder;
};
