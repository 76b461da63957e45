// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdialog.h"

#include "core/base/errors.h"
#include "core/report/csv.h"
#include "core/report/file.h"
#include "core/report/xlsx.h"
#include "ui/lang/format.h"
#include "ui/lists/listfile.h"
#include "ui/models/arrangedrows.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/vocabulary.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

enum class Written { Whole, Occupied, Failed };

} // namespace

ListDialog::ListDialog(FigureList list, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_title(list.title)
    , m_summary(list.summary)
    , m_rows(new ArrangedRows(std::move(list.model), this))
    , m_filter(new QLineEdit)
    , m_body(new QStackedWidget)
    , m_table(new QTableView)
    , m_noHit(new EmptyState)
    , m_count(plainLabel(list.summary))
{
    setWindowTitle(m_title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1180, 600).boundedTo(screen()->availableSize() * 0.9));
    setUpRows();

    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &ArrangedRows::setFilter);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy rows"), QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    for (QAbstractButton* button : buttons->buttons()) // Enter in the filter must not close the list
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ListDialog::copyRows);
    connect(save, &QPushButton::clicked, this, &ListDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, &ListDialog::copyRows);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ListDialog::askForFile);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            qOverload<>(&QWidget::setFocus));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_filter);
    m_noHit->setObjectName(QStringLiteral("noHit"));
    m_noHit->setMessage(tr("No row matches the filter."), tr("Clear the &filter"));
    connect(m_noHit, &EmptyState::activated, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    m_body->addWidget(m_table);
    m_body->addWidget(m_noHit);
    layout->addWidget(m_body, 1);
    layout->addWidget(buttons);
    const std::array<QWidget*, 5> order{m_filter, m_table, copy, save,
                                        buttons->button(QDialogButtonBox::Close)};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_table->setFocus();
    showCount();
}

ListDialog::~ListDialog()
{
    delete m_rows; // ends and waits for the arranging, which answers here
}

void ListDialog::setUpRows()
{
    m_table->setModel(m_rows);
    setUpTable(*m_table, m_title);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (m_rows->source().isNumber(column))
            setNumberColumn(*m_table, column);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_rows->index(0, 0));
    m_table->clearSelection();
    connect(m_rows, &ArrangedRows::arranged, this, &ListDialog::showCount);
}

void ListDialog::showCount()
{
    const int shown = m_rows->rowCount();
    const int all = m_rows->source().rowCount();
    m_count->setText(shown == all ? m_summary
                                  : tr("%1 of %2 rows match the filter").arg(number(shown), number(all)));
    m_body->setCurrentIndex(shown == 0 && all > 0 ? 1 : 0);
}

void ListDialog::copyRows()
{
    ArrangedRows::Order chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(row.row());
    std::sort(chosen.begin(), chosen.end());
    for (int& row : chosen)
        row = m_rows->shown()[static_cast<std::size_t>(row)];
    if (chosen.empty())
        chosen = m_rows->shown();
    const int count = static_cast<int>(chosen.size());
    workAside([chosen = std::move(chosen)](const RowsModelBase& rows) { return tabbedText(rows, chosen); },
              [dialog = QPointer(this), count](const QString& text) {
                  QApplication::clipboard()->setText(text);
                  if (dialog)
                      dialog->say(tr("%Ln row(s) copied", nullptr, count));
              });
}

void ListDialog::askForFile()
{
    FileRequest request;
    request.title = tr("Save the list");
    request.filter = tr("Spreadsheet (*.xlsx);;Table (*.csv)");
    request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
    request.name = QString(m_title).replace(unfit, QStringLiteral("-")) + QStringLiteral(".xlsx");
    m_dialogs.pickFileToSave(this, request, [this](const QString& path) { saveRows(path); });
}

void ListDialog::saveRows(const QString& path)
{
    const QString filter = m_filter->text().trimmed();
    const QString heading = filter.isEmpty() ? m_title : tr("%1 (only rows with “%2”)").arg(m_title, filter);
    const auto write = [path, order = m_rows->shown(), title = heading](const RowsModelBase& rows) {
        try {
            const words::Vocabulary words;
            const report::Report list = listReport(rows, order, title);
            const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
            report::writeFile(path, isCsv ? report::toCsv(list, words) : report::toXlsx(list, words));
            return Written::Whole;
        } catch (const base::OccupiedError&) {
            return Written::Occupied;
        } catch (const std::exception& failure) {
            qWarning("saving a list: %s", failure.what());
            return Written::Failed;
        }
    };
    const auto tell = [path, dialog = QPointer(this), host = QPointer(parentWidget()),
                       &dialogs = m_dialogs](Written written) {
        const QString name = QDir::toNativeSeparators(path);
        if (written == Written::Whole)
            return dialog ? dialog->say(tr("Saved: %1").arg(name)) : void();
        QWidget* window = dialog ? dialog.data() : host ? host.data() : QApplication::activeWindow();
        const QString why = written == Written::Occupied
                                ? tr("%1 is a Lotsenbuch and was not overwritten. Choose another name.")
                                : tr("%1 could not be written. Check the drive and its permissions, or "
                                     "choose another folder.");
        dialogs.showError(window, tr("The list was not saved"), why.arg(name));
    };
    workAside(write, tell);
}

template <class Work, class Done>
void ListDialog::workAside(Work work, Done done)
{
    QThreadPool::globalInstance()->start([rows = m_rows->sharedSource(), work, done] {
        auto result = work(*rows);
        QMetaObject::invokeMethod(qApp, [done, result = std::move(result)] { done(result); });
    });
}

void ListDialog::say(const QString& sentence)
{
    m_count->setText(sentence);
    announce(*m_count, sentence);
}

} // namespace ui
