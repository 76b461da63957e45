// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordeditor.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace ui {

class DeskThread;
class Dialogs;
class FieldNote;

/// A dialog for one action: what it asks for, a sentence when the action cannot be done, a button that does
/// it and closes. Warnings of an action that was done are told by whoever made the dialog. Deletes itself;
/// the desk outlives it.
class ActionDialog : public QDialog {
    Q_OBJECT
public:
    /// Does the action, on the book's thread; must not touch the dialog, which may be gone by then.
    using Step = std::function<Saved(const desk::Book&)>;

    ActionDialog(DeskThread& desk, const QString& title, const QString& verb, QWidget* parent);

Q_SIGNALS:
    /// The action was done; warnings among the problems are for the person to see.
    void done(const Saved& saved);

protected:
    /// Where the fields go, above the sentence and the buttons.
    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    [[nodiscard]] DeskThread& desk() const { return m_desk; }
    /// What the action is now; nullptr when something is missing: then the dialog has said what.
    [[nodiscard]] virtual Step step() = 0;
    /// Shows problems of a trial; errors do not keep the button from being pressed.
    void showProblems(const base::Problems& problems);
    void showSentence(const QString& sentence);
    /// A sentence about nothing that is wrong.
    void showHint(const QString& sentence);
    void setReady(bool isReady);
    /// The fields that can show a problem of their register; others go to the sentence.
    virtual bool showAtField(const base::Problem& problem);
    /// The keys go through the fields, then to the buttons, whatever was added after them.
    void showEvent(QShowEvent* event) override;

private:
    void run();

    DeskThread& m_desk;
    QVBoxLayout* m_content;
    FieldNote* m_note;
    QPushButton* m_do;
    QPushButton* m_cancel;
    bool m_isReady = true;
};

} // namespace ui
