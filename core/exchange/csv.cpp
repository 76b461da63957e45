// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/textdecoder.h"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

using base::Severity;

constexpr QChar Quote = QLatin1Char('"');

bool isLineEnd(QChar c)
{
    return c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

/// Splits a text into records. Keeps position, line and the problems met; recovers from each of them.
class Scanner {
public:
    Scanner(const QString& text, const CsvLimits& limits, CsvTable& table)
        : m_text(text)
        , m_limits(limits)
        , m_table(table)
    {}

    void chooseSeparator();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] CsvRow nextRow();
    void report(const QString& code, int line, int column, const QStringList& arguments = {},
                Severity severity = Severity::Error);
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }
    [[nodiscard]] bool atFieldEnd() const
    {
        return atEnd() || current() == m_table.separator || isLineEnd(current());
    }
    void takeLineEnd();
    void takeChar(QString& into);
    QString plainField(int column);
    QString quotedField(int column);
    void checkLength(QString& field, int column);
    [[nodiscard]] QString headerName(int column) const { return m_table.header.value(column - 1); }

    const QString& m_text;
    const CsvLimits& m_limits;
    CsvTable& m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_full = false;
};

void Scanner::report(const QString& code, int line, int column, const QStringList& arguments,
                     Severity severity)
{
    if (m_full)
        return;
    m_full = static_cast<int>(m_table.problems.size()) >= m_limits.problems;
    const QString what = m_full ? QStringLiteral("more-problems") : code;
    m_table.problems.push_back({severity, what, arguments, headerName(column), line, column});
}

void Scanner::takeLineEnd()
{
    const bool pair = current() == QLatin1Char('\r') && m_text.mid(m_at + 1, 1) == QStringLiteral("\n");
    m_at += pair ? 2 : 1;
    ++m_line;
}

void Scanner::takeChar(QString& into)
{
    if (isLineEnd(current())) {
        into += QLatin1Char('\n');
        takeLineEnd();
    } else {
        into += current();
        ++m_at;
    }
}

