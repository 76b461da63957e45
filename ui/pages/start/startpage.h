// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace ui {

class RecentModel;

/// What shows while no file is open: make one, open one, look at the sample, or go on with a recent one.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void showRecent(const std::vector<RecentFile>& files, QDate today);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void shortcutsRequested();
    void helpRequested();
    void fileChosen(const QString& path);
    void forgetRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_columns;
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QWidget* makeCommands();
    [[nodiscard]] QWidget* makeRecent();
    [[nodiscard]] QWidget* makeNotes();
    void offerRecentMenu(const QPoint& where);
    void openCurrent();

    QWidget* m_recentBox = nullptr;
    QTableView* m_recent = nullptr;
    RecentModel* m_recentModel = nullptr;
};

} // namespace ui
