// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bundles/importdialog.h"

#include "ui/conflicts/versionchoice.h"
#include "ui/lang/format.h"
#include "ui/models/rowsmodel.h"
#include "ui/pages/bundles/exportdialog.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/bundles.h"
#include "ui/words/cells.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

using syncing::KindCounts;

/// The counts by kind and, when there are several kinds, their sum.
void showCounts(QTableView& view, const std::vector<KindCounts>& kinds)
{
    using Row = KindCounts;
    const auto figure = [](const QString& title, qint64 Row::*part) {
        return RowsColumn<Row>{title, [part](const Row& row) { return number(row.*part); }, {}, true};
    };
    auto* model =
        new RowsModel<Row>({{ImportDialog::tr("Kind"),
                             [](const Row& row) {
                                 return row.kind == 0 ? ImportDialog::tr("Total") : words::kindText(row.kind);
                             },
                             {},
                             false},
                            figure(ImportDialog::tr("new"), &Row::added),
                            figure(ImportDialog::tr("changed"), &Row::changed),
                            figure(ImportDialog::tr("deleted"), &Row::deleted),
                            figure(ImportDialog::tr("conflicts"), &Row::conflicts)},
                           &view);
    std::vector<Row> rows = kinds;
    Row total;
    for (const Row& row : kinds) {
        total.added += row.added;
        total.changed += row.changed;
        total.deleted += row.deleted;
        total.conflicts += row.conflicts;
    }
    if (kinds.size() != 1)
        rows.push_back(total);
    model->setRows(std::move(rows));
    view.setModel(model);
    for (int column = 1; column < model->columnCount(); ++column)
        setNumberColumn(view, column);
    view.resizeColumnsToContents();
    view.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view.setCurrentIndex(model->index(0, 0));
}

QWidget* plainStep(std::initializer_list<QWidget*> widgets)
{
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return step;
}

} // namespace

ImportDialog::ImportDialog(DeskThread& desk, Dialogs& dialogs, const QString& folder, QWidget* parent)
    : BundleDialog(desk, dialogs, tr("Import bundle"), parent)
    , m_folder(folder)
    , m_path(new QLineEdit)
    , m_pathNote(new FieldNote)
    , m_passphrase(new QLineEdit)
    , m_passphraseNote(new FieldNote)
    , m_from(plainParagraph(QString(), Type::PageTitle, QFont::DemiBold))
    , m_fromDetail(plainParagraph(QString(), Type::Small))
    , m_countsHeader(new PaneHeader(tr("Content")))
    , m_counts(new QTableView)
    , m_remarks(plainParagraph(QString(), Type::Small))
    , m_conflictsHeader(new PaneHeader(tr("Conflicts")))
    , m_conflicts(new QScrollArea)
    , m_doneTitle(plainParagraph(QString(), Type::PageTitle, QFont::DemiBold))
    , m_doneDetail(plainParagraph(QString(), Type::Body))
    , m_doneCounts(new QTableView)
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    addStep(buildAsk());
    addStep(buildPreview());
    addStep(buildDone());
    setVerb(tr("&Look into it"));
    extraButton().setText(tr("&Show the conflicts"));
    connect(&extraButton(), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT conflictsWanted();
    });
    m_path->setFocus();
}

