// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/vocabulary.h"

#include "ui/lang/format.h"
#include "ui/words/dates.h"
#include "ui/words/template.h"
#include "ui/words/terms.h"

#include <QLocale>

namespace words {

QString Vocabulary::language() const
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

QString Vocabulary::text(const char* key, const QStringList& arguments) const
{
    return filled(words::term(QStringLiteral("report"), QString::fromLatin1(key)), arguments);
}

QString Vocabulary::term(const char* group, const QString& code) const
{
    return words::term(QString::fromLatin1(group), code);
}

QString Vocabulary::format(const report::Value& value, report::ValueType type) const
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (type == report::ValueType::Fte)
            return ui::hundredths(*number);
        return type == report::ValueType::Percent ? ui::percent(*number) : ui::number(*number);
    }
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* date = std::get_if<QDate>(&value))
        return ui::dateText(*date);
    if (const auto* coded = std::get_if<report::CodedText>(&value))
        return coded->text;
    if (const auto* hidden = std::get_if<report::Hidden>(&value))
        return hidden->under > 0 ? QStringLiteral("< ") + ui::number(hidden->under) : QStringLiteral("•");
    return QStringLiteral("–");
}

QString Vocabulary::date(const base::ImpreciseDate& date) const
{
    return dateText(date);
}

QString Vocabulary::month(QDate day) const
{
    QString name = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    name.remove(QLatin1Char('.'));
    return name + QLatin1Char(' ') + QString::number(day.year());
}

} // namespace words
