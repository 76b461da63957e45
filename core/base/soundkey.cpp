// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/soundkey.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr qsizetype MostKeys = 8;
constexpr qsizetype ShortestRest = 3;

struct Replacement {
    QLatin1StringView from;
    QLatin1StringView to;
};

// Letters whose sound is lost once the mark is gone.
QString spellMarkedLetters(QStringView name)
{
    QString text = name.toString().normalized(QString::NormalizationForm_C).toLower();
    static const std::array<std::pair<QChar, QString>, 10> letters{{
        {QChar(u'ş'), QStringLiteral("sh")},
        {QChar(u'ș'), QStringLiteral("sh")},
        {QChar(u'š'), QStringLiteral("sh")},
        {QChar(u'ç'), QStringLiteral("tch")},
        {QChar(u'č'), QStringLiteral("tch")},
        {QChar(u'ć'), QStringLiteral("tch")},
        {QChar(u'ž'), QStringLiteral("zh")},
        {QChar(u'ğ'), QString()},
        {QChar(u'đ'), QStringLiteral("dj")},
        {QChar(u'ä'), QStringLiteral("e")},
    }};
    for (const auto& [letter, spelling] : letters)
        text.replace(letter, spelling);
    return text;
}

// Capitals stand for sounds from here on: S = sh, J = dj, C = ch, K = kh, T = th, X = j, W = w, Y = consonant
// y. The order matters: long spellings come before their parts.
constexpr std::array Sounds{
    Replacement{QLatin1StringView("dsch"), QLatin1StringView("J")},
    Replacement{QLatin1StringView("tsch"), QLatin1StringView("S")},
    Replacement{QLatin1StringView("tch"), QLatin1StringView("S")},
    Replacement{QLatin1StringView("sch"), QLatin1StringView("S")},
    Replacement{QLatin1StringView("sh"), QLatin1StringView("S")},
    Replacement{QLatin1StringView("zh"), QLatin1StringView("J")},
    Replacement{QLatin1StringView("dj"), QLatin1StringView("J")},
    Replacement{QLatin1StringView("kh"), QLatin1StringView("K")},
    Replacement{QLatin1StringView("ch"), QLatin1StringView("C")},
    Replacement{QLatin1StringView("gh"), QLatin1StringView("g")},
    Replacement{QLatin1StringView("dh"), QLatin1StringView("d")},
    Replacement{QLatin1StringView("ph"), QLatin1StringView("f")},
    Replacement{QLatin1StringView("th"), QLatin1StringView("T")},
    Replacement{QLatin1StringView("ck"), QLatin1StringView("k")},
    Replacement{QLatin1StringView("dt"), QLatin1StringView("t")},
    Replacement{QLatin1StringView("q"), QLatin1StringView("k")},
    Replacement{QLatin1StringView("j"), QLatin1StringView("X")},
    Replacement{QLatin1StringView("oo"), QLatin1StringView("u")},
    Replacement{QLatin1StringView("ou"), QLatin1StringView("u")},
    Replacement{QLatin1StringView("oe"), QLatin1StringView("o")},
    Replacement{QLatin1StringView("ue"), QLatin1StringView("u")},
    Replacement{QLatin1StringView("ee"), QLatin1StringView("i")},
    Replacement{QLatin1StringView("ie"), QLatin1StringView("i")},
    Replacement{QLatin1StringView("eyi"), QLatin1StringView("ei")},
    Replacement{QLatin1StringView("eyer"), QLatin1StringView("eir")},
    Replacement{QLatin1StringView("ayer"), QLatin1StringView("air")},
    Replacement{QLatin1StringView("awu"), QLatin1StringView("au")},
    Replacement{QLatin1StringView("w"), QLatin1StringView("v")},
};

bool isVowel(QChar c)
{
    return QLatin1StringView("aeiouy").contains(c);
}

bool isLatinWord(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); });
}

// y before a vowel is a consonant, and so is the glide in "Maria", "Ziad".
QString markGlides(const QString& word)
{
    QString marked;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word[at];
        const QChar next = at + 1 < word.size() ? word[at + 1] : QChar();
        const bool glide = QLatin1StringView("aou").contains(next);
        if (c == QLatin1Char('y') && isVowel(next) && next != QLatin1Char('y'))
            marked += QLatin1Char('Y');
        else if (c == QLatin1Char('i') && !next.isNull() && glide)
            marked += QLatin1StringView("iY");
        else
            marked += c;
    }
    return marked;
}

QString withoutDoubles(const QString& word)
{
    QString single;
    for (const QChar c : word)
        if (single.isEmpty() || single.back() != c)
            single += c;
    return single;
}

QString soundsOf(QString word)
{
    for (const Replacement& sound : Sounds)
        word.replace(sound.from, sound.to);
    word = withoutDoubles(markGlides(word));
    if (word.size() > 2 && word.endsWith(QLatin1Char('h')))
        word.chop(1);
    if (word.endsWith(QLatin1Char('d')))
        word.back() = QLatin1Char('t');
    if (word.endsWith(QLatin1Char('b')))
        word.back() = QLatin1Char('p');
    return word;
}

