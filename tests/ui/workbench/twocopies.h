// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records.h"
#include "core/base/random.h"
#include "core/domain/record/kinds.h"
#include "core/store/file.h"
#include "core/store/records.h"
#include "core/sync/exportbundle.h"
#include "core/sync/importbundle.h"
#include "tests/ui/shell/access.h"
#include "tests/ui/shell/fakefiles.h"
#include "tests/ui/workbench/settled.h"
#include "ui/lang/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/workbench/bookfile.h"

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>

namespace uitest {

inline const QString BundlePassphrase = QStringLiteral("drei rote Lampen dort");

/// Two copies of a file with one operator: `here`, which the window opens, and `there`, edited beside it.
struct TwoCopies : Bench {
    base::SystemRandom random;
    QTemporaryDir stateHere;
    QTemporaryDir stateThere;
    desk::Surroundings aroundHere{clock, random};
    desk::Surroundings aroundThere{clock, random};
    ui::Translations translations;
    std::unique_ptr<ui::BookGateway> books;
    std::unique_ptr<ui::MainWindow> window;
    QString here = folder.filePath(QStringLiteral("stadt.lotse"));
    QString there = folder.filePath(QStringLiteral("kopie.lotse"));
    QString bundle = folder.filePath(QStringLiteral("b.lotsebuendel"));

    explicit TwoCopies(ui::Language language = ui::Language::German)
    {
        translations.use(language);
        aroundHere.stateDirectory = stateHere.path();
        aroundHere.deviceName = QStringLiteral("PC Nord");
        aroundHere.userName = QStringLiteral("Ada");
        aroundHere.keepsBackups = true;
        aroundThere.stateDirectory = stateThere.path();
        aroundThere.deviceName = QStringLiteral("Laptop Süd");
        aroundThere.userName = QStringLiteral("Bo");
        books = std::make_unique<ui::BookGateway>(aroundHere, ui::BookGateway::SampleWriter(), dialogs);
        {
            const auto made = desk::createBook(here, std::nullopt, aroundHere);
            domain::Operator carrier;
            carrier.name = QStringLiteral("Caritas");
            REQUIRE(actions::create(made.book->file(), carrier).ok());
        }
        REQUIRE(QFile::copy(here, there));
    }

    [[nodiscard]] std::unique_ptr<desk::Book> openThere() const
    {
        auto outcome = desk::openBook(there, std::nullopt, desk::OpenMode::ReadWrite, aroundThere);
        REQUIRE(outcome.book);
        return std::move(outcome.book);
    }
    [[nodiscard]] std::unique_ptr<desk::Book> openHere() const
    {
        auto outcome = desk::openBook(here, std::nullopt, desk::OpenMode::ReadWrite, aroundHere);
        REQUIRE(outcome.book);
        return std::move(outcome.book);
    }
    static domain::Operator carrierIn(const desk::Book& book)
    {
        return store::Records<domain::Operator>(book.file()).list().at(0);
    }
    static void rename(const desk::Book& book, const QString& name)
    {
        auto carrier = carrierIn(book);
        carrier.name = name;
        REQUIRE(actions::edit(book.file(), carrier).action);
    }
    /// Gives the operator another name in each copy and writes the bundle of the one that is not open.
    void disagree()
    {
        rename(*openHere(), QStringLiteral("Caritas & Söhne"));
        const auto book = openThere();
        clock.advance(60'000);
        rename(*book, QStringLiteral("Caritas Hannover"));
        exportThere(*book);
    }
    static void setSource(const desk::Book& book, const QString& source)
    {
        auto carrier = carrierIn(book);
        carrier.source = source;
        REQUIRE(actions::edit(book.file(), carrier).action);
    }
    /// Gives the operator another source in each copy, too.
    void disagreeTwice()
    {
        setSource(*openHere(), QStringLiteral("Vertrag 12"));
        clock.advance(60'000);
        setSource(*openThere(), QStringLiteral("Vertrag 13"));
        disagree();
    }
    void exportThere(const desk::Book& book) const
    {
        syncing::ExportOptions options;
        options.passphrase = BundlePassphrase;
        options.cost = {1, 8};
        syncing::exportBundle(book.file(), bundle, options);
    }
    void importHere() const
    {
        syncing::ImportOptions options;
        options.passphrase = BundlePassphrase;
        REQUIRE(syncing::importBundle(openHere()->file(), bundle, options).counts.newConflicts == 1);
    }

    void open()
    {
        window = std::make_unique<ui::MainWindow>(ui::Surroundings{*books, dialogs, settings, keyDate});
        window->resize(1366, 740);
        window->show();
        openNow(window->files(), here);
        window->activateWindow();
        settle();
    }
    void settle() const { uitest::settle(*window); }
    ui::Page& page(const char* id) const
    {
        for (int row = 0;; ++row) {
            window->showPage(row);
            settle();
            REQUIRE(window->currentPage());
            if (window->currentPage()->info().id == QLatin1String(id))
                return *window->currentPage();
            REQUIRE(row < 12);
        }
    }
};

} // namespace uitest
