// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QString>

namespace ui {

QString tipText(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

QString menuText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString withoutMnemonic(const QString& menuText)
{
    QString result;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText[i] == QLatin1Char('&') && ++i == menuText.size())
            break;
        result += menuText[i];
    }
    return result;
}

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* plainParagraph(const QString& text, Type type, QFont::Weight weight)
{
    QLabel* label = plainLabel(text);
    label->setWordWrap(true);
    label->setFont(fontOf(type, weight));
    return label;
}

} // namespace ui
