// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/restoredialog.h"

#include "ui/lang/format.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/filecontroller.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Empty where nobody has looked.
QString lossText(const BackupEntry& backup)
{
    if (!backup.lost)
        return {};
    QString text = *backup.lost == 0
                       ? RestoreDialog::tr("nothing")
                       : RestoreDialog::tr("%Ln change(s)", nullptr, static_cast<int>(*backup.lost));
    if (backup.regained.value_or(0) > 0)
        text += RestoreDialog::tr("; %Ln come back", nullptr, static_cast<int>(*backup.regained));
    return text;
}

std::vector<RowsColumn<BackupEntry>> backupColumns()
{
    using Row = BackupEntry;
    const auto dayOf = [](const Row& row) {
        return dateWithWeekday(QDateTime::fromMSecsSinceEpoch(row.whenMs).date());
    };
    const auto timeOf = [](const Row& row) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.whenMs).time(), QLocale::ShortFormat);
    };
    return {{RestoreDialog::tr("Day"), dayOf, {}, false},
            {RestoreDialog::tr("Time"), timeOf, {}, false},
            {RestoreDialog::tr("Why"), [](const Row& row) { return row.reason; }, {}, false},
            {RestoreDialog::tr("Size"), [](const Row& row) { return sizeText(row.bytes); }, {}, true},
            {RestoreDialog::tr("Would be lost"), lossText, {}, false}};
}

} // namespace

RestoreDialog::RestoreDialog(FileGateway& gateway, Dialogs& dialogs, const QString& filePath, QWidget* parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_dialogs(dialogs)
    , m_filePath(filePath)
    , m_intro(plainLabel(QString()))
    , m_table(new QTableView)
    , m_passphrase(new QLineEdit)
    , m_passphraseLabel(fieldLabel(tr("&Passphrase of the backup"), m_passphrase))
    , m_passphraseNote(new FieldNote)
    , m_note(new FieldNote)
{
    setWindowTitle(tr("Restore %1").arg(QFileInfo(filePath).fileName()));
    setProperty("helpTopic", QStringLiteral("file"));
    m_intro->setWordWrap(true);
    setUpTable(*m_table, tr("Backups"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase of the backup"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    connect(m_passphrase, &QLineEdit::textEdited, this,
            [this] { showProblem(*m_passphrase, *m_passphraseNote, QString()); });

    auto* buttons = new QDialogButtonBox;
    m_other = buttons->addButton(tr("&Other file…"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_other->setObjectName(QStringLiteral("otherButton"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_other->setAutoDefault(false);
    m_restore->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(m_table, &QTableView::doubleClicked, this, &RestoreDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_passphraseLabel);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_passphraseNote);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    cancel->setDefault(true); // only a button that stands in the dialog becomes its default
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26)
               .boundedTo(screen()->availableSize() * 0.92));
    setBackups({}, false);
    m_table->setFocus();
}

void RestoreDialog::setBackups(std::vector<BackupEntry> backups, bool isCounted)
{
    const auto before = current();
    // One chosen from elsewhere stays in the list.
    for (const BackupEntry& backup : m_backups)
        if (backup.isFromElsewhere)
            backups.insert(backups.begin(), backup);
    m_backups = std::move(backups);
    if (!m_backups.empty())
        m_intro->setText(tr("The state of a backup takes the place of the file. The present state is kept "
                            "as a backup of its own."));
    else
        m_intro->setText(isCounted ? tr("There is no backup beside the file yet. Choose another file.")
                                   : tr("No backup is known beside the file. Choose another file."));
    showRows();
    for (int row = 0; before && row < static_cast<int>(m_backups.size()); ++row)
        if (m_backups[static_cast<std::size_t>(row)].path == before->path)
            m_table->selectRow(row);
    showCurrent();
}

void RestoreDialog::showRows()
{
    auto* model = new RowsModel<BackupEntry>(backupColumns(), this);
    model->setRows(m_backups);
    const QAbstractItemModel* old = m_table->model();
    m_table->setModel(model);
    delete old;
    setNumberColumn(*m_table, 3);
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(model->index(0, 0));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RestoreDialog::showCurrent);
}

std::optional<BackupEntry> RestoreDialog::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_backups.size()))
        return std::nullopt;
    return m_backups[static_cast<std::size_t>(row)];
}

