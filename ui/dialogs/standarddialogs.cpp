// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/standarddialogs.h"

#include "ui/icons/icon.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int SignSide = 32;

QMessageBox* makeBox(QWidget* parent, Tone tone, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setIconPixmap(iconOf(tone).pixmap(QSize(SignSide, SignSide), box->devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

QFileDialog* makePicker(QWidget* parent, const FileRequest& request, const Dialogs::Chosen& chosen)
{
    auto* picker = new QFileDialog(parent, request.title, request.folder, request.filter);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setWindowModality(Qt::WindowModal);
    picker->setDefaultSuffix(request.suffix);
    QObject::connect(picker, &QFileDialog::fileSelected, parent, chosen);
    return picker;
}

/// "xlsx" for "Spreadsheet (*.xlsx)".
QString suffixOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\*\.(\w+))"));
    return pattern.match(filter).captured(1);
}

/// The kind of file follows from the name, so the name follows the kind chosen below it.
void followFilter(QFileDialog& picker)
{
    QObject::connect(&picker, &QFileDialog::filterSelected, &picker, [&picker](const QString& filter) {
        const QString suffix = suffixOf(filter);
        const QStringList chosen = picker.selectedFiles();
        picker.setDefaultSuffix(suffix);
        if (suffix.isEmpty() || chosen.isEmpty() || QFileInfo(chosen.first()).isDir())
            return;
        const QFileInfo file(chosen.first());
        picker.selectFile(file.completeBaseName() + QLatin1Char('.') + suffix);
    });
}

} // namespace

void StandardDialogs::showError(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = makeBox(parent, Tone::Warn, title, text);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

void StandardDialogs::inform(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = makeBox(parent, Tone::Info, title, text);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

void StandardDialogs::confirm(QWidget* parent, const Question& question, Answer yes)
{
    QMessageBox* box = makeBox(parent, Tone::Warn, question.title, question.text);
    QPushButton* verb = box->addButton(question.verb, QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(verb, &QPushButton::clicked, parent, std::move(yes));
    box->open();
}

void StandardDialogs::choose(QWidget* parent, const Choice& choice, std::function<void(int)> chosen)
{
    QMessageBox* box = makeBox(parent, Tone::Info, choice.title, choice.text);
    for (int i = 0; i < choice.verbs.size(); ++i) {
        QPushButton* verb = box->addButton(choice.verbs[i], QMessageBox::AcceptRole);
        QObject::connect(verb, &QPushButton::clicked, parent, [chosen, i] { chosen(i); });
        if (i == 0)
            box->setDefaultButton(verb);
    }
    box->setEscapeButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    box->open();
}

void StandardDialogs::pickFileToOpen(QWidget* parent, const FileRequest& request, Chosen chosen)
{
    QFileDialog* picker = makePicker(parent, request, chosen);
    picker->setFileMode(QFileDialog::ExistingFile);
    picker->open();
}

void StandardDialogs::pickFileToSave(QWidget* parent, const FileRequest& request, Chosen chosen)
{
    QFileDialog* picker = makePicker(parent, request, chosen);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setOption(QFileDialog::DontConfirmOverwrite, !request.mayReplace);
    if (request.suffix.isEmpty())
        picker->setDefaultSuffix(suffixOf(request.filter));
    followFilter(*picker);
    picker->selectFile(request.name);
    picker->open();
}

} // namespace ui
