// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usagewords.h"

#include "app/cli/texts.h"
#include "ui/lang/format.h"

#include <QRegularExpression>

namespace cli {

namespace {

/// The words of the person in CLI11's sentence.
QStringList found(const CLI::ParseError& error, const char* pattern)
{
    const QRegularExpression words(QString::fromLatin1(pattern));
    const auto match = words.match(QString::fromStdString(error.what()));
    return match.hasMatch() ? match.capturedTexts().mid(1) : QStringList();
}

QString required(const CLI::ParseError& error)
{
    const QStringList name = found(error, "^(\\S+) is required$");
    if (!name.isEmpty())
        return translate("cli::Program", "%1 is missing").arg(name[0]);
    return translate("cli::Program", "A command is missing");
}

QString mismatch(const CLI::ParseError& error)
{
    const QStringList name = found(error, "^(-[^\\s:]+)");
    if (!name.isEmpty())
        return translate("cli::Program", "The option %1 has no value, or too many").arg(name[0]);
    return translate("cli::Program", "An option has no value or too many");
}

QString conversion(const CLI::ParseError& error)
{
    const QStringList parts = found(error, "(\\S+) = (.*)$");
    if (!parts.isEmpty())
        return translate("cli::Program", "%1: “%2” is not a number that fits").arg(parts[0], parts[1]);
    return translate("cli::Program", "An option has a value that does not fit");
}

} // namespace

QString usageSentence(const CLI::ParseError& error)
{
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return translate("cli::Program",
                         "There is a word too many, or an option that this command does not have: %1")
            .arg(found(error, ": (.*)$").value(0));
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return required(error);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return mismatch(error);
    if (const auto pair = found(error, "^(\\S+) excludes (\\S+)$"); !pair.isEmpty())
        return translate("cli::Program", "%1 and %2 do not go together").arg(pair[0], pair[1]);
    if (const auto pair = found(error, "^(\\S+) requires (\\S+)$"); !pair.isEmpty())
        return translate("cli::Program", "%1 needs %2 as well").arg(pair[0], pair[1]);
    if (dynamic_cast<const CLI::ConversionError*>(&error))
        return conversion(error);
    if (dynamic_cast<const CLI::ValidationError*>(&error))
        return QString::fromStdString(error.what()); // the validators below speak for themselves
    return translate("cli::Program", "An option has a value that does not fit");
}

CLI::Validator numberBetween(qint64 least, qint64 most)
{
    const auto check = [=](const std::string& text) {
        bool isNumber = false;
        const qint64 number = QString::fromStdString(text).toLongLong(&isNumber);
        if (isNumber && least <= number && number <= most)
            return std::string();
        return translate("cli::Program", "“%1” is no whole number from %2 to %3")
            .arg(QString::fromStdString(text), ui::number(least), ui::number(most))
            .toStdString();
    };
    return CLI::Validator(check, QStringLiteral("%1–%2").arg(least).arg(most).toStdString());
}

CLI::Validator oneOf(const QStringList& words)
{
    const auto check = [=](const std::string& text) {
        if (words.contains(QString::fromStdString(text)))
            return std::string();
        return translate("cli::Program", "“%1” is not one of: %2")
            .arg(QString::fromStdString(text), words.join(QStringLiteral(", ")))
            .toStdString();
    };
    return CLI::Validator(check, words.join(QLatin1Char('|')).toStdString());
}

} // namespace cli
