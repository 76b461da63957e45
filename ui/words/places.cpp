// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/places.h"

#include "core/base/textfold.h"
#include "ui/words/terms.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <map>

namespace words {

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(words::Places)
};

constexpr const char* LanguageNeed = "language:";

QString folded(const QString& text)
{
    return base::foldForSearch(text.simplified());
}

/// Codes by the folded names in both languages, and by themselves.
using Codes = std::map<QString, QString>;
using Names = std::initializer_list<std::pair<const char*, const char*>>;

Codes codesOfGroup(const char* groupName)
{
    QTranslator german;
    const bool hasGerman = german.load(QStringLiteral(":/i18n/lotsenbuch_words_de.qm"));
    Codes codes;
    for (const Term& term : findGroup(QLatin1String(groupName))->terms) {
        const QString code = QLatin1String(term.code);
        codes.emplace(folded(QString::fromUtf8(term.text)), code);
        if (hasGerman)
            codes.emplace(folded(german.translate(groupName, term.text)), code);
    }
    for (const Term& term : findGroup(QLatin1String(groupName))->terms)
        codes.emplace(folded(QLatin1String(term.code)), QLatin1String(term.code)); // a name comes first
    return codes;
}

std::optional<QString> codeIn(const Codes& codes, const QString& typed)
{
    const auto found = codes.find(folded(typed));
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

const Codes& countries()
{
    static const Codes codes = [] {
        Codes all = codesOfGroup("country");
        // How they are called besides, or were.
        for (const auto& [name, code] : Names{{"Elfenbeinküste", "CI"},
                                              {"Ivory Coast", "CI"},
                                              {"Weißrussland", "BY"},
                                              {"Turkey", "TR"},
                                              {"Burma", "MM"},
                                              {"USA", "US"},
                                              {"Großbritannien", "GB"},
                                              {"Kap Verde", "CV"},
                                              {"Mazedonien", "MK"},
                                              {"Moldawien", "MD"},
                                              {"Kirgistan", "KG"},
                                              {"Czech Republic", "CZ"}})
            all.emplace(folded(QString::fromUtf8(name)), QLatin1String(code));
        return all;
    }();
    return codes;
}

const Codes& languages()
{
    static const Codes codes = [] {
        Codes all = codesOfGroup("language");
        for (const auto& [name, code] : Names{{"Farsi", "fa"},
                                              {"Kurmandschi", "kmr"},
                                              {"Kurmanji", "kmr"},
                                              {"Sorani", "ckb"},
                                              {"Paschto", "ps"},
                                              {"Romani", "rom"},
                                              {"Aramäisch", "aii"}})
            all.emplace(folded(QString::fromUtf8(name)), QLatin1String(code));
        return all;
    }();
    return codes;
}

/// "native" for the word of either language, "A2" for a level of the European framework.
std::optional<QString> levelCode(const QString& typed)
{
    static const QRegularExpression european(QStringLiteral("^[abc][12]$"));
    static const Codes native = codesOfGroup("language-level");
    const QString level = folded(typed);
    if (european.match(level).hasMatch())
        return level.toUpper();
    return codeIn(native, typed);
}

QStringList namesOf(const char* groupName)
{
    QStringList names;
    for (const Term& one : findGroup(QLatin1String(groupName))->terms)
        names << term(QLatin1String(groupName), QLatin1String(one.code));
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

} // namespace

QString countryText(const QString& code)
{
    return term(QStringLiteral("country"), code);
}

QString spokenText(const QString& code)
{
    const qsizetype colon = code.indexOf(QLatin1Char(':'));
    const QString language = term(QStringLiteral("language"), code.left(colon < 0 ? code.size() : colon));
    const QString level = colon < 0 ? QString() : code.mid(colon + 1);
    if (level.isEmpty())
        return language;
    if (hasTerm(QStringLiteral("language-level"), level))
        return QStringLiteral("%1 (%2)").arg(language, term(QStringLiteral("language-level"), level));
    return language + QLatin1Char(' ') + level;
}

QString needText(const QString& code)
{
    if (code.startsWith(QLatin1String(LanguageNeed)))
        return Places::tr("Language: %1").arg(spokenText(code.mid(int(qstrlen(LanguageNeed)))));
    return term(QStringLiteral("need"), code);
}

std::optional<QString> countryCode(const QString& typed)
{
    return codeIn(countries(), typed);
}

std::optional<QString> spokenCode(const QString& typed)
{
    const QString text = typed.simplified();
    if (const auto language = codeIn(languages(), text))
        return language;
    // The level is the last word, or what stands in brackets or behind a colon.
    static const QRegularExpression withLevel(
        QStringLiteral(R"(^(.+?)\s*(?:\(([^()]+)\)|[:\s]\s*(\S+(?:\s+language)?))$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = withLevel.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto language = codeIn(languages(), match.captured(1));
    const auto level = levelCode(match.captured(2) + match.captured(3));
    return language && level ? std::optional(*language + QLatin1Char(':') + *level) : std::nullopt;
}

QString needCode(const QString& typed)
{
    static const Codes needs = codesOfGroup("need");
    if (const auto need = codeIn(needs, typed))
        return *need;
    const qsizetype colon = typed.indexOf(QLatin1Char(':'));
    const QString before = folded(typed.left(std::max<qsizetype>(colon, 0)));
    if (before == folded(QStringLiteral("language")) || before == folded(QStringLiteral("Sprache")))
        if (const auto language = spokenCode(typed.mid(colon + 1)))
            return QLatin1String(LanguageNeed) + *language;
    return typed.simplified();
}

QStringList countryNames()
{
    return namesOf("country");
}

QStringList languageNames()
{
    return namesOf("language");
}

QStringList needNames()
{
    return namesOf("need");
}

} // namespace words
