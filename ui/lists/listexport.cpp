// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listexport.h"

#include "core/base/errors.h"
#include "core/report/csv.h"
#include "core/report/file.h"
#include "core/report/xlsx.h"
#include "ui/dialogs/dialogs.h"
#include "ui/words/vocabulary.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>
#include <QWidget>

namespace ui {

namespace {

enum class Written { Whole, Occupied, Failed };

/// For the translations.
struct ListExport {
    Q_DECLARE_TR_FUNCTIONS(ui::ListExport)
};

template <class Work, class Done>
void workAside(Work work, Done done)
{
    QThreadPool::globalInstance()->start([work, done] {
        auto result = work();
        QMetaObject::invokeMethod(qApp, [done, result = std::move(result)] { done(result); });
    });
}

Written written(const ListExtract& extract, const QString& path)
{
    try {
        const words::Vocabulary words;
        const QString heading = extract.note.isEmpty()
                                    ? extract.title
                                    : QStringLiteral("%1 (%2)").arg(extract.title, extract.note);
        const report::Report list = listReport(*extract.rows, extract.order, heading);
        const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        report::writeFile(path, isCsv ? report::toCsv(list, words) : report::toXlsx(list, words));
        return Written::Whole;
    } catch (const base::OccupiedError&) {
        return Written::Occupied;
    } catch (const std::exception& failure) {
        qWarning("saving a list: %s", failure.what());
        return Written::Failed;
    }
}

void showFailure(Dialogs& dialogs, QWidget* window, Written result, const QString& path)
{
    const QString why =
        result == Written::Occupied
            ? ListExport::tr("%1 is a Lotsenbuch and was not overwritten. Choose another name.")
            : ListExport::tr("%1 could not be written. Check the drive and its permissions, "
                             "or choose another folder.");
    dialogs.showError(window, ListExport::tr("The list was not saved"),
                      why.arg(QDir::toNativeSeparators(path)));
}

} // namespace

void copyRows(const ListExtract& extract, QWidget& asker, std::function<void(int)> done)
{
    const int count = static_cast<int>(extract.order.rows.size());
    workAside([extract] { return tabbedText(*extract.rows, extract.order); },
              [asker = QPointer(&asker), count, done = std::move(done)](const QString& text) {
                  QApplication::clipboard()->setText(text);
                  if (asker)
                      done(count);
              });
}

void saveRows(const ListExtract& extract, Dialogs& dialogs, QWidget& asker,
              std::function<void(const QString&)> saved)
{
    FileRequest request;
    request.title = ListExport::tr("Save the list");
    request.filter = ListExport::tr("Spreadsheet (*.xlsx);;Table (*.csv)");
    request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
    request.name = QString(extract.title).replace(unfit, QStringLiteral("-")) + QStringLiteral(".xlsx");
    const auto write = [extract, &dialogs, asker = QPointer(&asker), host = QPointer(asker.parentWidget()),
                        saved = std::move(saved)](const QString& path) {
        const auto tell = [path, asker, host, saved, &dialogs](Written result) {
            if (result == Written::Whole)
                return asker ? saved(path) : void();
            showFailure(dialogs,
                        asker  ? asker.data()
                        : host ? host.data()
                               : QApplication::activeWindow(),
                        result, path);
        };
        workAside([extract, path] { return written(extract, path); }, tell);
    };
    dialogs.pickFileToSave(&asker, request, write);
}

} // namespace ui
