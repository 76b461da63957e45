// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/desk/workplace.h"
#include "ui/shell/page.h"

#include <functional>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DeskThread;
class FieldNote;
class Settings;

/// The page Einstellungen: how the window looks, when it locks itself, and what belongs to this file: the
/// name behind changes, the name of the copy, its backups. Everything holds at once. Desk and settings
/// outlive it.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(DeskThread& desk, KeyDateModel& keyDate, Settings& settings);

    void offerActions(Actions& actions) override;

protected:
    void reload() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A field that names something, and what it was called when it was read.
    struct NameField {
        QLineEdit* edit = nullptr;
        FieldNote* note = nullptr;
        QString hint;
        QString stored;
    };
    using Naming = std::function<base::Problems(desk::Book&, const QString& name)>;

    [[nodiscard]] QVBoxLayout& addSection(const QString& heading);
    void buildWindow();
    void buildLock();
    void buildFile();
    void buildBackups();
    void buildRules();
    void followChoices(QComboBox& box, const QActionGroup& choices);
    void buildName(NameField& field, QVBoxLayout& section, const QString& label, const Naming& give);
    void keepName(NameField& field, const Naming& give);
    void showName(NameField& field, const QString& name, bool isReadOnly);
    static void showStored(const NameField& field);
    void show(const desk::Workplace& place);
    void showLock();

    DeskThread& m_desk;
    Settings& m_settings;
    QVBoxLayout* m_sections;
    QComboBox* m_theme;
    QComboBox* m_language;
    QVBoxLayout* m_look = nullptr;
    QComboBox* m_lock;
    FieldNote* m_lockNote;
    NameField m_person;
    NameField m_copy;
    QLabel* m_backups;
    QLabel* m_folder;
    QPushButton* m_restore;
    desk::Workplace m_place;
};

} // namespace ui
