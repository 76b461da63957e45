// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/standarddialogs.h"

#include <QComboBox>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("A file is saved as the kind chosen in the picker, also when the name was typed bare", "[dialogs]")
{
    const QTemporaryDir folder;
    QWidget window;
    ui::StandardDialogs dialogs;
    QString saved;
    const ui::FileRequest request{QStringLiteral("Save"),
                                  QStringLiteral("Spreadsheet (*.xlsx);;Table (*.csv)"),
                                  folder.path(),
                                  QStringLiteral("list of 01.03.2016.xlsx"),
                                  {}};
    dialogs.pickFileToSave(&window, request, [&](const QString& path) { saved = path; });
    auto* picker = window.findChild<QFileDialog*>();
    REQUIRE(picker);
    CHECK(picker->defaultSuffix() == QStringLiteral("xlsx"));
    picker->selectNameFilter(request.filter.section(QStringLiteral(";;"), 1));
    Q_EMIT picker->filterSelected(picker->selectedNameFilter());
    REQUIRE(picker->selectedFiles().size() == 1);
    CHECK(picker->selectedFiles().first() == folder.filePath(QStringLiteral("list of 01.03.2016.csv")));
    picker->selectFile(QStringLiteral("bare"));
    static_cast<QDialog*>(picker)->accept();
    CHECK(saved.isEmpty() == false);
    CHECK(saved == folder.filePath(QStringLiteral("bare.csv")));
}

TEST_CASE("A picker asks before a file is replaced, but not where its name is refused anyway", "[dialogs]")
{
    const QTemporaryDir folder;
    QWidget window;
    ui::StandardDialogs dialogs;
    ui::FileRequest request{QStringLiteral("Save"), QStringLiteral("Table (*.csv)"), folder.path(), {}, {}};
    request.mayReplace = GENERATE(true, false);
    dialogs.pickFileToSave(&window, request, [](const QString&) {});
    const auto* picker = window.findChild<QFileDialog*>();
    REQUIRE(picker);
    CHECK(picker->testOption(QFileDialog::DontConfirmOverwrite) != request.mayReplace);
}