// The ways to read a letter, one letter of the key for each; "ks" is read as a whole.
QStringList readings(const QString& sounds, qsizetype at)
{
    const QChar next = at + 1 < sounds.size() ? sounds[at + 1] : QChar();
    switch (sounds[at].toLatin1()) {
    case 'C':
        if (at == 0)
            return {QStringLiteral("k"), QStringLiteral("S"), QStringLiteral("h")};
        return {QStringLiteral("k"), QStringLiteral("S")};
    case 'K':
        return {QStringLiteral("k"), QStringLiteral("h")};
    case 'X':
        return {QStringLiteral("Y"), QStringLiteral("J")};
    case 'T':
        return {QStringLiteral("t"), QStringLiteral("s")};
    case 'x':
        return {at == 0 ? QStringLiteral("k") : QStringLiteral("ks")};
    case 'c':
        if (next == QLatin1Char('e') || next == QLatin1Char('i'))
            return {QStringLiteral("J"), QStringLiteral("s")};
        return {QStringLiteral("k")};
    default:
        return {QString(sounds[at])};
    }
}

QStringList firstVowel(QStringView vowels)
{
    const bool open = vowels[0] == QLatin1Char('a') || vowels[0] == QLatin1Char('e');
    const QStringView rest = vowels.mid(1);
    if (open && (rest.contains(QLatin1Char('i')) || rest.contains(QLatin1Char('y'))))
        return {QStringLiteral("E")};
    switch (vowels[0].toLatin1()) {
    case 'a':
        return {QStringLiteral("a")};
    case 'e':
        return {QStringLiteral("a"), QStringLiteral("i")};
    case 'i':
    case 'y':
        return {QStringLiteral("i")};
    default:
        return {QStringLiteral("u")};
    }
}

QString lastVowel(QStringView vowels)
{
    const QChar last = vowels.back();
    if (last == QLatin1Char('i') || last == QLatin1Char('y'))
        return QStringLiteral("i");
    return last == QLatin1Char('o') || last == QLatin1Char('u') ? QStringLiteral("u") : QStringLiteral("a");
}

void append(QStringList& keys, const QStringList& ways)
{
    QStringList longer;
    for (const QString& key : keys)
        for (const QString& way : ways)
            if (longer.size() < MostKeys)
                longer << key + way;
    keys = longer;
}

QStringList keysOfSounds(const QString& sounds)
{
    QStringList keys{QString()};
    bool first = true;
    for (qsizetype at = 0; at < sounds.size(); ++at) {
        if (!isVowel(sounds[at])) {
            append(keys, readings(sounds, at));
            continue;
        }
        qsizetype end = at;
        while (end < sounds.size() && isVowel(sounds[end]))
            ++end;
        const QStringView vowels = QStringView(sounds).mid(at, end - at);
        if (first)
            append(keys, firstVowel(vowels));
        else if (end == sounds.size())
            append(keys, {lastVowel(vowels)});
        first = false;
        at = end - 1;
    }
    return keys;
}

// The name after "Abd" and its article: "abdurrahman" → "rahman"; empty when there is none.
QString afterAbd(const QString& word)
{
    if (!word.startsWith(QLatin1StringView("abd")))
        return {};
    qsizetype at = 3;
    while (at < word.size() && isVowel(word[at]))
        ++at;
    if (at < word.size() && word[at] == QLatin1Char('l'))
        ++at;
    else if (at + 1 < word.size() && word[at] == word[at + 1])
        ++at;
    const QString rest = word.mid(at);
    return at > 3 && rest.size() >= ShortestRest ? rest : QString();
}

// "noureddine", "nuraldin" → "nuradin"
QString withPlainDin(const QString& word)
{
    for (const QLatin1StringView ending : {QLatin1StringView("dine"), QLatin1StringView("deen"),
                                           QLatin1StringView("dien"), QLatin1StringView("din")}) {
        if (!word.endsWith(ending))
            continue;
        QString stem = word.chopped(ending.size());
        if (stem.endsWith(QLatin1Char('d')) || stem.endsWith(QLatin1Char('l')))
            stem.chop(1);
        return stem + QLatin1StringView("din");
    }
    return word;
}

QStringList keysOfWord(const QString& word)
{
    if (word.isEmpty() || !isLatinWord(word))
        return {};
    if (const QString rest = afterAbd(word); !rest.isEmpty()) {
        QStringList keys{QStringLiteral("abd")};
        append(keys, keysOfSounds(soundsOf(rest)));
        return keys;
    }
    QStringList keys = keysOfSounds(soundsOf(withPlainDin(word)));
    const bool article = word.startsWith(QLatin1StringView("al")) || word.startsWith(QLatin1StringView("el"));
    if (article && word.size() > 2 + ShortestRest && !isVowel(word[2]))
        keys += keysOfSounds(soundsOf(word.mid(2)));
    return keys;
}

} // namespace

QStringList soundKeys(QStringView name)
{
    const QStringList words = plainWords(spellMarkedLetters(name));
    QStringList keys;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.size() == 1 || !isArticle(words[at]))
            keys += keysOfWord(words[at]);
        if (at + 1 < words.size())
            keys += keysOfWord(words[at] + words[at + 1]);
        if (at + 2 < words.size() && isArticle(words[at + 1]))
            keys += keysOfWord(words[at] + words[at + 1] + words[at + 2]);
    }
    keys.removeDuplicates();
    return keys;
}

QStringList wholeSoundKeys(QStringView name)
{
    return keysOfWord(plainWords(spellMarkedLetters(name)).join(QString()));
}

bool soundsLike(QStringView one, QStringView other)
{
    const QStringList keys = wholeSoundKeys(one);
    return std::ranges::any_of(wholeSoundKeys(other),
                               [&keys](const QString& key) { return keys.contains(key); });
}

} // namespace base
