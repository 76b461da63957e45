// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace base {

/// Root of the failures the outside world causes (disk, database, file). what() is English log text without
/// personal data; the words for people are chosen in ui/words by type and members.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A file could not be read or written. `path` names it.
class FileError : public Error {
public:
    FileError(const QString& filePath, const QString& reason)
        : Error((filePath + QStringLiteral(": ") + reason).toStdString())
        , path(filePath)
        , detail(reason)
    {}
    QString path;
    QString detail;
};

/// Something stands at the path that must not be written over.
class OccupiedError : public FileError {
public:
    explicit OccupiedError(const QString& filePath)
        : FileError(filePath, QStringLiteral("a database is not written over"))
    {}
};

/// The content of a file is not what its kind requires. `line` counts from 1; 0 means no line applies.
class FormatError : public Error {
public:
    FormatError(const QString& filePath, int atLine, const QString& reason)
        : Error((filePath + QStringLiteral(":") + QString::number(atLine) + QStringLiteral(": ") + reason)
                    .toStdString())
        , path(filePath)
        , line(atLine)
        , detail(reason)
    {}
    QString path;
    int line;
    QString detail;
};

/// The work was stopped by the person; an outcome that unwinds to the caller of the job, never shown as an
/// error.
class Stopped : public Error {
public:
    Stopped() : Error("stopped by the person") {}
};

} // namespace base
