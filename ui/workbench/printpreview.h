// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QPrintPreviewWidget;

namespace ui {

/// Shows what paper will show before anything is printed; the button for printing then asks for the printer.
class PrintPreview final : public QDialog {
    Q_OBJECT
public:
    /// Paints all pages on a device laid out as the printer is.
    using Paint = std::function<void(QPagedPaintDevice& device)>;

    PrintPreview(std::unique_ptr<QPrinter> printer, Paint paint, QWidget* parent = nullptr);
    ~PrintPreview() override;

Q_SIGNALS:
    void printed(const QString& printerName);

private:
    void askForPrinter();
    void print();

    std::unique_ptr<QPrinter> m_printer;
    Paint m_paint;
    QPrintPreviewWidget* m_pages;
};

} // namespace ui
