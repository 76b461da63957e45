// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvwriter.h"
#include "core/exchange/csv.h"
#include "core/exchange/tablereader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace exchange;

namespace {

CsvTable read(const char* text)
{
    return readCsv(QByteArray(text));
}

QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

} // namespace

TEST_CASE("Fields, quotes and line breaks are read the way spreadsheets write them", "[exchange]")
{
    struct Case {
        const char* why;
        const char* text;
        std::vector<CsvRow> rows;
    };
    const auto c = GENERATE(values<Case>({
        {"semicolon", "a;b\n1;2\n", {{2, words({"1", "2"})}}},
        {"comma", "a,b\n1,2", {{2, words({"1", "2"})}}},
        {"tab", "a\tb\r\n1\t2\r\n", {{2, words({"1", "2"})}}},
        {"a lone CR ends a line", "a;b\r1;2\r", {{2, words({"1", "2"})}}},
        {"separator inside quotes", "a;b\n\"x;y\";2\n", {{2, words({"x;y", "2"})}}},
        {"doubled quote", "a;b\n\"say \"\"yes\"\"\";2\n", {{2, words({"say \"yes\"", "2"})}}},
        {"line break in a field",
         "a;b\n\"x\r\ny\";2\n3;4\n",
         {{2, words({"x\ny", "2"})}, {4, words({"3", "4"})}}},
        {"empty lines are left out", "\na;b\n\n;\n1;2\n", {{5, words({"1", "2"})}}},
        {"commas in quoted header do not count", "\"a,b,c\";b\n1;2\n", {{2, words({"1", "2"})}}},
        {"sep line", "sep=,\r\na,b;c\r\n1,2;3\r\n", {{3, words({"1", "2;3"})}}},
        {"empty fields stay", "a;b;c\n;;3\n", {{2, words({"", "", "3"})}}},
        {"quoted empty last field", "a;b\n1;\"\"", {{2, words({"1", ""})}}},
    }));
    CAPTURE(c.why);
    const CsvTable table = read(c.text);
    CHECK(table.rows == c.rows);
    CHECK(table.problems.empty());
}

TEST_CASE("A wrong line and column are named, with the header of the field", "[exchange]")
{
    struct Case {
        const char* text;
        const char* code;
        int line;
        int column;
        const char* field;
    };
    const auto c = GENERATE(values<Case>({
        {"", "file-empty", 0, 0, ""},
        {"\n\n", "file-empty", 0, 0, ""},
        {"name;count\nBult;5\"2\n", "quote-inside-field", 2, 2, "count"},
        {"name;count\n\"Bult\"x;52\n", "text-after-quote", 2, 1, "name"},
        {"name;count\n\"a\nb\";1\n\"Bult;52\n", "quote-not-closed", 4, 1, "name"},
        {"name;count\nBult\n", "row-too-short", 2, 2, "count"},
        {"name;count\nBult;52;x\n", "row-too-long", 2, 3, ""},
        {"name;;count\n", "header-empty", 1, 2, ""},
        {"name;count;name\n", "header-twice", 1, 3, ""},
    }));
    CAPTURE(c.text);
    const CsvTable table = read(c.text);
    REQUIRE_FALSE(table.problems.empty());
    const base::Problem& problem = table.problems.front();
    CHECK(problem.code == QString::fromUtf8(c.code));
    CHECK(problem.line == c.line);
    CHECK(problem.column == c.column);
    CHECK(problem.field == QString::fromUtf8(c.field));
    CHECK(base::hasErrors(table.problems));
}

