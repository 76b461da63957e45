// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordeditor.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace base {
class Clock;
}

namespace ui {

class DeskThread;
class KeyCap;
class IconLabel;
class TintedLabel;

/// Which record a form shows: one that is there, or a new one.
struct FormTarget {
    quint16 kind = 0;
    std::optional<base::Uuid> id;
    NewRecord fresh; ///< where a new one belongs
};

/// The form of a record with its footer: what is wrong, by name, F8 to the next of it; discard, save. Values
/// are judged when a field was left and when saving; what was typed is kept as a draft in the file every few
/// seconds and shown again when the form is opened again. Until another record asked for is there, the fields
/// belong to the one shown; what is typed while it is saved stays unsaved. The desk and the clock outlive it.
class FormPane final : public QWidget {
    Q_OBJECT
public:
    FormPane(DeskThread& desk, const base::Clock& clock, QWidget* parent = nullptr);
    ~FormPane() override;

    /// Reads the record and shows it when it is there. What stands in the fields of another one is kept as
    /// its draft.
    void open(const FormTarget& target);
    /// Shows nothing.
    void close();
    [[nodiscard]] const std::optional<FormTarget>& target() const { return m_target; }
    [[nodiscard]] bool isChanged() const;
    /// The record may have changed elsewhere: shows what differs unless something was typed.
    void refresh();
    /// With a reason nothing can be typed, and the button says why.
    void setLocked(const QString& reason);
    void save();
    void discard();
    void jumpToError(bool forward);
    /// The form; nullptr while there is none.
    [[nodiscard]] Form* form() const;

Q_SIGNALS:
    /// The form is there and can be typed into.
    void opened();
    /// The record asked for is no longer there.
    void gone();
    void saved(const base::Uuid& id);
    void discarded();

private:
    struct Opened;
    /// What is being saved. The id is written and read on the book's thread alone.
    struct Saving {
        desk::RecordRow row;
        std::shared_ptr<std::optional<base::Uuid>> id;
    };

    void ask(const FormTarget& target, int topic, std::function<void(Opened)> show,
             const std::function<void()>& fail = {});
    void fill(const FormTarget& target, Opened facts);
    void build(Opened& facts);
    void update(Opened facts);
    /// Before another record is shown: keeps what was typed.
    void letGo();
    void judge();
    void conclude(const Saved& saved);
    void showErrors();
    void keepDraft();
    void dropDraft();
    void say(const QString& sentence);
    /// Whether the fields hold just what is being saved.
    [[nodiscard]] bool isAsSent() const;

    DeskThread& m_desk;
    const base::Clock& m_clock;
    std::optional<FormTarget> m_target;
    std::optional<FormTarget> m_next; ///< asked for, not there yet
    /// Grows with every record shown: an answer for an earlier one is not for this.
    quint64 m_showing = 0;
    std::optional<Saving> m_saving;
    desk::RecordOptions m_options; ///< that the fields offer
    std::unique_ptr<RecordEditor> m_editor;
    std::optional<desk::RecordRow> m_stored; ///< what discarding goes back to
    QScrollArea* m_area;
    IconLabel* m_errorIcon;
    TintedLabel* m_errors;
    KeyCap* m_errorKey;
    QLabel* m_note;
    QPushButton* m_discard;
    QPushButton* m_save;
    QTimer m_draftTimer;
    QString m_lock;
    bool m_isDraftDue = false;
};

} // namespace ui
