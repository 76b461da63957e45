// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

namespace {

const QString Smoke = QStringLiteral("smoke");
const QString Screenshot = QStringLiteral("screenshot");
const QString Size = QStringLiteral("size");
const QString ThemeOption = QStringLiteral("theme");
const QString Lang = QStringLiteral("lang");
const QString On = QStringLiteral("on");

struct Start {
    Q_DECLARE_TR_FUNCTIONS(ui::StartOptions)
};

/// Before the options are read: what they are explained in.
Language languageAsked(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0 && at + 1 < arguments.size())
        return languageOf(arguments[at + 1]);
    for (const QString& argument : arguments)
        if (argument.startsWith(QLatin1String("--lang=")))
            return languageOf(argument.mid(7));
    return systemLanguage();
}

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
    parser.setApplicationDescription(Start::tr("Planning desk for municipal integration management."));
    parser.addPositionalArgument(Start::tr("FILE"), Start::tr("Lotsenbuch to open (.lotse)."),
                                 Start::tr("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({Smoke, Start::tr("Open, paint once and exit.")});
    parser.addOption(
        {Screenshot, Start::tr("Save a picture of the window and exit."), QStringLiteral("PNG")});
    parser.addOption({Size, Start::tr("Size of the window, for example 1440x870."), Start::tr("WxH")});
    parser.addOption({ThemeOption, Start::tr("light, dark or system."), Start::tr("THEME")});
    parser.addOption({Lang, Start::tr("de or en."), Start::tr("LANGUAGE")});
    parser.addOption({On, Start::tr("Key date to begin with, YYYY-MM-DD."), Start::tr("DATE")});
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
            return failed(Start::tr("--theme wants light, dark or system"));
    }
    if (parser.isSet(Lang)) {
        options.language = languageOf(parser.value(Lang));
        if (nameOf(*options.language) != parser.value(Lang))
            return failed(Start::tr("--lang wants de or en"));
    }
    if (parser.isSet(Size) && !(options.size = sizeOf(parser.value(Size))))
        return failed(Start::tr("--size wants two numbers, for example 1440x870"));
    if (parser.isSet(On)) {
        options.keyDate = QDate::fromString(parser.value(On), Qt::ISODate);
        if (!options.keyDate->isValid())
            return failed(Start::tr("--on wants a day, for example 2016-03-01"));
    }
    return {options, QString(), false};
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    Translations texts;
    texts.use(languageAsked(arguments));
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
        return failed(Start::tr("Only one file can be opened at a time"));
    return read(parser);
}

} // namespace ui