TEST_CASE("The encoding is found, and a guess is told", "[exchange]")
{
    struct Case {
        QByteArray bytes;
        TextEncoding encoding;
    };
    const QString text = QStringLiteral("Straße;€\nMöbel Boss;1\n");
    const QByteArray utf16 =
        QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const auto c = GENERATE_COPY(values<Case>({
        {text.toUtf8(), TextEncoding::Utf8},
        {"\xef\xbb\xbf" + text.toUtf8(), TextEncoding::Utf8},
        {utf16, TextEncoding::Utf16},
        {QByteArray("Stra\xdf"
                    "e;\x80\nM\xf6"
                    "bel Boss;1\n"),
         TextEncoding::Windows1252},
    }));
    const CsvTable table = readCsv(c.bytes);
    CHECK(table.encoding == c.encoding);
    CHECK(table.header == QStringList{QStringLiteral("Straße"), QStringLiteral("€")});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].fields[0] == QStringLiteral("Möbel Boss"));
    CHECK_FALSE(base::hasErrors(table.problems));
    CHECK(table.problems.size() == (c.encoding == TextEncoding::Windows1252 ? 1U : 0U));
}

TEST_CASE("Damaged UTF-8 is not taken for UTF-8", "[exchange]")
{
    const auto bytes = GENERATE(values<QByteArray>(
        {"a\xc3\n1", "a\xc0\xaf\n1", "a\xed\xa0\x80\n1", "a\xf5\x80\x80\x80\n1", "a\xe2\x82"}));
    CHECK(readCsv(bytes).encoding == TextEncoding::Windows1252);
}

TEST_CASE("Reading stops at its limits and says so", "[exchange]")
{
    const auto firstCode = [](const QByteArray& bytes, const CsvLimits& limits) {
        const CsvTable table = readCsv(bytes, limits);
        return table.problems.empty() ? QString() : table.problems.front().code;
    };
    CHECK(firstCode("a;b\n1;2\n", {.bytes = 4}) == QStringLiteral("file-too-large"));
    CHECK(firstCode("a;b\n1;2\n3;4\n", {.rows = 1}) == QStringLiteral("too-many-rows"));
    CHECK(firstCode("a;b;c\n", {.fields = 2}) == QStringLiteral("too-many-fields"));
    CHECK(firstCode("a;b\n12345;1\n", {.fieldCharacters = 4}) == QStringLiteral("field-too-long"));
    CHECK(firstCode(QByteArray("PK\x03\x04\0\0", 6), {}) == QStringLiteral("not-a-text-file"));
    QByteArray bad = "a;b\n";
    for (int i = 0; i < 50; ++i)
        bad += "x\n";
    const CsvTable table = readCsv(bad, {.problems = 10});
    CHECK(table.problems.size() == 11);
    CHECK(table.problems.back().code == QStringLiteral("more-problems"));
}

TEST_CASE("What is written is read again unchanged", "[exchange]")
{
    rc::check("any texts come back", [] {
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(
                3, rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab;,\"\n\t'=+-@1 ")))));
        base::CsvWriter writer;
        writer.addRow({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")});
        std::vector<QStringList> written;
        for (const auto& row : rows) {
            QStringList fields;
            for (const std::string& field : row)
                fields.append(QString::fromStdString(field));
            writer.addRow(fields);
            if (!fields.join(QString()).trimmed().isEmpty())
                written.push_back(fields);
        }
        const CsvTable table = readCsv(writer.bytes());
        RC_ASSERT(table.problems.empty());
        RC_ASSERT(table.rows.size() == written.size());
        for (std::size_t i = 0; i < written.size(); ++i)
            for (int column = 0; column < 3; ++column)
                RC_ASSERT(base::unguarded(table.rows[i].fields[column]) == written[i][column]);
    });
}

TEST_CASE("What was disarmed when it was written is read as it was", "[exchange]")
{
    const CsvTable table = readCsv("name;count\n'=Haus+1;5\n'Zum Hirsch';6\n");
    const std::vector<ColumnNames> columns{{"name", {}, true}, {"count", {}, false}};
    TableReader reader(table, columns);
    reader.setRow(table.rows.at(0));
    CHECK(reader.text("name") == QStringLiteral("=Haus+1"));
    reader.setRow(table.rows.at(1));
    CHECK(reader.text("name") == QStringLiteral("'Zum Hirsch'"));
}
