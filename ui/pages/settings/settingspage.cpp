// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "core/actions/workplace.h"
#include "ui/lang/format.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/problems.h"
#include "ui/workbench/deskthread.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int PageMargin = 24;
constexpr int BetweenSections = 20;
constexpr int LongestName = 120;
/// In average letters: fields, and lines of text.
constexpr int FieldLetters = 44;
constexpr int TextLetters = 90;

PageInfo settingsInfo()
{
    PageInfo info;
    info.id = QStringLiteral("settings");
    info.title = SettingsPage::tr("Settings");
    info.iconName = QStringLiteral("settings");
    info.keys = QKeySequence(Qt::CTRL | Qt::Key_Comma);
    info.helpTopic = "settings";
    return info;
}

QLabel* settingNote(const QString& text)
{
    auto* label = new TintedLabel(text, Ink::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(Type::Small));
    label->setWordWrap(true);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * TextLetters);
    return label;
}

/// A label above its field.
void addField(QVBoxLayout& section, const QString& text, QWidget& field)
{
    field.setAccessibleName(withoutMnemonic(text));
    field.setFixedWidth(field.fontMetrics().averageCharWidth() * FieldLetters);
    section.addWidget(fieldLabel(text, &field));
    section.addWidget(&field);
}

QString lockText(int minutes)
{
    return minutes == 0 ? SettingsPage::tr("Never") : SettingsPage::tr("%Ln minute(s)", nullptr, minutes);
}

} // namespace

SettingsPage::SettingsPage(DeskThread& desk, KeyDateModel& keyDate, Settings& settings)
    : Page(settingsInfo(), keyDate)
    , m_desk(desk)
    , m_settings(settings)
    , m_sections(new QVBoxLayout)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_lock(new QComboBox)
    , m_lockNote(new FieldNote)
    , m_backups(plainLabel(QString()))
    , m_folder(settingNote(QString()))
    , m_restore(new QPushButton(tr("Re&store…")))
{
    auto* host = new QWidget;
    host->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(PageMargin, 8, PageMargin, PageMargin);
    layout->addLayout(m_sections);
    layout->addStretch(1);
    m_sections->setSpacing(BetweenSections);
    buildWindow();
    buildLock();
    buildFile();
    buildBackups();
    buildRules();
    auto* area = new QScrollArea;
    area->setWidget(host);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    area->setBackgroundRole(QPalette::Base);
    setContent(area);
}

QVBoxLayout& SettingsPage::addSection(const QString& heading)
{
    auto* section = new QVBoxLayout;
    section->setSpacing(6);
    QLabel* label = plainLabel(heading);
    label->setFont(fontOf(Type::PageTitle, QFont::DemiBold));
    label->setContentsMargins(0, 8, 0, 2);
    section->addWidget(label);
    m_sections->addLayout(section);
    return *section;
}

