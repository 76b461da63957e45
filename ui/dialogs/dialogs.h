// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

/// What to ask before something that cannot be undone. `verb` is the text of the button that does it.
struct Question {
    QString title;
    QString text;
    QString verb;
};

/// What to ask when there is more than one way on. `verbs` are the texts of the buttons, the first is the
/// default; Cancel is always there and answers nothing.
struct Choice {
    QString title;
    QString text;
    QStringList verbs;
};

/// Which file to pick. `folder` is where to begin, `name` a proposal for saving, `filter` as QFileDialog
/// takes it. With `mayReplace` a picker asks before it answers with a file that is there; without, whoever
/// asked for the name refuses it.
struct FileRequest {
    QString title;
    QString filter;
    QString folder;
    QString name;
    QString suffix;
    bool mayReplace = true;
};

/// Message boxes and file pickers, replaceable so that tests can answer. Every call returns at once; the
/// answer comes by the callback, never after `parent` is gone.
class Dialogs {
public:
    using Answer = std::function<void()>;
    using Chosen = std::function<void(const QString& path)>;

    virtual ~Dialogs() = default;
    /// Says that something went wrong and what to do.
    virtual void showError(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Calls back only when the person chose the verb. The default button is Cancel.
    virtual void confirm(QWidget* parent, const Question& question, Answer yes) = 0;
    /// Calls back with the index of the verb chosen.
    virtual void choose(QWidget* parent, const Choice& choice, std::function<void(int)> chosen) = 0;
    virtual void pickFileToOpen(QWidget* parent, const FileRequest& request, Chosen chosen) = 0;
    virtual void pickFileToSave(QWidget* parent, const FileRequest& request, Chosen chosen) = 0;
};

} // namespace ui