void Scanner::chooseSeparator()
{
    const QString firstLine = m_text.left(6).toLower();
    if (firstLine.startsWith(QLatin1String("sep=")) && firstLine.size() > 4) {
        m_table.separator = m_text.at(4);
        m_at = std::min<qsizetype>(5, m_text.size());
        if (!atEnd() && isLineEnd(current()))
            takeLineEnd();
        return;
    }
    std::array<std::pair<QChar, int>, 3> counts{
        {{QLatin1Char(';'), 0}, {QLatin1Char(','), 0}, {QLatin1Char('\t'), 0}}};
    bool quoted = false;
    for (const QChar c : m_text) {
        quoted = quoted != (c == Quote);
        if (!quoted && isLineEnd(c))
            break;
        for (auto& [separator, count] : counts)
            count += !quoted && c == separator ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    m_table.separator = most->first;
}

void Scanner::checkLength(QString& field, int column)
{
    if (field.size() <= m_limits.fieldCharacters)
        return;
    report(QStringLiteral("field-too-long"), m_line, column, {QString::number(m_limits.fieldCharacters)});
    field.truncate(m_limits.fieldCharacters);
}

QString Scanner::plainField(int column)
{
    const qsizetype start = m_at;
    bool reported = false;
    for (; !atFieldEnd(); ++m_at) {
        if (current() == Quote && !reported) {
            report(QStringLiteral("quote-inside-field"), m_line, column);
            reported = true;
        }
    }
    return m_text.mid(start, m_at - start);
}

QString Scanner::quotedField(int column)
{
    const int openedOn = m_line;
    QString value;
    ++m_at;
    for (;; takeChar(value)) {
        if (atEnd()) {
            report(QStringLiteral("quote-not-closed"), openedOn, column);
            return value;
        }
        if (current() != Quote)
            continue;
        if (m_text.mid(m_at + 1, 1) != QString(Quote))
            break;
        ++m_at;
    }
    ++m_at;
    if (!atFieldEnd())
        report(QStringLiteral("text-after-quote"), m_line, column);
    while (!atFieldEnd())
        takeChar(value);
    return value;
}

CsvRow Scanner::nextRow()
{
    CsvRow row{m_line, {}};
    for (int column = 1;; ++column) {
        QString field = !atEnd() && current() == Quote ? quotedField(column) : plainField(column);
        checkLength(field, column);
        if (column <= m_limits.fields)
            row.fields.append(field);
        else if (column == m_limits.fields + 1)
            report(QStringLiteral("too-many-fields"), row.line, column, {QString::number(m_limits.fields)});
        if (atEnd() || isLineEnd(current()))
            break;
        ++m_at;
    }
    if (!atEnd())
        takeLineEnd();
    return row;
}

bool isBlank(const CsvRow& row)
{
    return std::all_of(row.fields.begin(), row.fields.end(),
                       [](const QString& field) { return field.trimmed().isEmpty(); });
}

void readHeader(Scanner& scanner, CsvTable& table)
{
    CsvRow row;
    do {
        row = scanner.nextRow();
    } while (isBlank(row) && !scanner.atEnd());
    if (isBlank(row)) {
        scanner.report(QStringLiteral("file-empty"), 0, 0);
        return;
    }
    table.headerLine = row.line;
    for (const QString& name : row.fields) {
        const int column = static_cast<int>(table.header.size()) + 1;
        if (name.trimmed().isEmpty())
            scanner.report(QStringLiteral("header-empty"), row.line, column);
        else if (table.header.contains(name.trimmed()))
            scanner.report(QStringLiteral("header-twice"), row.line, column, {name.trimmed()});
        table.header.append(name.trimmed());
    }
}

void fitWidth(CsvRow& row, Scanner& scanner, const CsvTable& table)
{
    const qsizetype expected = table.header.size();
    const qsizetype found = row.fields.size();
    const QStringList counts{QString::number(expected), QString::number(found)};
    if (found < expected)
        scanner.report(QStringLiteral("row-too-short"), row.line, static_cast<int>(found) + 1, counts);
    if (found > expected)
        scanner.report(QStringLiteral("row-too-long"), row.line, static_cast<int>(expected) + 1, counts);
    row.fields.resize(expected);
}

void readRows(Scanner& scanner, const CsvLimits& limits, CsvTable& table)
{
    while (!scanner.atEnd() && !scanner.isFull()) {
        CsvRow row = scanner.nextRow();
        if (isBlank(row))
            continue;
        if (static_cast<int>(table.rows.size()) >= limits.rows) {
            scanner.report(QStringLiteral("too-many-rows"), row.line, 0, {QString::number(limits.rows)});
            return;
        }
        fitWidth(row, scanner, table);
        table.rows.push_back(std::move(row));
    }
}

base::Problem fileProblem(const char* code, const QStringList& arguments = {})
{
    return {Severity::Error, QString::fromLatin1(code), arguments, {}, 0, 0};
}

} // namespace

CsvTable readCsv(const QByteArray& bytes, const CsvLimits& limits)
{
    CsvTable table;
    if (bytes.size() > limits.bytes) {
        table.problems.push_back(fileProblem("file-too-large", {QString::number(limits.bytes)}));
        return table;
    }
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        table.problems.push_back(fileProblem("not-a-text-file"));
        return table;
    }
    table.encoding = decoded->encoding;
    Scanner scanner(decoded->text, limits, table);
    if (decoded->encoding == TextEncoding::Windows1252) {
        const auto line =
            static_cast<int>(decoded->text.left(decoded->firstForeignByte).count(QLatin1Char('\n')));
        scanner.report(QStringLiteral("encoding-guessed"), line + 1, 0, {}, Severity::Hint);
    }
    scanner.chooseSeparator();
    readHeader(scanner, table);
    if (!table.header.isEmpty())
        readRows(scanner, limits, table);
    return table;
}

} // namespace exchange
