// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace ui {

/// One of several versions in words: what would hold, and where it comes from.
struct Version {
    QString value;
    QString source; ///< who, when, on which device; may be empty
    bool holdsNow = false;
};

/// A version as a box around its radio button; a click anywhere in it chooses.
class VersionCard final : public QFrame {
    Q_OBJECT
public:
    explicit VersionCard(const Version& version, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton& button() const { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRadioButton* m_button;
};

/// Versions that stand against each other, two in a row, of which one may be chosen. None is at first:
/// nothing is decided for anybody.
class VersionChoice final : public QWidget {
    Q_OBJECT
public:
    explicit VersionChoice(QWidget* parent = nullptr);

    /// `about` is what a screen reader says before each version.
    void setVersions(const QString& about, const std::vector<Version>& versions);
    /// Shows them without letting one be chosen.
    void setLocked(bool isLocked);
    /// Absent one: -1.
    [[nodiscard]] int chosen() const;
    void choose(int version);
    void focusFirst();

Q_SIGNALS:
    void versionChosen(int version);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* m_layout;
    QButtonGroup* m_group;
    std::vector<VersionCard*> m_cards;
};

} // namespace ui
