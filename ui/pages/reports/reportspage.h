// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/keydate.h"
#include "ui/print/formats.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QMenu;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace ui {

class DeskThread;
class Dialogs;
class EmptyState;
class PageView;
class ReportOptions;
class Settings;

/// The page Berichte: the report of the key date as it comes out of a printer, what it contains, and its ways
/// out: paper, PDF, HTML, XLSX, CSV. Facts, pages and files are made on the book's thread; what is shown
/// stays until the new page is there. Desk, dialogs and settings outlive it.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    ReportsPage(DeskThread& desk, KeyDateModel& keyDate, Dialogs& dialogs, Settings& settings);

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    /// "options": the keys go to what the report contains.
    void showPart(const QString& part) override;
    /// The report that the preview shows; without sections before there is one.
    [[nodiscard]] const report::Report& shown() const { return m_shown; }

protected:
    void reload() override;

private:
    using Facts = std::shared_ptr<const report::KeyDateFacts>;

    void buildTools();
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildOutput();
    void addKeys();
    void takeFacts(const Facts& facts);
    void showNothing();
    void askForPage();
    void followOptions();
    void followZoom();
    void chooseZoom(int index);
    void askForFile(print::Format format);
    void save(const QString& path, print::Format format);
    void noteSaved(const QString& path);
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter>& printer);

    DeskThread& m_desk;
    Dialogs& m_dialogs;
    Settings& m_settings;
    QComboBox* m_zoom;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    PageView* m_view;
    ReportOptions* m_options;
    QWidget* m_side = nullptr;
    QPushButton* m_save;
    QPushButton* m_print;
    QLabel* m_savedName;
    QPushButton* m_openFolder;
    QString m_savedPath;
    std::vector<QWidget*> m_viewTools; ///< of the preview, in the toolbar row
    Facts m_facts;                     ///< absent: not read yet, or nothing to report
    report::Report m_shown;
    QTimer m_settled; ///< a new size is painted when it has stopped changing
};

} // namespace ui
