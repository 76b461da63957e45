// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/newfiledialog.h"

#include "ui/pages/start/passphrasefields.h"
#include "ui/shell/filecontroller.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QString Suffix = QStringLiteral(".lotse");

/// Title bar and what the desktop keeps for itself.
constexpr int RoomAround = 60;

} // namespace

NewFileDialog::NewFileDialog(Dialogs& dialogs, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_area(new QScrollArea)
    , m_fields(new QWidget)
    , m_path(new QLineEdit)
    , m_pathNote(new FieldNote)
    , m_protected(new QRadioButton(tr("With a &passphrase (recommended)")))
    , m_open(new QRadioButton(tr("&Without a passphrase")))
    , m_passphraseForm(new QWidget)
    , m_passphrase(new PassphraseFields)
    , m_openNote(new FieldNote)
{
    setWindowTitle(tr("New Lotsenbuch"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    auto* form = new QVBoxLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    buildPlace(*form, folder);
    form->addSpacing(12);
    buildProtection(*form);
    form->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    m_area->setWidget(m_fields);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->installEventFilter(this);
    all->addWidget(m_area, 1);
    auto* buttons = new QDialogButtonBox;
    QPushButton* create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("createButton"));
    create->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    all->addWidget(buttons);
    create->setDefault(true); // only a button that stands in the dialog becomes its default
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewFileDialog::reject);
    showChoice();
}

bool NewFileDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_fields && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &NewFileDialog::fitHeight, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void NewFileDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight();
}

// What a note says may need more room than there was; beyond the screen the fields scroll.
void NewFileDialog::fitHeight()
{
    layout()->activate();
    const int wanted = m_fields->heightForWidth(m_area->viewport()->width());
    const int most = screen()->availableSize().height() - RoomAround;
    const int fitting = std::min(most, height() - m_area->viewport()->height() + wanted);
    if (fitting > height())
        resize(width(), fitting);
}

QString NewFileDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(Suffix, Qt::CaseInsensitive))
        path += Suffix;
    return path;
}

std::optional<QString> NewFileDialog::passphrase() const
{
    return m_open->isChecked() ? std::nullopt : std::optional(m_passphrase->passphrase());
}

void NewFileDialog::accept()
{
    if (checkPath() && (m_open->isChecked() || m_passphrase->check()))
        QDialog::accept();
}

void NewFileDialog::buildPlace(QVBoxLayout& form, const QString& folder)
{
    m_path->setObjectName(QStringLiteral("pathField"));
    m_path->setAccessibleName(tr("File"));
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("integration") + Suffix)));
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    form.addWidget(fieldLabel(tr("&File"), m_path));
    form.addLayout(row);
    form.addWidget(m_pathNote);
}

void NewFileDialog::buildProtection(QVBoxLayout& form)
{
    m_protected->setChecked(true);
    m_open->setObjectName(QStringLiteral("withoutPassphrase"));
    auto* inner = new QVBoxLayout(m_passphraseForm);
    inner->setContentsMargins(24, 4, 0, 4);
    inner->setSpacing(4);
    inner->addWidget(m_passphrase);
    auto* recovery = new FieldNote;
    recovery->set(
        tr("Nobody can restore a forgotten passphrase, nor the data without it. Write it down and keep it in "
           "a sealed envelope apart from the computer."),
        Tone::Info);
    inner->addSpacing(4);
    inner->addWidget(recovery);

    form.addWidget(m_protected);
    form.addWidget(m_passphraseForm);
    form.addWidget(m_open);
    auto* openRow = new QHBoxLayout;
    openRow->setContentsMargins(24, 0, 0, 0);
    openRow->addWidget(m_openNote);
    form.addLayout(openRow);
    connect(m_protected, &QRadioButton::toggled, this, &NewFileDialog::showChoice);
}

void NewFileDialog::browse()
{
    FileRequest request;
    request.title = tr("New Lotsenbuch");
    request.filter = lotseFilter();
    request.folder = QFileInfo(path()).path();
    request.name = QFileInfo(path()).fileName();
    request.suffix = QStringLiteral("lotse");
    request.mayReplace = false;
    m_dialogs.pickFileToSave(
        this, request, [this](const QString& chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
}

void NewFileDialog::showChoice()
{
    const bool isProtected = m_protected->isChecked();
    m_passphraseForm->setEnabled(isProtected);
    m_openNote->set(isProtected
                        ? QString()
                        : tr("Anyone who gets the file can read it. Only for practice, or on a drive that is "
                             "encrypted itself."),
                    Tone::Warn);
}

bool NewFileDialog::checkPath()
{
    const QFileInfo info(path());
    QString problem;
    if (path().isEmpty())
        problem = tr("The file needs a name. Choose a folder and a name.");
    else if (!info.absoluteDir().exists())
        problem = tr("This folder does not exist. Choose another one or create it first.");
    else if (!QFileInfo(info.absolutePath()).isWritable())
        problem = tr("This folder cannot be written. Choose another one.");
    else if (info.exists())
        problem = tr("A file of this name exists already. Choose another name.");
    return acceptField(*m_path, *m_pathNote, problem);
}

} // namespace ui
