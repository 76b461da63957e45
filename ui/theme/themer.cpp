// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themer.h"

#include "ui/theme/deskstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

namespace ui {

ThemeChoice themeChoiceOf(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Themer::Themer(QApplication& app, QObject* parent)
    : QObject(parent)
    , m_app(app)
    , m_systemPalette(app.palette())
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(fontOf(Type::Body));
    QToolTip::setFont(fontOf(Type::Small));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Themer::apply);
#endif
    apply();
}

void Themer::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Themer::apply()
{
    if (m_choice == ThemeChoice::System && isHighContrast(m_systemPalette)) {
        m_app.setPalette(m_systemPalette);
        return;
    }
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    const QPalette palette = (dark ? Theme::dark() : Theme::light()).palette();
    m_app.setPalette(palette);
    QToolTip::setPalette(palette);
}

bool Themer::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(m_systemPalette);
}

} // namespace ui