QWidget* ImportDialog::buildAsk()
{
    m_path->setObjectName(QStringLiteral("pathField"));
    m_path->setAccessibleName(tr("Bundle"));
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase of the bundle"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_passphrase, &QLineEdit::textEdited, this,
            [this] { showProblem(*m_passphrase, *m_passphraseNote, QString()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    auto* hint = new FieldNote;
    hint->setHint(tr("Nothing is changed before you have seen what the bundle holds."));

    auto* ask = new QWidget;
    auto* form = new QVBoxLayout(ask);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(fieldLabel(tr("B&undle"), m_path));
    form->addLayout(row);
    form->addWidget(m_pathNote);
    form->addSpacing(8);
    form->addWidget(fieldLabel(tr("&Passphrase of the bundle"), m_passphrase));
    form->addWidget(m_passphrase);
    form->addWidget(m_passphraseNote);
    form->addSpacing(8);
    form->addWidget(hint);
    form->addStretch(1);
    return ask;
}

QWidget* ImportDialog::buildPreview()
{
    setUpTable(*m_counts, tr("Records by kind"));
    m_conflicts->setWidgetResizable(true);
    m_conflicts->setFrameShape(QFrame::NoFrame);
    m_conflicts->setFocusPolicy(Qt::NoFocus);
    m_conflicts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = plainStep({m_countsHeader, m_counts, m_remarks});
    auto* right = plainStep({m_conflictsHeader, m_conflicts});
    for (QWidget* side : {left, right})
        side->layout()->setSpacing(0);
    m_remarks->setContentsMargins(0, 8, 0, 0);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(left, 4);
    sides->addWidget(right, 6);
    auto* step = plainStep({m_from, m_fromDetail});
    static_cast<QVBoxLayout*>(step->layout())->addLayout(sides, 1);
    return step;
}

QWidget* ImportDialog::buildDone()
{
    setUpTable(*m_doneCounts, tr("Records by kind"));
    return plainStep({m_doneTitle, m_doneDetail, m_doneCounts});
}

QString ImportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ImportDialog::browse()
{
    FileRequest request;
    request.title = tr("Import bundle");
    request.filter = bundleFilter();
    request.folder = path().isEmpty() ? m_folder : QFileInfo(path()).path();
    dialogs().pickFileToOpen(this, request, [this](const QString& chosen) {
        m_path->setText(QDir::toNativeSeparators(chosen));
        m_passphrase->setFocus();
    });
}

bool ImportDialog::checkFields()
{
    QString problem;
    if (path().isEmpty())
        problem = tr("Choose the bundle to import.");
    else if (!QFileInfo(path()).isFile())
        problem = tr("There is no file of this name. Choose the bundle again.");
    if (!acceptField(*m_path, *m_pathNote, problem))
        return false;
    problem = m_passphrase->text().isEmpty() ? tr("The passphrase of the bundle is missing. Ask the sender.")
                                             : QString();
    return acceptField(*m_passphrase, *m_passphraseNote, problem);
}

void ImportDialog::goOn()
{
    showFailure(QString());
    if (step() == PreviewStep)
        askBeforeImport();
    else if (checkFields())
        preview(false);
}

void ImportDialog::preview(bool joins)
{
    m_joins = joins;
    syncing::ImportOptions options;
    options.passphrase = m_passphrase->text();
    options.joinNetwork = joins;
    run(
        tr("Looking into the bundle"),
        [options, path = path()](const desk::Book& book, const base::Progress& progress) {
            return previewOf(book, path, options, progress);
        },
        [this](ImportReport report) { showPreview(std::move(report)); },
        [this](const std::exception_ptr& failure) { refuse(failure); });
}

void ImportDialog::refuse(const std::exception_ptr& failure)
{
    const QString sentence = words::bundleFailureText(failure, path());
    if (sentence.isEmpty())
        return showSentence(tr("Stopped. Nothing was changed."));
    try {
        std::rethrow_exception(failure);
    } catch (const syncing::BundleError& error) {
        if (error.code == syncing::BundleErrorCode::WrongPassphrase) {
            // The bundle may have been replaced while its preview was looked at.
            showStep(AskStep);
            setVerb(tr("&Look into it"));
            acceptField(*m_passphrase, *m_passphraseNote, sentence);
            return;
        }
        if (error.code == syncing::BundleErrorCode::OtherNetwork && step() == AskStep) {
            return run(
                tr("Looking into the file"),
                [](const desk::Book& book, const base::Progress&) { return syncing::mayJoin(book.file()); },
                [this, sentence](bool mayJoin) {
                    if (!mayJoin)
                        return showFailure(sentence);
                    const Choice join{tr("Become a copy of the sender's file?"),
                                      tr("This file has no records yet, and the bundle comes from another "
                                         "one. It can become a copy of that: then both exchange bundles."),
                                      {tr("&Become a copy")}};
                    dialogs().choose(this, join, [this](int) { preview(true); });
                },
                [this](const std::exception_ptr& other) { refuse(other); });
        }
    } catch (...) {
        return showFailure(sentence);
    }
    showFailure(sentence);
}

QString ImportDialog::verbText() const
{
    return tr("&Import %Ln change(s)", nullptr, static_cast<int>(m_report.result.counts.fresh));
}

void ImportDialog::showPreview(ImportReport report)
{
    m_report = std::move(report);
    const syncing::Manifest& manifest = m_report.result.manifest;
    const QString size = sizeText(QFileInfo(path()).size());
    const QString sender =
        m_report.sender.isEmpty() ? manifest.senderDevice.toString().left(8) : m_report.sender;
    m_from->setText(tr("Bundle of the copy %1").arg(sender));
    m_fromDetail->setText(
        tr("%1 (%2) · written %3 · Lotsenbuch %4")
            .arg(QFileInfo(path()).fileName(), size, momentText(manifest.wallTimeMs), manifest.appVersion));
    const syncing::ImportCounts& counts = m_report.result.counts;
    m_countsHeader->setHint(tr("%Ln new change(s)", nullptr, static_cast<int>(counts.fresh)));
    showCounts(*m_counts, m_report.result.kinds);
    m_remarks->setText(remarksOn(m_report.result).join(QLatin1Char('\n')));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    showConflicts();
    showStep(PreviewStep);
    const bool hasNews = counts.fresh + counts.forked > 0;
    setVerb(hasNews ? verbText() : QString());
    if (hasNews) {
        note().set(tr("A backup is written first. Ctrl+Z does not take an import back: the backup does, "
                      "by File › Restore, or each record is corrected by itself."),
                   Tone::Info);
    } else {
        note().set(tr("Everything in this bundle is here already. There is nothing to import."), Tone::Ok);
        setLeave(tr("C&lose"));
    }
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 38).boundedTo(room));
    if (const QWidget* owner = parentWidget())
        move(owner->window()->frameGeometry().center() - rect().center());
    m_counts->setFocus();
}