void RestoreDialog::showCurrent()
{
    const auto backup = current();
    const bool needsPassphrase = backup && backup->isEncrypted;
    m_passphraseLabel->setVisible(needsPassphrase);
    m_passphrase->setVisible(needsPassphrase);
    m_restore->setEnabled(backup.has_value());
    showProblem(*m_passphrase, *m_passphraseNote, QString());
    m_note->setHint(QString());
}

void RestoreDialog::chooseOther()
{
    FileRequest request;
    request.title = tr("Restore");
    request.filter = lotseFilter();
    request.folder = QFileInfo(m_filePath).path();
    m_dialogs.pickFileToOpen(this, request, [this](const QString& path) {
        const bool isSame = QFileInfo(path).canonicalFilePath() == QFileInfo(m_filePath).canonicalFilePath();
        const auto entry = isSame ? std::nullopt : m_gateway.backupAt(path);
        if (!entry)
            return m_note->setError(
                isSame ? tr("This is the file itself. Choose another one.")
                       : tr("%1 cannot be read. Choose another file.").arg(QFileInfo(path).fileName()));
        std::erase_if(m_backups, [](const BackupEntry& backup) { return backup.isFromElsewhere; });
        m_backups.insert(m_backups.begin(), *entry);
        showRows();
        showCurrent();
        (entry->isEncrypted ? static_cast<QWidget*>(m_passphrase) : m_restore)->setFocus();
    });
}

std::optional<QString> RestoreDialog::passphrase() const
{
    const auto backup = current();
    return backup && backup->isEncrypted ? std::optional(m_passphrase->text()) : std::nullopt;
}

void RestoreDialog::accept()
{
    const auto backup = current();
    if (!backup || !m_restore->isEnabled())
        return;
    m_note->setHint(QString());
    if (backup->isEncrypted && m_passphrase->text().isEmpty())
        return showRefusal(OpenFailure::WrongPassphrase,
                           tr("The passphrase that the file had at that time is missing here."));
    if (!m_check)
        return ask(*backup);
    setTrying(true);
    m_check(*backup, passphrase());
}

void RestoreDialog::concludeCheck(const BackupCheck& checked)
{
    setTrying(false);
    if (checked.failure)
        showRefusal(*checked.failure, checked.sentence);
    else
        ask(checked.backup);
}

void RestoreDialog::ask(const BackupEntry& backup)
{
    const QString when = momentText(backup.whenMs);
    QString text = tr("%1 goes back to the state of %2.").arg(QFileInfo(m_filePath).fileName(), when);
    if (backup.lost.value_or(0) > 0)
        text += QStringLiteral("\n\n") + tr("%Ln change(s) of the file are not in it and will be missing.",
                                            nullptr, static_cast<int>(*backup.lost));
    text += QStringLiteral("\n\n") +
            tr("The present state is kept as a backup of its own and can be brought back in the same way.");
    const Question question{tr("Restore this state?"), text, tr("&Restore the state of %1").arg(when)};
    m_dialogs.confirm(this, question, [this, backup] {
        setTrying(true);
        Q_EMIT restoreRequested(backup, passphrase());
    });
}

void RestoreDialog::showRefusal(OpenFailure failure, const QString& sentence)
{
    setTrying(false);
    const bool isPassphrase =
        failure == OpenFailure::WrongPassphrase || failure == OpenFailure::NeedsPassphrase;
    if (isPassphrase && m_passphrase->isVisibleTo(this)) {
        acceptField(*m_passphrase, *m_passphraseNote, sentence);
        return;
    }
    m_note->setError(sentence);
    announce(*m_note, sentence);
}

void RestoreDialog::setTrying(bool isTrying)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_restore), static_cast<QWidget*>(m_other),
                            static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_passphrase)})
        widget->setEnabled(!isTrying);
    if (isTrying)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

} // namespace ui
