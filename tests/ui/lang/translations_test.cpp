// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lang/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Messages of a .ts file that have no finished translation.
QStringList unfinished(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList found;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            const bool gone = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            const bool open = type == QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!gone && (open || text.trimmed().isEmpty()))
                found << source;
        }
    }
    CHECK_FALSE(xml.hasError());
    return found;
}

QString committed(const QString& language)
{
    return QStringLiteral(LOTSE_SOURCE_DIR "/resources/translations/lotsenbuch_%1.ts").arg(language);
}

/// Words of reports and command line stand in lotsenbuch_words_de.ts, everything else of ui in
/// lotsenbuch_de.ts.
QStringList textFolders(const QString& language)
{
    const QString root = QStringLiteral(LOTSE_SOURCE_DIR "/");
    const QStringList ofWords{QStringLiteral("words"), QStringLiteral("print")};
    QStringList folders;
    for (const QString& name : QDir(root + QStringLiteral("ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (ofWords.contains(name) == (language == QLatin1String("words_de")))
            folders << root + QStringLiteral("ui/") + name;
    if (language == QLatin1String("words_de"))
        for (const char* name : {"app/cli", "app/common"})
            if (const QString path = root + QLatin1String(name); QDir(path).exists())
                folders << path;
    return folders;
}

/// A copy of the committed texts, brought up to date with the sources.
QString updatedCopy(const QTemporaryDir& folder, const QString& language, const QStringList& options)
{
    const QString copy = folder.filePath(QStringLiteral("lotsenbuch_%1.ts").arg(language));
    REQUIRE(QFile::copy(committed(language), copy));
    const QString root = QStringLiteral(LOTSE_SOURCE_DIR);
    const QStringList arguments =
        QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none")} +
        options + textFolders(language) +
        QStringList{QStringLiteral("-I"), root, QStringLiteral("-ts"), copy};
    REQUIRE(QProcess::execute(QStringLiteral(LOTSE_LUPDATE), arguments) == 0);
    return copy;
}

} // namespace

TEST_CASE("Every text of the sources has a finished German translation", "[lang]")
{
    const QTemporaryDir folder;
    const QStringList open = unfinished(updatedCopy(folder, QStringLiteral("de"), {}));
    INFO("Run the target update_translations and translate: "
         << open.join(QStringLiteral(" | ")).toStdString());
    CHECK(open.isEmpty());
}

TEST_CASE("Every text of reports and command line has a finished German translation", "[lang]")
{
    const QTemporaryDir folder;
    const QStringList open = unfinished(updatedCopy(folder, QStringLiteral("words_de"), {}));
    INFO("Run the target update_words and translate: " << open.join(QStringLiteral(" | ")).toStdString());
    CHECK(open.isEmpty());
}

TEST_CASE("Every counted text has its English plural", "[lang]")
{
    const QTemporaryDir folder;
    const QStringList open =
        unfinished(updatedCopy(folder, QStringLiteral("en"), {QStringLiteral("-pluralonly")}));
    INFO(
        "Run the target update_translations and fill in: " << open.join(QStringLiteral(" | ")).toStdString());
    CHECK(open.isEmpty());
}

TEST_CASE("The German texts are in the program and come off again", "[lang]")
{
    const auto text = [] { return QCoreApplication::translate("ui::DateField", "Open calendar"); };
    ui::Translations translations;
    translations.use(ui::Language::German);
    CHECK(text() == QStringLiteral("Kalender öffnen"));
    CHECK(QLocale().language() == QLocale::German);
    translations.use(ui::Language::English);
    CHECK(text() == QStringLiteral("Open calendar"));
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("German is the language when nothing else is asked for", "[lang]")
{
    CHECK(ui::languageOf(QString()) == ui::Language::German);
    CHECK(ui::languageOf(QStringLiteral("de_AT")) == ui::Language::German);
    CHECK(ui::languageOf(QStringLiteral("en_GB")) == ui::Language::English);
}
