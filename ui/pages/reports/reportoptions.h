// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/keydate.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui {

class Dialogs;

/// What the key date report contains: the parts, how far its chart looks back, whether small numbers are
/// told. The dialogs outlive it.
class ReportOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptions(Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] report::KeyDateShape shape() const;
    [[nodiscard]] int months() const;
    /// Small numbers stay hidden: whoever tells them says so each time.
    void load(const std::set<report::Part>& without, int months);
    /// The keys go to what the report contains.
    void focusParts();

Q_SIGNALS:
    /// The report of the same facts looks different.
    void shapeChanged();
    /// More or fewer months are told of.
    void monthsChanged();

private:
    void buildPrivacy(QVBoxLayout& layout);
    void buildParts(QVBoxLayout& layout);
    void askForExact(bool isWanted);

    Dialogs& m_dialogs;
    QCheckBox* m_exact;
    std::map<report::Part, QCheckBox*> m_parts;
    QLabel* m_monthsLabel;
    QComboBox* m_months;
};

} // namespace ui