void ImportDialog::showConflicts()
{
    m_choices.clear();
    auto* list = new QWidget;
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    int number = 0;
    for (const ConflictToCome& conflict : m_report.conflicts)
        addConflict(*layout, conflict, ++number);
    QLabel* rest = plainParagraph(QString(), Type::Small);
    if (m_report.conflicts.empty())
        rest->setText(tr("No entry was changed on both sides."));
    else if (m_report.moreConflicts > 0)
        rest->setText(
            tr("%Ln more conflict(s) will stand on the page Findings.", nullptr, m_report.moreConflicts));
    else
        rest->setText(tr("What stays open stands among the findings afterwards; until then the newer "
                         "version holds."));
    layout->addWidget(rest);
    layout->addStretch(1);
    m_conflicts->setWidget(list);
    showDecided();
}

void ImportDialog::addConflict(QVBoxLayout& list, const ConflictToCome& conflict, int number)
{
    QLabel* title = plainParagraph(QString(), Type::Body, QFont::DemiBold);
    const QString& entry = conflict.words.entry;
    const QString about =
        entry.isEmpty() ? conflict.words.record : tr("%1: %2").arg(conflict.words.record, entry);
    title->setText(QStringLiteral("%1  %2").arg(ui::number(number), about));
    auto* choice = new VersionChoice;
    choice->setVersions(about, conflict.words.versions);
    connect(choice, &VersionChoice::versionChosen, this, &ImportDialog::showDecided);
    list.addWidget(title);
    list.addWidget(choice);
    list.addSpacing(8);
    m_choices.push_back(choice);
}

void ImportDialog::showDecided()
{
    if (m_choices.empty())
        return m_conflictsHeader->setHint(tr("none"));
    m_conflictsHeader->setHint(tr("%1 of %2 decided")
                                   .arg(number(static_cast<qint64>(choices().size())),
                                        number(static_cast<qint64>(m_choices.size()))));
}

std::vector<ConflictChoice> ImportDialog::choices() const
{
    std::vector<ConflictChoice> made;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (const int version = m_choices[i]->chosen(); version >= 0)
            made.push_back({m_report.conflicts[i].conflict, static_cast<std::size_t>(version)});
    return made;
}

void ImportDialog::askBeforeImport()
{
    if (m_report.result.outcome != syncing::ImportOutcome::AsksFirst)
        return import(false);
    const QString count = number(m_report.result.counts.deletes);
    const Question question{
        tr("Delete many records?"),
        tr("The bundle deletes %1 records that are here. That is unusually many. Ask the sender if you did "
           "not expect it.")
            .arg(count),
        tr("&Import and delete %1 records").arg(count)};
    dialogs().confirm(this, question, [this] { import(true); });
}

void ImportDialog::import(bool acceptsDeletions)
{
    syncing::ImportOptions options;
    options.passphrase = m_passphrase->text();
    options.joinNetwork = m_joins;
    options.acceptDeletions = acceptsDeletions;
    run(
        tr("Importing"),
        [options, path = path(), choices = choices()](const desk::Book& book,
                                                      const base::Progress& progress) {
            return importOf(book, path, options, choices, progress);
        },
        [this](ImportReport report) { showDone(std::move(report)); },
        [this](const std::exception_ptr& failure) { refuse(failure); });
}

void ImportDialog::showDone(ImportReport report)
{
    if (report.result.outcome == syncing::ImportOutcome::AsksFirst) {
        // The file was changed since the preview, and now more would go.
        m_report.result = report.result;
        return askBeforeImport();
    }
    m_report = std::move(report);
    const syncing::ImportCounts& counts = m_report.result.counts;
    m_doneTitle->setText(tr("%Ln change(s) imported", nullptr, static_cast<int>(counts.fresh)));
    QStringList lines;
    if (m_report.decided > 0)
        lines << tr("%Ln conflict(s) decided; Ctrl+Z takes that back.", nullptr, m_report.decided);
    const int open = m_report.open;
    if (open > 0)
        lines << tr("%Ln conflict(s) wait for a decision on the page Findings.", nullptr, open);
    if (counts.quarantined > 0)
        lines << tr("%Ln change(s) are set aside because they contradict others. Ask the sender.", nullptr,
                    static_cast<int>(counts.quarantined));
    if (lines.isEmpty())
        lines << tr("Nothing is left to decide.");
    m_doneDetail->setText(lines.join(QLatin1Char('\n')));
    showCounts(*m_doneCounts, m_report.result.kinds);
    showStep(DoneStep);
    setVerb(QString());
    setLeave(tr("C&lose"));
    extraButton().setVisible(open > 0);
    extraButton().setAutoDefault(true);
    showSentence(tr("The state before the import lies among the backups: File › Restore."));
    open > 0 ? extraButton().setFocus() : focusLeave();
}

} // namespace ui
