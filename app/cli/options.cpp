// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/failures.h"
#include "app/cli/texts.h"
#include "app/cli/usagewords.h"
#include "core/base/filelock.h"

#include <QRegularExpression>

#include <limits>

namespace cli {

CLI::Option* addText(CLI::App& command, const char* name, QString& target, const QString& help,
                     const char* type)
{
    return command
        .add_option_function<std::string>(
            name, [&target](const std::string& value) { target = QString::fromStdString(value); },
            help.toStdString())
        ->type_name(type);
}

CLI::Option* addNumber(CLI::App& command, const char* name, qint64& target, const QString& help)
{
    using Limits = std::numeric_limits<qint64>;
    // CLI11 takes a number that is too large for the largest.
    return command.add_option(name, target, help.toStdString())
        ->type_name("NUMBER")
        ->check(numberBetween(Limits::min(), Limits::max()).description({}));
}

void FileArgument::declare(CLI::App& command)
{
    addText(command, "FILE", path, translate("cli::Options", "The Lotsenbuch file (.lotse)"), "")->required();
    addText(command, "--passphrase-file", passphraseFile,
            translate("cli::Options",
                      "File whose first line is the passphrase; without it an encrypted file asks for it"),
            "PATH");
    command.add_flag("--moved", isMoved,
                     translate("cli::Options",
                               "The file is new on this computer because it was moved here or "
                               "lies on a shared drive; otherwise it is taken for a copy")
                         .toStdString());
}

void FileArgument::declareBreakLock(CLI::App& command)
{
    command.add_flag("--break-lock", breakLock,
                     translate("cli::Options", "Remove the lock that another computer left behind; only when "
                                               "nobody has the file open there any more")
                         .toStdString());
}

void FileArgument::breakLockIfAsked() const
{
    if (breakLock)
        (void)base::FileLock::removeForeign(path);
}

void DateArgument::declare(CLI::App& command)
{
    addText(command, "--on", text,
            translate("cli::Options", "Key date, such as 2016-03-01; today when absent"), "DATE");
}

std::optional<QDate> parseDay(const QString& text)
{
    for (const auto& format : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy")}) {
        const QDate day = QDate::fromString(text, format);
        if (day.isValid() && day.year() >= 1800)
            return day;
    }
    return std::nullopt;
}

QDate DateArgument::day(QDate today) const
{
    if (text.isNull())
        return today;
    if (const auto day = parseDay(text))
        return *day;
    static const QRegularExpression dayLike(
        QStringLiteral("^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$"));
    if (dayLike.match(text).hasMatch())
        throw UsageError(translate("cli::Options", "There is no day %1").arg(text));
    throw UsageError(
        translate("cli::Options", "“%1” is no day. Format YYYY-MM-DD, for example 2016-03-01").arg(text));
}

void FormatArgument::declareJsonOnly(CLI::App& command)
{
    command.add_flag("--json", json,
                     translate("cli::Options", "As JSON with stable English keys").toStdString());
}

void FormatArgument::declare(CLI::App& command)
{
    declareJsonOnly(command);
    auto* option = command.add_flag(
        "--csv", csv, translate("cli::Options", "As CSV, separated by semicolons").toStdString());
    option->excludes(command.get_option("--json"));
}

} // namespace cli
