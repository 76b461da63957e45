// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace ui {

namespace {

const QString Smoke = QStringLiteral("smoke");
const QString Screenshot = QStringLiteral("screenshot");
const QString Size = QStringLiteral("size");
const QString ThemeOption = QStringLiteral("theme");
const QString Lang = QStringLiteral("lang");
const QString On = QStringLiteral("on");

std::optional<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Planning desk for municipal integration management."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Lotsenbuch to open (.lotse)."),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({Smoke, QStringLiteral("Open, paint once and exit.")});
    parser.addOption(
        {Screenshot, QStringLiteral("Save a picture of the window and exit."), QStringLiteral("PNG")});
    parser.addOption(
        {Size, QStringLiteral("Size of the window, for example 1440x870."), QStringLiteral("WxH")});
    parser.addOption({ThemeOption, QStringLiteral("light, dark or system."), QStringLiteral("THEME")});
    parser.addOption({Lang, QStringLiteral("de or en."), QStringLiteral("LANGUAGE")});
    parser.addOption({On, QStringLiteral("Key date to begin with, YYYY-MM-DD."), QStringLiteral("DATE")});
}

ParsedOptions failed(const QString& message)
{
    return {{}, message, true};
}

ParsedOptions read(const QCommandLineParser& parser)
{
    StartOptions options;
    options.smoke = parser.isSet(Smoke);
    if (!parser.positionalArguments().isEmpty())
        options.file = parser.positionalArguments().first();
    if (parser.isSet(Screenshot))
        options.screenshot = parser.value(Screenshot);
    if (parser.isSet(ThemeOption)) {
        options.theme = themeChoiceOf(parser.value(ThemeOption));
        if (nameOf(*options.theme) != parser.value(ThemeOption))
            return failed(QStringLiteral("--theme wants light, dark or system"));
    }
    if (parser.isSet(Lang)) {
        options.language = languageOf(parser.value(Lang));
        if (nameOf(*options.language) != parser.value(Lang))
            return failed(QStringLiteral("--lang wants de or en"));
    }
    if (parser.isSet(Size) && !(options.size = sizeOf(parser.value(Size))))
        return failed(QStringLiteral("--size wants two numbers, for example 1440x870"));
    if (parser.isSet(On)) {
        options.keyDate = QDate::fromString(parser.value(On), Qt::ISODate);
        if (!options.keyDate->isValid())
            return failed(QStringLiteral("--on wants a day, for example 2016-03-01"));
    }
    return {options, QString(), false};
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failed(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {{},
                parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("lotsenbuch")),
                false};
    if (parser.isSet(QStringLiteral("version")))
        return {{}, QStringLiteral("lotsenbuch " LOTSE_VERSION), false};
    if (parser.positionalArguments().size() > 1)
        return failed(QStringLiteral("Only one file can be opened at a time"));
    return read(parser);
}

} // namespace ui
