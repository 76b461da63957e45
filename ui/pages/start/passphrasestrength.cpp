// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/passphrasestrength.h"

#include <QSet>

namespace ui {

namespace {

constexpr int Shortest = 10;

int kindsIn(const QString& text)
{
    bool lower = false, upper = false, digit = false, other = false;
    for (const QChar c : text) {
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
    }
    return lower + upper + digit + other;
}

} // namespace

Strength strengthOf(const QString& passphrase)
{
    if (passphrase.isEmpty())
        return Strength::Empty;
    if (passphrase.size() < Shortest)
        return Strength::TooShort;
    const auto different = QSet<QChar>(passphrase.begin(), passphrase.end()).size();
    if (different < 6)
        return Strength::Weak;
    const auto points = passphrase.size() + 2 * kindsIn(passphrase);
    if (points >= 24 && different >= 9)
        return Strength::Good;
    return points >= 17 ? Strength::Fair : Strength::Weak;
}

} // namespace ui
