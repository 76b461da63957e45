// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// Keys under which spellings of one name in Latin letters meet, made for names from Arabic, Persian, Kurdish
/// and Turkish as German, English and French offices write them. Two words sound alike when they share a key;
/// a spelling that can be read in two ways (ch, j, e, th) has several keys. A fallback behind exact and
/// prefix search: it brings unlike names together too, and is for ranking and for finding double entries to
/// look at.
///
/// How a word becomes a key:
///  - the consonants in order, doubled ones once: q ck → k, kh → k or h (Khalid, Halid), ph → f, gh → g,
///    dh → d, dj dsch → J, sh sch ş → S, ch → k or S, at the front also h, j → Y or J, c before e or i → J or
///    s, else k, th → t or s, w → v (Dawud: mute);
///  - d and t, b and p are one at the end (Ahmed, Ahmet);
///  - of the vowels only the first and one at the end: ou oo → u, o → u, ai ay ei ey → E, ee ie → i,
///    e → a or i at the first place, a at the end; a mute h at the end goes (Sara, Sarah);
///  - al- and el- at the front are left out besides being kept; Abd + article + name is one name
///    (Abdul Rahman, Abdurrahman, Abd al-Rahman → abdrahmn).
///   "Mohammed", "Muhamad" → muhmt   "Mahmoud" → mahmt   "Youssef", "Yusuf" → Yusf   "Jusuf" → Yusf, Jusf
/// Words with letters other than Latin have no key.
[[nodiscard]] QStringList soundKeys(QStringView name);

/// The keys of the whole name, its words joined: what two full names are compared by.
[[nodiscard]] QStringList wholeSoundKeys(QStringView name);

/// True when the two share a key of the whole, its words joined ("Abdul Rahman", "Abdurrahman").
[[nodiscard]] bool soundsLike(QStringView one, QStringView other);

} // namespace base
