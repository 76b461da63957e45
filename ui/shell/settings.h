// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lang/translations.h"
#include "ui/theme/themer.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

class QSettings;

namespace ui {

struct RecentFile {
    QString path;
    QDateTime opened;

    bool operator==(const RecentFile&) const = default;
};

/// What the window remembers between starts: its place, theme, language, the state of the navigation, whether
/// messages stay, when it locks itself, what reports contain, how lists are arranged, and the paths opened
/// lately. Nothing else, and nothing personal.
class Settings {
public:
    explicit Settings(std::unique_ptr<QSettings> store);
    ~Settings();
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    [[nodiscard]] bool navigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);

    /// Messages about what was done go by themselves unless this is set.
    [[nodiscard]] bool messagesStay() const;
    void setMessagesStay(bool stay);

    /// What lockMinutes() can be; 0: never.
    static constexpr std::array<int, 7> LockChoices{0, 1, 5, 10, 15, 30, 60};
    /// After so many minutes without a key or the mouse the window locks itself.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// Codes of the parts a key date report does without, and how many months its chart looks back.
    [[nodiscard]] QStringList reportWithout() const;
    [[nodiscard]] int reportMonths() const;
    void setReportOptions(const QStringList& without, int months);

    /// How a list was arranged: its columns, their order and width. Empty when it never was.
    [[nodiscard]] QByteArray listState(const QString& list) const;
    void setListState(const QString& list, const QByteArray& state);

    /// Latest first, at most eight.
    [[nodiscard]] std::vector<RecentFile> recentFiles() const;
    void addRecentFile(const QString& path, const QDateTime& opened);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

private:
    void setRecentFiles(const std::vector<RecentFile>& files);

    std::unique_ptr<QSettings> m_store;
};

} // namespace ui
