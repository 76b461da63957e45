// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class FieldNote;

/// What stands above a field. `code` is the register's name, by which problems find their field.
struct FieldSpec {
    QString code;
    QString label;
    bool isRequired = false;
    bool isWide = false; ///< takes two columns
};

/// One field of a form: its label above, the editor, one sentence below when something is wrong. The editor
/// tells when its value changed and when it was left; nothing is judged while a person types.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] QString label() const { return m_label; }
    /// A text that is no value of this field, in words; absent when the field can be read.
    [[nodiscard]] virtual std::optional<QString> fault() const { return std::nullopt; }
    /// Columns of the form it wants of four.
    [[nodiscard]] virtual int span() const { return m_isWide ? 2 : 1; }
    /// Whether it can stand over a cell of a table.
    [[nodiscard]] virtual bool fitsCell() const { return false; }
    virtual void setReadOnly(bool readOnly) = 0;

    /// Shows the problem at the field and to screen readers. An error beats a warning.
    void showProblem(base::Severity severity, const QString& sentence);
    void clearProblem();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool hasError() const { return m_severity == base::Severity::Error; }
    void focusEditor();
    /// Chooses a text that stands in it, so that typing replaces it.
    void selectAll();
    /// A sentence below the field that stays, such as the value that held so far; screen readers say it too.
    void setHint(const QString& sentence);
    /// A field in a table has its label in the heading; screen readers say it all the same.
    void setLabelVisible(bool isVisible);

Q_SIGNALS:
    void edited();
    void left();

protected:
    /// Makes a value of what was typed so far, before the field counts as left.
    virtual void complete() {}
    /// Shows `editor` under the label; `focus` (absent: the editor) is what the label and the keys lead to.
    void setEditor(QWidget& editor, QWidget* focus = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showLabel();
    void describe();

    QString m_code;
    QString m_label;
    bool m_isRequired;
    bool m_isWide;
    QLabel* m_caption;
    FieldNote* m_note;
    FieldNote* m_hint = nullptr;
    QWidget* m_focus = nullptr;
    std::optional<base::Severity> m_severity;
};

/// A field that holds a value of type V.
template <class V>
class ValueField : public FieldEditor {
public:
    using FieldEditor::FieldEditor;

    /// The value as it stands; while fault() says something, the nearest that can be read.
    [[nodiscard]] virtual V value() const = 0;
    /// Shows a value without telling of an edit.
    virtual void setValue(const V& value) = 0;
};

} // namespace ui
