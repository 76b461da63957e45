// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QGridLayout;

namespace ui {

class FieldEditor;

/// The fields of one record: labels above, two to four columns by width, tab order row by row. Judges nothing
/// itself: whoever shows it gives the problems, by register. Errors stand at the field; those that concern
/// none, and the names of all, are for the footer.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    /// Texts that are no values, as errors of their fields.
    [[nodiscard]] base::Problems faults() const;
    /// Shows what is wrong with the fields; `onlyLeft`: with those that were left so far.
    void showProblems(const base::Problems& problems, bool onlyLeft = false);
    /// "Name, Zeitraum": the fields with errors, in order; sentences of errors without a field follow.
    [[nodiscard]] QStringList errorSummary() const;
    [[nodiscard]] int errorCount() const;
    /// Focus to the next (previous) field with an error, round and round; false if there is none.
    bool jumpToError(bool forward);
    void focusFirst();
    /// Focus to the first field with an error, if there is one.
    void focusFirstError();

    void setReadOnly(bool readOnly);
    /// Since the last markSaved().
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    void markSaved();
    void markChanged() { m_isChanged = true; }

    [[nodiscard]] const std::vector<FieldEditor*>& fields() const { return m_fields; }
    [[nodiscard]] FieldEditor* field(const QString& code) const;
    /// The field that the widget is part of; nullptr for none.
    [[nodiscard]] FieldEditor* fieldAround(const QWidget& part) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// A field was left whose value may be judged now.
    void judgementWanted();

protected:
    void addField(FieldEditor& field);
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int fittingColumns() const;

    QGridLayout* m_grid;
    std::vector<FieldEditor*> m_fields;
    std::set<QString> m_left;
    QStringList m_general; ///< sentences of errors without a field
    int m_columns = 0;
    bool m_isChanged = false;
};

} // namespace ui
