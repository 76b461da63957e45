// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace base {

namespace {

enum class Umlauts { TwoLetters, OneLetter, AsWritten };

struct Spelling {
    char16_t letter;
    std::u16string_view twoLetters;
    std::u16string_view oneLetter;
};

// Letters that do not fall apart into a base letter and marks, and those that have two plain spellings.
constexpr std::array Spellings{
    Spelling{u'ä', u"ae", u"a"},  Spelling{u'ö', u"oe", u"o"},  Spelling{u'ü', u"ue", u"u"},
    Spelling{u'å', u"aa", u"a"},  Spelling{u'ø', u"oe", u"o"},  Spelling{u'æ', u"ae", u"a"},
    Spelling{u'œ', u"oe", u"o"},  Spelling{u'ß', u"ss", u"ss"}, Spelling{u'ı', u"i", u"i"},
    Spelling{u'ł', u"l", u"l"},   Spelling{u'đ', u"dj", u"d"},  Spelling{u'ð', u"d", u"d"},
    Spelling{u'þ', u"th", u"th"}, Spelling{u'ħ', u"h", u"h"},   Spelling{u'ŧ', u"t", u"t"},
    Spelling{u'ŋ', u"n", u"n"},   Spelling{u'ə', u"e", u"a"},
};

bool isApostrophe(char16_t c)
{
    constexpr std::u16string_view All = u"'`´‘’ʻʼʽʾʿˈ";
    return All.find(c) != std::u16string_view::npos;
}

// Marks, the Arabic stretch sign, and joiners that only shape the writing.
bool isInvisible(QChar c)
{
    return c.isMark() || c.unicode() == u'ـ' || c.category() == QChar::Other_Format;
}

class Folder {
public:
    explicit Folder(Umlauts umlauts) : m_umlauts(umlauts) {}

    QStringList fold(QStringView text)
    {
        for (const QChar c : text.toString().normalized(QString::NormalizationForm_C).toLower())
            add(c);
        endWord();
        return m_words;
    }

private:
    void add(QChar c)
    {
        if (m_umlauts == Umlauts::AsWritten) {
            addPlain(c);
            return;
        }
        const auto spelling = std::ranges::find(Spellings, c.unicode(), &Spelling::letter);
        if (spelling != Spellings.end()) {
            const auto as = m_umlauts == Umlauts::TwoLetters ? spelling->twoLetters : spelling->oneLetter;
            m_word.append(QStringView(as.data(), static_cast<qsizetype>(as.size())));
            return;
        }
        if (c.unicode() < 128 || c.isSurrogate()) {
            addPlain(c);
            return;
        }
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD))
            addPlain(part);
    }

    void addPlain(QChar c)
    {
        if (c.isLetterOrNumber() || c.isSurrogate())
            m_word.append(c);
        else if (!isApostrophe(c.unicode()) && !isInvisible(c))
            endWord();
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            m_words << m_word;
        m_word.clear();
    }

    Umlauts m_umlauts;
    QString m_word;
    QStringList m_words;
};

QStringList wordsOf(QStringView text, Umlauts umlauts)
{
    return Folder(umlauts).fold(text);
}

void addOnce(QStringList& forms, const QString& form)
{
    if (!forms.contains(form))
        forms << form;
}

void addJoined(QStringList& forms, const QStringList& words)
{
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        addOnce(forms, words[at] + words[at + 1]);
        if (at + 2 < words.size() && isArticle(words[at + 1]))
            addOnce(forms, words[at] + words[at + 1] + words[at + 2]);
    }
}

} // namespace

QString foldForSearch(QStringView text)
{
    return wordsOf(text, Umlauts::TwoLetters).join(QLatin1Char(' '));
}

QStringList foldedForms(QStringView text)
{
    const QStringList two = wordsOf(text, Umlauts::TwoLetters);
    const QStringList one = wordsOf(text, Umlauts::OneLetter);
    QStringList forms;
    for (qsizetype at = 0; at < two.size(); ++at) {
        addOnce(forms, two[at]);
        if (at < one.size())
            addOnce(forms, one[at]);
    }
    addJoined(forms, two);
    addJoined(forms, one);
    return forms;
}

QStringList plainWords(QStringView text)
{
    return wordsOf(text, Umlauts::OneLetter);
}

QStringList writtenWords(QStringView text)
{
    return wordsOf(text, Umlauts::AsWritten);
}

bool isArticle(const QString& plainWord)
{
    static const QStringList articles{
        QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("ul"),  QStringLiteral("ad"),
        QStringLiteral("an"),  QStringLiteral("ar"),  QStringLiteral("as"),  QStringLiteral("at"),
        QStringLiteral("az"),  QStringLiteral("ed"),  QStringLiteral("en"),  QStringLiteral("er"),
        QStringLiteral("es"),  QStringLiteral("ur"),  QStringLiteral("us"),  QStringLiteral("ud"),
        QStringLiteral("ash"), QStringLiteral("esh"), QStringLiteral("ush"),
    };
    return articles.contains(plainWord);
}

} // namespace base
