// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundles/exportdialog.h"

#include "ui/lang/format.h"
#include "ui/pages/start/passphrasefields.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/bundles.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString BundleSuffix = QStringLiteral(".lotsebuendel");

} // namespace

QString bundleFilter()
{
    return ExportDialog::tr("Bundles (*.lotsebuendel)");
}

ExportDialog::ExportDialog(DeskThread& desk, Dialogs& dialogs, const QString& folder, QWidget* parent)
    : BundleDialog(desk, dialogs, tr("Export bundle"), parent)
    , m_folder(folder)
    , m_count(plainParagraph(QString(), Type::PageTitle, QFont::DemiBold))
    , m_path(new QLineEdit)
    , m_pathNote(new FieldNote)
    , m_passphrase(new PassphraseFields)
    , m_done(plainParagraph(QString(), Type::Body))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    addStep(buildAsk());
    auto* done = new QWidget;
    auto* layout = new QVBoxLayout(done);
    layout->setContentsMargins(0, 0, 0, 0);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_done);
    layout->addStretch(1);
    addStep(done);
    setVerb(tr("&Export"), false);
    // Meanwhile the passphrase can be typed.
    m_count->setText(tr("Counting the changes"));
    desk.ask(
        *this, DeskThread::EveryAnswer,
        [](const desk::Book& book) { return syncing::previewExport(book.file()); },
        [this](const syncing::ExportPreview& preview) { showPreview(preview); });
    m_passphrase->setFocus();
}

QWidget* ExportDialog::buildAsk()
{
    m_path->setObjectName(QStringLiteral("pathField"));
    m_path->setAccessibleName(tr("File"));
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    auto* hint = new FieldNote;
    hint->set(tr("Whoever is to import the bundle needs this passphrase. Pass it on by another way than the "
                 "bundle, such as by telephone."),
              Tone::Info);

    auto* ask = new QWidget;
    auto* form = new QVBoxLayout(ask);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(m_count);
    form->addWidget(
        plainParagraph(tr("A bundle holds all changes of this file, those of other copies included. "
                          "What a copy has already, it does not take twice."),
                       Type::Small));
    form->addSpacing(8);
    form->addWidget(fieldLabel(tr("&File"), m_path));
    form->addLayout(row);
    form->addWidget(m_pathNote);
    form->addSpacing(8);
    form->addWidget(m_passphrase);
    form->addSpacing(4);
    form->addWidget(hint);
    form->addStretch(1);
    return ask;
}

QString ExportDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(BundleSuffix, Qt::CaseInsensitive))
        path += BundleSuffix;
    return path;
}

void ExportDialog::showPreview(const syncing::ExportPreview& preview)
{
    m_count->setText(tr("%Ln change(s) go out", nullptr, static_cast<int>(preview.ops)));
    if (m_path->text().isEmpty()) // else a place was chosen meanwhile
        m_path->setText(
            QDir::toNativeSeparators(QDir(m_folder).filePath(syncing::bundleFileName(preview.manifest))));
    setVerb(tr("&Export"));
}

void ExportDialog::browse()
{
    FileRequest request;
    request.title = tr("Export bundle");
    request.filter = bundleFilter();
    request.folder = path().isEmpty() ? m_folder : QFileInfo(path()).path();
    request.name = QFileInfo(path()).fileName();
    request.suffix = BundleSuffix.mid(1);
    request.mayReplace = false; // asked when it is written
    dialogs().pickFileToSave(
        this, request, [this](const QString& chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
}

bool ExportDialog::checkPath()
{
    const QFileInfo info(path());
    QString problem;
    if (path().isEmpty())
        problem = tr("The bundle needs a name. Choose a folder and a name.");
    else if (!info.absoluteDir().exists())
        problem = tr("This folder does not exist. Choose another one or create it first.");
    else if (!QFileInfo(info.absolutePath()).isWritable())
        problem = tr("This folder cannot be written. Choose another one.");
    return acceptField(*m_path, *m_pathNote, problem);
}

void ExportDialog::goOn()
{
    showFailure(QString());
    if (!checkPath() || !m_passphrase->check())
        return;
    if (!QFileInfo::exists(path()))
        return write();
    const Question question{
        tr("Replace the bundle?"),
        tr("There is already a file %1. It is replaced by the new bundle.").arg(QFileInfo(path()).fileName()),
        tr("&Replace")};
    dialogs().confirm(this, question, [this] { write(); });
}

void ExportDialog::write()
{
    syncing::ExportOptions options;
    options.passphrase = m_passphrase->passphrase();
    run(
        tr("Writing the bundle"),
        [options, path = path()](const desk::Book& book, const base::Progress& progress) {
            return syncing::exportBundle(book.file(), path, options, progress);
        },
        [this](const syncing::ExportResult& result) { showDone(result); },
        [this](const std::exception_ptr& failure) {
            const QString sentence = words::bundleFailureText(failure, path());
            if (sentence.isEmpty())
                showSentence(tr("Stopped. No bundle was written."));
            else
                showFailure(sentence);
        });
}

void ExportDialog::showDone(const syncing::ExportResult& result)
{
    const QString size = sizeText(result.bundleBytes);
    m_done->setText(tr("%Ln change(s) written.", nullptr, static_cast<int>(result.ops)) +
                    QStringLiteral("\n\n") + tr("%1 (%2)").arg(QDir::toNativeSeparators(path()), size) +
                    QStringLiteral("\n\n") +
                    tr("Take it to the other copy and choose File › Import bundle there."));
    showStep(DoneStep);
    setVerb(QString());
    setLeave(tr("C&lose"));
    showSentence(QString());
    focusLeave();
}

} // namespace ui
