// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>

namespace ui {

/// The dialogs of the system, window-modal, without an event loop of their own.
class StandardDialogs final : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(ui::StandardDialogs)
public:
    void showError(QWidget* parent, const QString& title, const QString& text) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;
    void confirm(QWidget* parent, const Question& question, Answer yes) override;
    void choose(QWidget* parent, const Choice& choice, std::function<void(int)> chosen) override;
    void pickFileToOpen(QWidget* parent, const FileRequest& request, Chosen chosen) override;
    void pickFileToSave(QWidget* parent, const FileRequest& request, Chosen chosen) override;
};

} // namespace ui
