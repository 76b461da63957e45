// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <catch2/catch_test_macros.hpp>

QJsonObject CommandLine::Result::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

CommandLine::CommandLine()
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("home")));
}

void CommandLine::start(QProcess& process, const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString home = path("home");
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"})
        environment.insert(QLatin1String(name), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(LOTSE_CLI), arguments);
}

CommandLine::Result CommandLine::finish(QProcess& process)
{
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CommandLine::Result CommandLine::run(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    return finish(process);
}

CommandLine::Result CommandLine::runInto(const QString& output, const char* arguments) const
{
    QProcess process;
    process.setStandardOutputFile(output);
    start(process, QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    return finish(process);
}

CommandLine::Result CommandLine::runAndStop(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    const QString unfinished = m_folder.filePath(arguments.at(1)) + QStringLiteral(".unfinished");
    while (process.state() != QProcess::NotRunning && !QFile::exists(unfinished))
        process.waitForFinished(20);
    process.terminate();
    return finish(process);
}

void CommandLine::runAndKill(const QStringList& arguments, int afterMs) const
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(afterMs))
        process.kill();
    process.waitForFinished();
}

CommandLine::Result CommandLine::operator()(const char* arguments) const
{
    return run(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QString CommandLine::write(const char* name, const QByteArray& content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray CommandLine::read(const char* name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString CommandLine::path(const char* name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}
