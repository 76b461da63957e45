// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records.h"
#include "core/actions/sites.h"
#include "core/base/random.h"
#include "core/desk/opening.h"
#include "tests/ui/shell/fakefiles.h"
#include "ui/forms/form.h"
#include "ui/records/formpane.h"
#include "ui/workbench/deskthread.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <future>

namespace uitest {

using domain::Room;

inline quint16 roomKind()
{
    return domain::kindOf<Room>().number;
}

/// A city of one site in memory, with a form.
struct FormBench : Bench {
    base::SystemRandom random;
    desk::RecordRef site;
    std::unique_ptr<ui::DeskThread> desk;
    std::unique_ptr<ui::FormPane> pane;

    FormBench()
    {
        auto book = desk::bookInMemory({clock, random});
        domain::Accommodation house;
        house.name = QStringLiteral("Bult");
        site = {domain::kindOf<domain::Accommodation>().number,
                actions::createSite(book->file(), house).id->uuid()};
        desk = std::make_unique<ui::DeskThread>(std::move(book));
        pane = std::make_unique<ui::FormPane>(*desk, clock);
        pane->show();
    }
    ui::FormTarget newRoom() const { return {roomKind(), std::nullopt, {site, {}}}; }
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([&] { return !desk->isBusy(); }));
        QCoreApplication::processEvents();
    }
    void open(const ui::FormTarget& target) const
    {
        pane->open(target);
        settle();
        REQUIRE(pane->form());
    }
    static QLineEdit* edit(const ui::FormPane& pane, const char* code)
    {
        auto* field = pane.form()->field(QLatin1String(code));
        REQUIRE(field);
        return field->findChild<QLineEdit*>();
    }
    void type(const char* code, const QString& text) const
    {
        QLineEdit* line = edit(*pane, code);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Keeps the book's thread busy until the answer goes out of scope.
    std::unique_ptr<std::promise<void>, void (*)(std::promise<void>*)> hold() const
    {
        auto* gate = new std::promise<void>;
        desk->perform([open = gate->get_future().share()](desk::Book&) { open.wait(); });
        return {gate, [](std::promise<void>* held) {
                    held->set_value();
                    delete held;
                }};
    }
    base::Uuid makeRoom(const QString& name)
    {
        base::Uuid id;
        desk->change(
            *pane,
            [name, site = site](const desk::Book& book) {
                Room room;
                room.accommodation = base::Id<domain::Accommodation>(site.id);
                room.name = name;
                room.beds = 2;
                return actions::create(book.file(), room).id->uuid();
            },
            [&](const base::Uuid& made) { id = made; });
        settle();
        return id;
    }
    QString nameOf(const base::Uuid& id) const
    {
        QString name;
        desk->change(
            *pane,
            [id](const desk::Book& book) {
                for (const auto& row : desk::recordsOf(book, domain::kindOf<Room>()).rows)
                    if (row.id == id)
                        return domain::fromCells<Room>({}, row.cells)->name;
                return QString();
            },
            [&](const QString& found) { name = found; });
        settle();
        return name;
    }
    QString shown(const char* code) const { return edit(*pane, code)->text(); }
    std::size_t rooms() const
    {
        std::size_t count = 0;
        QObject receiver;
        desk->ask(
            receiver, 0,
            [](const desk::Book& book) { return desk::recordsOf(book, domain::kindOf<Room>()).rows.size(); },
            [&](std::size_t found) { count = found; });
        settle();
        return count;
    }
};

} // namespace uitest
