// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t MostRecentFiles = 8;
constexpr int UsualLockMinutes = 10;

const QString Lists = QStringLiteral("lists/%1");
const QString Geometry = QStringLiteral("window/geometry");
const QString ThemeKey = QStringLiteral("window/theme");
const QString LanguageName = QStringLiteral("window/language");
const QString Collapsed = QStringLiteral("window/navigationCollapsed");
const QString MessagesStay = QStringLiteral("window/messagesStay");
const QString LockMinutes = QStringLiteral("window/lockMinutes");
const QString ReportWithout = QStringLiteral("report/without");
const QString ReportMonths = QStringLiteral("report/months");
const QString Recent = QStringLiteral("recent");

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store) : m_store(std::move(store)) {}

Settings::~Settings() = default;

QByteArray Settings::geometry() const
{
    return m_store->value(Geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store->setValue(Geometry, geometry);
}

ThemeChoice Settings::theme() const
{
    return themeChoiceOf(m_store->value(ThemeKey).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store->setValue(ThemeKey, nameOf(choice));
}

Language Settings::language() const
{
    const QString name = m_store->value(LanguageName).toString();
    return name.isEmpty() ? systemLanguage() : languageOf(name);
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(LanguageName, nameOf(language));
}

bool Settings::navigationCollapsed() const
{
    return m_store->value(Collapsed).toBool();
}

void Settings::setNavigationCollapsed(bool collapsed)
{
    m_store->setValue(Collapsed, collapsed);
}

bool Settings::messagesStay() const
{
    return m_store->value(MessagesStay).toBool();
}

void Settings::setMessagesStay(bool stay)
{
    m_store->setValue(MessagesStay, stay);
}

int Settings::lockMinutes() const
{
    bool isNumber = false;
    const int minutes = m_store->value(LockMinutes).toInt(&isNumber);
    // What was typed into the file by hand must not switch the lock off.
    return isNumber && std::ranges::find(LockChoices, minutes) != LockChoices.end() ? minutes
                                                                                    : UsualLockMinutes;
}

void Settings::setLockMinutes(int minutes)
{
    m_store->setValue(LockMinutes, minutes);
}

QStringList Settings::reportWithout() const
{
    return m_store->value(ReportWithout).toStringList();
}

int Settings::reportMonths() const
{
    return m_store->value(ReportMonths).toInt();
}

void Settings::setReportOptions(const QStringList& without, int months)
{
    m_store->setValue(ReportWithout, without);
    m_store->setValue(ReportMonths, months);
}

QByteArray Settings::listState(const QString& list) const
{
    return m_store->value(Lists.arg(list)).toByteArray();
}

void Settings::setListState(const QString& list, const QByteArray& state)
{
    if (state.isEmpty())
        m_store->remove(Lists.arg(list));
    else
        m_store->setValue(Lists.arg(list), state);
}

std::vector<RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> files;
    const int count = m_store->beginReadArray(Recent);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        const QString path = m_store->value(QStringLiteral("path")).toString();
        if (!path.isEmpty())
            files.push_back({path, m_store->value(QStringLiteral("opened")).toDateTime()});
    }
    m_store->endArray();
    return files;
}

void Settings::addRecentFile(const QString& path, const QDateTime& opened)
{
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == path; });
    files.insert(files.begin(), {path, opened});
    if (files.size() > MostRecentFiles)
        files.resize(MostRecentFiles);
    setRecentFiles(files);
}

void Settings::removeRecentFile(const QString& path)
{
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == path; });
    setRecentFiles(files);
}

void Settings::clearRecentFiles()
{
    setRecentFiles({});
}

void Settings::setRecentFiles(const std::vector<RecentFile>& files)
{
    m_store->remove(Recent);
    m_store->beginWriteArray(Recent, static_cast<int>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_store->setArrayIndex(static_cast<int>(i));
        m_store->setValue(QStringLiteral("path"), files[i].path);
        m_store->setValue(QStringLiteral("opened"), files[i].opened);
    }
    m_store->endArray();
}

} // namespace ui
