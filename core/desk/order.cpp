// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/order.h"

namespace desk {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

QString orderKey(const QString& name)
{
    const QString plain = name.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString key;
    key.reserve(plain.size() + 8);
    for (qsizetype i = 0; i < plain.size();) {
        if (!isDigit(plain[i])) {
            if (plain[i].category() != QChar::Mark_NonSpacing)
                key += plain[i];
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < plain.size() && isDigit(plain[end]))
            ++end;
        while (i + 1 < end && plain[i] == QLatin1Char('0'))
            ++i;
        key += QChar(static_cast<char16_t>(u'0' + std::min<qsizetype>(end - i, 9)));
        key += QStringView(plain).sliced(i, end - i);
        i = end;
    }
    return key + QChar(u'\0') + name;
}

} // namespace desk
