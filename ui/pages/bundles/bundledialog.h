// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"
#include "ui/workbench/deskjob.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class FieldNote;
class TintedLabel;

/// What the dialogs about bundles have in common: steps one after the other, a verb that starts long work on
/// the book's thread, its progress, and Cancel, which stops the work first and closes the dialog then.
/// Nothing here holds up the window. The desk and the dialogs outlive it.
class BundleDialog : public QDialog {
    Q_OBJECT
public:
    void reject() override;

protected:
    BundleDialog(DeskThread& desk, Dialogs& dialogs, const QString& title, QWidget* parent);

    /// Steps in their order; the first is shown at once.
    void addStep(QWidget* step);
    void showStep(int step);
    [[nodiscard]] int step() const;
    /// The button that goes on; without text there is none.
    void setVerb(const QString& text, bool isEnabled = true);
    /// "Cancel", or "Close" when everything is done.
    void setLeave(const QString& text);
    void focusLeave();
    /// A further button, left of the others.
    [[nodiscard]] QPushButton& extraButton() const { return *m_extra; }
    void showSentence(const QString& sentence);
    /// Says that something is wrong; an empty sentence takes that back.
    void showFailure(const QString& sentence);
    [[nodiscard]] Dialogs& dialogs() const { return m_dialogs; }
    [[nodiscard]] DeskThread& desk() const { return m_desk; }
    [[nodiscard]] FieldNote& note() const { return *m_note; }

    /// Runs long work; `doing` stands beside the bar.
    template <class Work, class Done>
    void run(const QString& doing, Work work, Done done, std::function<void(const std::exception_ptr&)> fail)
    {
        setWorking(doing);
        m_job.start(std::move(work), std::move(done), std::move(fail));
    }

    /// The person pressed the verb.
    virtual void goOn() = 0;

private:
    void setWorking(const QString& doing);
    void setIdle();
    void showProgressOf(qint64 done, qint64 total);

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    QStackedWidget* m_steps;
    TintedLabel* m_doing;
    QProgressBar* m_bar;
    FieldNote* m_note;
    QPushButton* m_extra;
    QPushButton* m_verb;
    QPushButton* m_leave;
    bool m_verbIsEnabled = true;
    DeskJob m_job;
};

} // namespace ui
