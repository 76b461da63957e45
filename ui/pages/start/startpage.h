// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

class QLabel;
class QTableView;
class QPushButton;

namespace ui {

class CardButton;

/// A file opened before, as the start page lists it. A file that is gone is shown and named as such.
struct RecentFile {
    QString path;
    QDateTime opened;

    bool operator==(const RecentFile&) const = default;
};

/// What is shown while no file is open: make, open, try the sample; the files opened last; what to know
/// first.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentFile>& files);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& path);
    void shortcutsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Fact {
        QLabel* title;
        QLabel* text;
    };
    [[nodiscard]] QWidget* buildHeading();
    [[nodiscard]] QWidget* buildCards();
    [[nodiscard]] QWidget* buildFacts();
    void retranslate();

    QLabel* m_name;
    QLabel* m_purpose;
    CardButton* m_new;
    CardButton* m_open;
    CardButton* m_sample;
    QLabel* m_recentTitle;
    QTableView* m_recent;
    class RecentModel* m_recentModel;
    QLabel* m_factsTitle;
    std::vector<Fact> m_facts;
    QPushButton* m_shortcuts;
};

} // namespace ui
