// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace ui {

/// The languages of the interface.
enum class Language { German, English };

/// `de`, `en`; anything else, also nothing: German.
[[nodiscard]] Language languageOf(const QString& name);
[[nodiscard]] QString nameOf(Language language);
/// German unless the system speaks English and not German; German first.
[[nodiscard]] Language systemLanguage();

/// Holds the translators of one language on the application and takes them off again. Source texts are
/// English. Sets the default QLocale to match (numbers and dates of German are those of Germany). Needs Qt
/// Core only.
class Translations {
public:
    Translations();
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void remove();

    QLocale m_localeBefore;
    Language m_language = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace ui
