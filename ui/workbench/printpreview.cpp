// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/printpreview.h"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

PrintPreview::PrintPreview(std::unique_ptr<QPrinter> printer, Paint paint, QWidget* parent)
    : QDialog(parent)
    , m_printer(std::move(printer))
    , m_paint(std::move(paint))
    , m_pages(new QPrintPreviewWidget(m_printer.get()))
{
    setWindowTitle(tr("Print preview: %1").arg(m_printer->docName()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->setAccessibleName(tr("The pages as they will be printed"));
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* on) { m_paint(*on); });
    m_pages->fitInView();

    auto* buttons = new QDialogButtonBox;
    auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("printButton"));
    print->setDefault(true);
    auto* larger = buttons->addButton(tr("&Larger"), QDialogButtonBox::ActionRole);
    auto* smaller = buttons->addButton(tr("S&maller"), QDialogButtonBox::ActionRole);
    auto* whole = buttons->addButton(tr("&Whole page"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(print, &QPushButton::clicked, this, &PrintPreview::askForPrinter);
    connect(larger, &QPushButton::clicked, m_pages, [this] { m_pages->zoomIn(); });
    connect(smaller, &QPushButton::clicked, m_pages, [this] { m_pages->zoomOut(); });
    connect(whole, &QPushButton::clicked, m_pages, &QPrintPreviewWidget::fitInView);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(QSize(760, 900).boundedTo(screen()->availableSize() * 0.9));
    print->setFocus();
}

PrintPreview::~PrintPreview()
{
    delete m_pages; // looks at the printer
}

void PrintPreview::askForPrinter()
{
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PrintPreview::print);
    dialog->open();
}

void PrintPreview::print()
{
    m_paint(*m_printer);
    Q_EMIT printed(m_printer->printerName());
    accept();
}

} // namespace ui
