// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/outcome.h"
#include "core/desk/book.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace ui {

struct ConflictWords;
class DeskThread;
class FieldNote;
class TintedLabel;
class VersionChoice;

/// What a person can decide about a finding after two copies met: which version of an entry holds, whether a
/// deleted record stays. The decision is one action that undo takes back. The desk outlives it.
class DecisionPane final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionPane(DeskThread& desk, QWidget* parent = nullptr);

    /// Whether anything is to be decided about this finding here.
    [[nodiscard]] static bool isFor(const desk::Finding& finding);
    /// Shows what can be decided; empty until the desk has answered. While something locks editing it is only
    /// shown, with the reason.
    void showFinding(const desk::Finding& finding, const QString& lockedBecause);
    void clear();
    [[nodiscard]] VersionChoice& versions() const { return *m_versions; }
    [[nodiscard]] QPushButton& applyButton() const { return *m_apply; }

Q_SIGNALS:
    /// Versions are on screen now.
    void offered();
    /// A decision was carried out, perhaps of a finding that is on screen no more.
    void decided();

private:
    using Step = std::function<actions::Outcome(const desk::Book&)>;

    void offer(const QString& about, const ConflictWords& words, std::vector<Step> steps);
    void offerVersions(const desk::Finding& finding);
    void offerDeleted(const desk::RecordRef& record);
    void offerDangling(const desk::RecordRef& naming, const desk::RecordRef& deleted);
    void apply();
    void conclude(const QString& key, const actions::Outcome& outcome);
    void arm();

    DeskThread& m_desk;
    TintedLabel* m_question;
    VersionChoice* m_versions;
    FieldNote* m_note;
    QPushButton* m_apply;
    std::vector<Step> m_steps;
    QString m_lockedBecause;
    QString m_shown;   ///< key of the finding on screen
    int m_wanted = -1; ///< what was chosen before the same finding was shown again
};

} // namespace ui
