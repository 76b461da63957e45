// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"

#include <QDialog>
#include <QStringList>

class QVBoxLayout;

namespace ui {

class DecisionPane;
class DeskThread;

/// One finding in full: what disagrees, the days concerned, the records, and the ways to solve it.
class FindingDialog final : public QDialog {
    Q_OBJECT
public:
    /// `records` in words, such as "Person · Nowak, Anna · H-0042 · Bult 1.07".
    FindingDialog(const desk::Finding& finding, const QStringList& records, QWidget* parent = nullptr);

    /// Lets a person decide what is to be decided about the finding, and closes when that was done; nothing
    /// for other findings. The desk outlives the dialog.
    void offerDecision(DeskThread& desk, const QString& lockedBecause);

private:
    desk::Finding m_finding;
    QVBoxLayout* m_text;
};

} // namespace ui
