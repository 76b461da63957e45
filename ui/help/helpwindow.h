// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

/// The help: topics at the left, text at the right, and a search that narrows the topics and marks what it
/// finds. Topics are Markdown resources named by id (`:/help/de/overview.md`), in the language in use.
/// Everything is reached by key. It stands beside the window and does not hold it up.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Ids of the topics in their order.
    [[nodiscard]] static const QStringList& topics();
    /// The topic for a widget: the `helpTopic` property of it or the nearest parent that has one; else the
    /// first topic.
    [[nodiscard]] static QString topicFor(const QWidget* widget);
    /// The text of a topic as Markdown.
    [[nodiscard]] static QString textOf(const QString& topic);

    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void fillTopics();
    void search(const QString& words);
    void findNext(bool backwards);

    QLineEdit* m_search;
    QListWidget* m_topics;
    QTextBrowser* m_text;
    QLabel* m_found;
};

/// Marks a widget and what is in it as explained by a topic.
void setHelpTopic(QWidget& widget, const char* topic);

} // namespace ui
