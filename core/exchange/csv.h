// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace exchange {

/// How the bytes of a table were read. The last one is a guess: Excel on a German desktop writes it.
enum class TextEncoding { Utf8, Utf16, Windows1252 };

/// One record of a table. `line` is the line of the file on which it starts, counted from 1; a quoted field
/// may run over several lines.
struct CsvRow {
    int line = 0;
    QStringList fields;

    bool operator==(const CsvRow&) const = default;
};

/// What was read. `header` is the first record, trimmed; rows that are empty lines are left out. Every row
/// has as many fields as the header: shorter ones are filled up, and named among the problems.
struct CsvTable {
    QStringList header;
    int headerLine = 0;
    std::vector<CsvRow> rows;
    QChar separator = QLatin1Char(';');
    TextEncoding encoding = TextEncoding::Utf8;
    base::Problems problems;
};

/// What a table may at most be. Beyond it reading stops with a problem.
struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int rows = 1'000'000;
    int fields = 500;
    qsizetype fieldCharacters = 100'000;
    int problems = 200;
};

/// Reads a table of fields separated by `;` `,` or tab (the one most frequent in the first record; a first
/// line `sep=;` decides), quoted by `"` with doubled quotes inside, lines ended by LF, CRLF or CR, in UTF-8
/// (with or without byte order mark), UTF-16 with mark, or else Windows-1252 (a hint says so).
/// Never throws for bad data. Problems carry line, column (index of the field from 1) and field (its header):
/// `file-empty`, `file-too-large` (limit), `not-a-text-file`, `encoding-guessed`, `too-many-rows` (limit),
/// `too-many-fields` (limit), `field-too-long` (limit), `quote-inside-field`, `text-after-quote`,
/// `quote-not-closed`, `row-too-short` and `row-too-long` (expected, found), `header-empty`,
/// `header-twice` (name), `more-problems`.
[[nodiscard]] CsvTable readCsv(const QByteArray& bytes, const CsvLimits& limits = {});

} // namespace exchange