void SettingsPage::buildWindow()
{
    m_look = &addSection(tr("Window"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_language->setObjectName(QStringLiteral("language"));
    addField(*m_look, tr("Appea&rance"), *m_theme);
    addField(*m_look, tr("Lan&guage"), *m_language);
}

void SettingsPage::buildLock()
{
    QVBoxLayout& section = addSection(tr("Lock"));
    m_lock->setObjectName(QStringLiteral("lockAfter"));
    addField(section, tr("&Lock when nobody has used the window for"), *m_lock);
    for (const int minutes : Settings::LockChoices)
        m_lock->addItem(lockText(minutes), minutes);
    m_lock->setCurrentIndex(m_lock->findData(m_settings.lockMinutes()));
    m_lock->installEventFilter(this);
    section.addWidget(m_lockNote);
    connect(m_lock, &QComboBox::activated, this, [this] {
        m_settings.setLockMinutes(m_lock->currentData().toInt());
        showLock();
    });
}

void SettingsPage::buildFile()
{
    QVBoxLayout& section = addSection(tr("This file"));
    m_person.hint = tr("Stands behind every change you make on this copy, also those made before. Who takes "
                       "in a bundle of yours sees it.");
    buildName(m_person, section, tr("Your &name"), [](desk::Book& book, const QString& name) {
        return actions::namePerson(book.file(), name).problems;
    });
    m_copy.hint = tr("What the others call this copy, for example the computer or the team.");
    section.addSpacing(8);
    buildName(m_copy, section, tr("Name of this &copy"), [](desk::Book& book, const QString& name) {
        return actions::nameCopy(book.file(), name).problems;
    });
    m_person.edit->setObjectName(QStringLiteral("personName"));
    m_copy.edit->setObjectName(QStringLiteral("copyName"));
}

void SettingsPage::buildBackups()
{
    QVBoxLayout& section = addSection(tr("Backups"));
    m_backups->setObjectName(QStringLiteral("backupFacts"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setAccessibleName(tr("Folder of the backups"));
    m_restore->setIcon(iconNamed(QStringLiteral("history")));
    section.addWidget(m_backups);
    section.addWidget(m_folder);
    section.addWidget(settingNote(tr("Made by themselves after the first change of a day and before each "
                                     "import, migration and restore. The last 10 are kept, one of each of "
                                     "14 days and of 8 weeks, 4 GB at most.")));
    section.addWidget(m_restore, 0, Qt::AlignLeft);
}

void SettingsPage::buildRules()
{
    QVBoxLayout& section = addSection(tr("Rules"));
    section.addWidget(settingNote(tr("Staffing ratios, thresholds and other rules of the city are edited on "
                                     "the page Staff, each with its validity and source.")));
    auto* open = new QPushButton(tr("Go to the r&ules"));
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff"), QStringLiteral("rules")); });
    section.addWidget(open, 0, Qt::AlignLeft);
}

void SettingsPage::offerActions(Actions& actions)
{
    followChoices(*m_theme, *actions.theme);
    followChoices(*m_language, *actions.language);
    auto* stay = new QCheckBox(tr("&Keep messages until they are closed"));
    stay->setChecked(actions.keepMessages->isChecked());
    connect(stay, &QCheckBox::toggled, actions.keepMessages, &QAction::setChecked);
    connect(actions.keepMessages, &QAction::toggled, stay, &QCheckBox::setChecked);
    m_look->addWidget(stay);
    setTabOrder(m_language, stay);
    setTabOrder(stay, m_lock);
    connect(m_restore, &QPushButton::clicked, actions.restore, &QAction::trigger);
}

// The menus and this page are two ways to the same choice.
void SettingsPage::followChoices(QComboBox& box, const QActionGroup& choices)
{
    box.installEventFilter(this);
    for (const QAction* choice : choices.actions())
        box.addItem(withoutMnemonic(choice->text()), choice->data());
    const auto follow = [&box, &choices] {
        if (const QAction* checked = choices.checkedAction())
            box.setCurrentIndex(box.findData(checked->data()));
    };
    follow();
    connect(&choices, &QActionGroup::triggered, &box, follow);
    connect(&box, &QComboBox::activated, &choices, [&choices](int index) {
        QAction* chosen = choices.actions().value(index);
        if (chosen && !chosen->isChecked())
            chosen->trigger();
    });
}

// A wheel that scrolls the page must not choose another language on its way.
bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || !qobject_cast<QComboBox*>(watched))
        return Page::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SettingsPage::buildName(NameField& field, QVBoxLayout& section, const QString& label, const Naming& give)
{
    field.edit = new QLineEdit;
    field.note = new FieldNote;
    field.edit->setMaxLength(LongestName);
    addField(section, label, *field.edit);
    field.note->setHint(field.hint);
    section.addWidget(field.note);
    connect(field.edit, &QLineEdit::editingFinished, this, [this, &field, give] { keepName(field, give); });
}

void SettingsPage::keepName(NameField& field, const Naming& give)
{
    const QString name = field.edit->text().simplified();
    if (name == field.stored)
        return showStored(field);
    m_desk.change(
        *this, [give, name](desk::Book& book) { return give(book, name); },
        [&field, name](const base::Problems& problems) {
            const bool isAsSent = field.edit->text().simplified() == name; // else typed on meanwhile
            if (!base::hasErrors(problems))
                field.stored = name;
            if (!isAsSent)
                return;
            if (base::hasErrors(problems))
                return showProblem(*field.edit, *field.note, words::problemText(problems.front()));
            showStored(field);
        });
}

void SettingsPage::showName(NameField& field, const QString& name, bool isReadOnly)
{
    field.edit->setReadOnly(isReadOnly);
    if (field.stored == name)
        return;
    field.stored = name;
    if (!field.edit->isModified()) // what somebody is typing stays
        showStored(field);
}

void SettingsPage::showStored(const NameField& field)
{
    field.edit->setText(field.stored);
    showProblem(*field.edit, *field.note, QString());
    field.note->setHint(field.hint);
}

void SettingsPage::reload()
{
    m_desk.ask(
        *this, 0, [](const desk::Book& book) { return desk::workplaceOf(book); },
        [this](const desk::Workplace& place) { show(place); });
}

void SettingsPage::show(const desk::Workplace& place)
{
    m_place = place;
    showName(m_person, place.person, place.isReadOnly);
    showName(m_copy, place.copy, place.isReadOnly);
    showLock();
    m_backups->setText(place.lastBackupMs
                           ? tr("%Ln backup(s), the latest of %1, %2 together", nullptr, place.backups)
                                 .arg(momentText(*place.lastBackupMs), sizeText(place.backupBytes))
                           : tr("No backup yet"));
    m_folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(place.backupFolder)));
    m_folder->setVisible(!place.backupFolder.isEmpty());
    setStatus(tr("Changes hold at once"));
}

void SettingsPage::showLock()
{
    if (!m_place.isEncrypted)
        m_lockNote->setHint(tr("This file has no passphrase and cannot be locked. The time holds for files "
                               "that have one."));
    else if (m_settings.lockMinutes() == 0)
        m_lockNote->set(tr("Whoever comes to this computer reads the file until it is locked by hand (%1).")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)),
                        Tone::Warn);
    else
        m_lockNote->setHint(tr("Time that the computer slept counts. The status bar says it 30 seconds "
                               "before; what stands in forms is kept, other dialogs are closed."));
}

} // namespace ui
