// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/progress.h"
#include "core/report/report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// Bytes to the standard output as they are.
void print(const QByteArray& bytes);
/// A line of text in UTF-8.
void printLine(const QString& line = {});
void printErrorLine(const QString& line);

/// Indented JSON in UTF-8 with a final line end.
void printJson(const QJsonObject& object);
void printJson(const QJsonArray& array);

/// A table for people: columns aligned, numbers right.
void printTable(const report::Table& table);

/// A table in the format asked for: as `json`, as CSV or for people.
void show(const report::Table& table, const FormatArgument& format, const QJsonObject& json);

/// Reports to the error stream when a person sits there, and obeys the flag.
[[nodiscard]] base::Progress makeProgress(const base::StopFlag& stop);

} // namespace cli
