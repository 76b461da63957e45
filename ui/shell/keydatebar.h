// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keydatemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DateField;

/// The key date in the header: label, ‹ field ›, "Today". On another day than today the field is marked.
class KeyDateBar final : public QWidget {
    Q_OBJECT
public:
    explicit KeyDateBar(KeyDateModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    KeyDateModel& m_model;
    QLabel* m_label;
    DateField* m_field;
    QPushButton* m_today;
};

} // namespace ui
