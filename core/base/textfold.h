// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// One plain form of a text: lower case, without diacritics, words parted by single blanks. Umlauts become
/// two letters, apostrophes go, everything that is no letter or digit parts words. Other scripts stay,
/// without marks.
///   "Müller-Lüdenscheidt" → "mueller luedenscheidt"   "Straße 5a" → "strasse 5a"   "İnşaat" → "insaat"
///   "Łódź" → "lodz"   "O’Brien" → "obrien"   "Đorđe Ærø" → "djordje aeroe"
[[nodiscard]] QString foldForSearch(QStringView text);

/// The words to index so that people find a name however they type it: each word with umlauts as two letters
/// and as one, and neighbouring words joined. In order of the text, each form once.
///   "Müller" → mueller, muller
///   "Abd al-Rahman" → abd, al, rahman, abdal, alrahman, abdalrahman
/// A query is folded in the same way: it finds a name when each of its words, or a joined form, is among
/// them.
[[nodiscard]] QStringList foldedForms(QStringView text);

/// The words of a text in plain form with umlauts as one letter ("Jörg Groß" → "jorg", "gross").
[[nodiscard]] QStringList plainWords(QStringView text);

/// The same words as they are written, in lower case with their marks: "Jörg O’Brien" → "jörg", "obrien".
[[nodiscard]] QStringList writtenWords(QStringView text);

/// True for al-, el-, ad-, ar- … between or before parts of Arabic names, in plain form.
[[nodiscard]] bool isArticle(const QString& plainWord);

} // namespace base
