// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lang/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui {

Language languageOf(const QString& name)
{
    return name.startsWith(QLatin1String("en")) ? Language::English : Language::German;
}

QString nameOf(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("de");
}

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    if (languages.isEmpty() || languages.first() == QLatin1String("C"))
        return Language::German;
    return languageOf(languages.first());
}

Translations::Translations() = default;

Translations::~Translations()
{
    remove();
    QLocale::setDefault(m_localeBefore);
}

void Translations::use(Language language)
{
    remove();
    m_language = language;
    const bool german = language == Language::German;
    QLocale::setDefault(german ? QLocale(QLocale::German, QLocale::Germany)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir texts(QStringLiteral(":/i18n"));
    for (const QString& file :
         texts.entryList({QLatin1String("*_") + nameOf(language) + QLatin1String(".qm")})) {
        auto own = std::make_unique<QTranslator>();
        if (own->load(texts.filePath(file)))
            m_installed.push_back(std::move(own));
    }
    auto toolkit = std::make_unique<QTranslator>();
    if (german &&
        toolkit->load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_installed.push_back(std::move(toolkit));
    for (const auto& translator : m_installed)
        QCoreApplication::installTranslator(translator.get());
}

void Translations::remove()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace ui
