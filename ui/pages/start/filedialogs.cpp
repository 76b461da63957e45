// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/filedialogs.h"

#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int LeastLength = 12; ///< BSI ORP.4: longer beats more colourful; twelve characters as the floor
constexpr int GoodLength = 20;

QLineEdit* secretField(const QString& name)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

void addField(QVBoxLayout& layout, const QString& label, QWidget* field, FieldNote* note)
{
    auto* text = new QLabel(label);
    text->setBuddy(field);
    layout.addWidget(text);
    layout.addWidget(field);
    layout.addWidget(note);
    layout.addSpacing(6);
}

QDialogButtonBox* addButtons(QDialog& dialog, QVBoxLayout& layout, const QString& verb)
{
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    buttons->addButton(QDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addSpacing(8);
    layout.addWidget(buttons);
    return buttons;
}

} // namespace

PassphraseDialog::PassphraseDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(secretField(tr("Passphrase")))
    , m_note(new FieldNote)
{
    setWindowTitle(tr("Enter the passphrase"));
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("%1 is encrypted.").arg(QFileInfo(path).fileName()));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(6);
    addField(*layout, tr("&Passphrase"), m_passphrase, m_note);
    addButtons(*this, *layout, tr("&Open"));
    m_passphrase->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

void PassphraseDialog::rejectPassphrase()
{
    m_note->setError(
        tr("This passphrase does not open the file. Check capital letters and keyboard layout."));
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

NewFileDialog::NewFileDialog(const QString& suggested, QWidget* parent)
    : QDialog(parent)
    , m_path(new QLineEdit)
    , m_pathNote(new FieldNote)
    , m_first(secretField(tr("Passphrase")))
    , m_firstNote(new FieldNote)
    , m_second(secretField(tr("Repeat the passphrase")))
    , m_secondNote(new FieldNote)
    , m_plain(new QCheckBox(tr("&Without passphrase: everybody who gets the file can read it")))
{
    setWindowTitle(tr("New Lotsenbuch"));
    setMinimumWidth(560);
    buildFields(suggested);
    connect(m_first, &QLineEdit::editingFinished, this, &NewFileDialog::showStrength);
    connect(m_plain, &QCheckBox::toggled, this, [this](bool plain) {
        m_first->setEnabled(!plain);
        m_second->setEnabled(!plain);
        m_firstNote->setError(QString());
        m_secondNote->setError(QString());
        showStrength();
    });
    showStrength();
}

void NewFileDialog::buildFields(const QString& suggested)
{
    auto* layout = new QVBoxLayout(this);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QPushButton(tr("&Browse…"));
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    place->setFocusProxy(m_path);
    m_path->setAccessibleName(tr("File"));
    setPath(suggested);
    addField(*layout, tr("&File"), place, m_pathNote);
    addField(*layout, tr("&Passphrase"), m_first, m_firstNote);
    addField(*layout, tr("&Repeat the passphrase"), m_second, m_secondNote);
    layout->addWidget(m_plain);
    auto* hint = new QLabel(tr("Nobody can reset the passphrase. Keep it in a safe place."));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    addButtons(*this, *layout, tr("&Create"));
    connect(browse, &QPushButton::clicked, this, &NewFileDialog::browseRequested);
    m_first->setFocus();
}

void NewFileDialog::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString NewFileDialog::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return QFileInfo(path).suffix().isEmpty() && !path.isEmpty() ? path + QStringLiteral(".lotse") : path;
}

std::optional<QString> NewFileDialog::passphrase() const
{
    return m_plain->isChecked() ? std::nullopt : std::optional(m_first->text());
}

void NewFileDialog::showStrength()
{
    const auto length = m_first->text().size();
    if (m_plain->isChecked() || m_firstNote->tone() == Tone::Crit)
        return;
    m_firstNote->setHint(
        length >= GoodLength
            ? tr("A good length.")
            : tr("At least %n characters; several words are strong and easy to keep in mind.", nullptr,
                 LeastLength));
}

bool NewFileDialog::check()
{
    const QFileInfo info(path());
    QString pathError;
    if (path().isEmpty())
        pathError = tr("Name the file, for example Stadt.lotse");
    else if (info.exists())
        pathError = tr("A file of this name exists. Choose another name; nothing is overwritten.");
    else if (!info.dir().exists())
        pathError = tr("This folder does not exist. Choose an existing one.");
    m_pathNote->setError(pathError);
    QString firstError;
    QString secondError;
    if (!m_plain->isChecked() && m_first->text().size() < LeastLength)
        firstError = tr("Use at least %n characters.", nullptr, LeastLength);
    else if (!m_plain->isChecked() && m_first->text() != m_second->text())
        secondError = tr("The two entries differ. Type the same passphrase twice.");
    m_firstNote->setError(firstError);
    m_secondNote->setError(secondError);
    QLineEdit* first = !pathError.isEmpty()     ? m_path
                       : !firstError.isEmpty()  ? m_first
                       : !secondError.isEmpty() ? m_second
                                                : nullptr;
    if (first)
        first->setFocus();
    showStrength();
    return !first;
}

void NewFileDialog::accept()
{
    if (check())
        QDialog::accept();
}

} // namespace ui
