// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/exchange.h"
#include "tests/core/store/filedesk.h"

#include "core/store/backup.h"
#include "core/store/chaincheck.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "core/store/undo.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace testing;
using domain::Person;
using store::Records;
using store::Write;

namespace {

using PersonId = base::Id<Person>;

PersonId addPerson(store::File& file, const QString& name)
{
    Write write(file, ActionCode);
    Person person;
    person.familyName = name;
    person.needsEmergencyHelp = true;
    const auto id = write.insert(person);
    write.commit();
    return id;
}

void rename(store::File& file, const PersonId& id, const QString& name)
{
    Write write(file, ActionCode);
    auto person = Records<Person>(file).find(id).value();
    person.familyName = name;
    write.update(person);
    write.commit();
}

bool erase(store::File& file, const PersonId& id)
{
    Write write(file, QStringLiteral("erase"));
    const bool erased = write.erase(id);
    write.commit();
    return erased;
}

std::string nameOf(store::File& file, const PersonId& id)
{
    const auto person = Records<Person>(file).find(id);
    return person ? person->familyName.toStdString() : "-";
}

/// How many ops of the row have content, and how many are stubs.
std::pair<int, int> bodiesOf(store::File& file, const PersonId& id)
{
    std::pair<int, int> found;
    for (const auto& op : opsOf(file))
        if (op.header.row == id.uuid())
            ++(op.body || !op.prev.isEmpty() || op.rowSecret ? found.first : found.second);
    return found;
}

struct ErasurePair {
    Replica a{1};
    Replica b{2, 1'700'000'050'000};
    void exchange()
    {
        pull(*a.file, *b.file);
        pull(*b.file, *a.file);
    }
};

/// True if one of the files in the folder and below contains the word, in capitals or not.
bool isInAnyFile(const QString& folder, const QByteArray& word)
{
    for (const QFileInfo& info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        QFile file(info.filePath());
        if (info.isDir() ? isInAnyFile(info.filePath(), word)
                         : file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Of an erased record the log keeps headers whose chain still verifies", "[store][erasure]")
{
    Replica a;
    const auto gone = addPerson(*a.file, QStringLiteral("Weber"));
    const auto stays = addPerson(*a.file, QStringLiteral("Yilmaz"));
    rename(*a.file, gone, QStringLiteral("Wagner"));
    const auto ops = bodiesOf(*a.file, gone);
    CHECK(ops.second == 0);
    REQUIRE(erase(*a.file, gone));
    CHECK(bodiesOf(*a.file, gone) == std::pair(0, ops.first));
    CHECK(nameOf(*a.file, gone) == "-");
    CHECK(nameOf(*a.file, stays) == "Yilmaz");
    CHECK(store::verifyChains(*a.file).empty());
    const std::string dump = dumpOf(*a.file);
    CHECK(dump.find("W") == std::string::npos);
    store::recomputeAll(*a.file);
    CHECK(dumpOf(*a.file) == dump);
    CHECK(Records<domain::Erasure>(*a.file).list().size() == 1);
}

TEST_CASE("An erasure reaches the copies in whatever order they hear of it", "[store][erasure]")
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        ErasurePair copies;
        auto& [a, b] = copies;
        const auto id = addPerson(*a.file, QStringLiteral("Weber"));
        copies.exchange();
        rename(*b.file, id, QStringLiteral("Wagner"));
        const auto late = looseOpsOf(*b.file);
        REQUIRE(erase(*a.file, id));
        rename(*b.file, id, QStringLiteral("Wolf"));
        Replica c{3};
        base::SeededRandom random(seed);
        auto all = looseOpsOf(*a.file);
        const auto concurrent = looseOpsOf(*b.file);
        all.insert(all.end(), concurrent.begin(), concurrent.end());
        take(*c.file, shuffled(all, random));
        take(*a.file, shuffled(late, random));
        copies.exchange();
        pull(*c.file, *a.file);
        pull(*a.file, *c.file);
        pull(*b.file, *c.file);
        for (const Replica* copy : {&copies.a, &copies.b, &c}) {
            CHECK(bodiesOf(*copy->file, id).first == 0);
            CHECK(nameOf(*copy->file, id) == "-");
            CHECK(dumpOf(*copy->file) == dumpOf(*a.file));
            CHECK(store::verifyChains(*copy->file).empty());
            CHECK(store::conflicts(*copy->file).empty());
        }
    }
}

TEST_CASE("A copy that erased first proves what it lets go", "[store][erasure]")
{
    ErasurePair copies;
    auto& [a, b] = copies;
    const auto id = addPerson(*a.file, QStringLiteral("Weber"));
    copies.exchange();
    rename(*b.file, id, QStringLiteral("Wagner"));
    auto late = opsOf(*b.file, store::vectorOf(*a.file));
    erase(*a.file, id);
    auto forged = late.back();
    REQUIRE(forged.header.row == id.uuid());
    forged.commitment = store::Hash{};
    store::Merge merge(*a.file);
    CHECK(merge.apply(forged) == store::Merge::Applied::Tampered);
    for (const auto& op : late)
        CHECK(merge.apply(op) == store::Merge::Applied::New);
    CHECK(merge.commit() == 0);
    CHECK(bodiesOf(*a.file, id).first == 0);
}

TEST_CASE("A header that came without its content is filled in when that comes", "[store][erasure]")
{
    Replica a{1};
    Replica b{2};
    const auto id = addPerson(*a.file, QStringLiteral("Weber"));
    rename(*a.file, id, QStringLiteral("Wagner"));
    auto stubs = looseOpsOf(*a.file);
    for (auto& op : stubs)
        if (op.header.row == id.uuid()) {
            op.commitment = store::chain::commitment(*op.rowSecret, op.header.id, *op.body, op.prev);
            op.body.reset();
            op.rowSecret.reset();
        }
    CHECK(take(*b.file, stubs) == 0);
    CHECK(nameOf(*b.file, id) == "-");
    auto forged = looseOpsOf(*a.file);
    for (auto& op : forged)
        op.body = QByteArray("\xa1\x00\xf5", 3); // says no more than that the row is there
    CHECK(take(*b.file, forged) == 0);
    CHECK(nameOf(*b.file, id) == "-");
    CHECK(take(*b.file, looseOpsOf(*a.file)) == 0);
    CHECK(nameOf(*b.file, id) == "Wagner");
    CHECK(dumpOf(*b.file) == dumpOf(*a.file));
    CHECK(store::verifyChains(*b.file).empty());
}

TEST_CASE("Undo steps over an erasure and names what it leaves of older actions", "[store][erasure]")
{
    Replica a;
    const auto kept = addPerson(*a.file, QStringLiteral("Yilmaz"));
    Write both(*a.file, QStringLiteral("rename-both"));
    Person gone;
    gone.familyName = QStringLiteral("Weber");
    both.insert(gone);
    auto person = Records<Person>(*a.file).find(kept).value();
    person.familyName = QStringLiteral("Demir");
    both.update(person);
    both.commit();
    REQUIRE(erase(*a.file, gone.id));
    CHECK(store::undoable(*a.file)->action.code == QStringLiteral("rename-both"));
    const auto leftOfIt =
        std::vector{store::LeftRegister{domain::kindOf<Person>().number, gone.id.uuid(), 0}};
    const auto undone = store::undo(*a.file);
    REQUIRE(undone);
    CHECK(undone->left == leftOfIt);
    CHECK(nameOf(*a.file, kept) == "Yilmaz");
    CHECK(nameOf(*a.file, gone.id) == "-");
    const auto redone = store::redo(*a.file);
    REQUIRE(redone);
    CHECK(nameOf(*a.file, kept) == "Demir");
    CHECK(nameOf(*a.file, gone.id) == "-");
    CHECK(bodiesOf(*a.file, gone.id).first == 0);
}

TEST_CASE("Nobody writes into an erased record any more", "[store][erasure]")
{
    Replica a;
    const auto id = addPerson(*a.file, QStringLiteral("Weber"));
    auto person = Records<Person>(*a.file).find(id).value();
    REQUIRE(erase(*a.file, id));
    CHECK_FALSE(erase(*a.file, id));
    person.familyName = QStringLiteral("Wagner");
    Write write(*a.file, ActionCode);
    CHECK_FALSE(write.update(person));
    CHECK_FALSE(write.remove(id));
    CHECK_FALSE(write.undelete(id));
    write.insert(person);
    CHECK_FALSE(write.commit());
    CHECK(bodiesOf(*a.file, id).first == 0);
}

TEST_CASE("Erasing is refused for what ships and for what the journal needs", "[store][erasure]")
{
    base::FixedClock clock(1'700'000'000'000);
    base::SeededRandom random(1);
    auto shipped = std::make_shared<store::ShippedRecords>();
    const base::Id<domain::Setting> rule(base::Uuid::version7(0, random));
    shipped->add(domain::Setting{rule, QStringLiteral("k"), QStringLiteral("v")});
    store::Environment environment{clock, random};
    environment.shipped = shipped;
    const auto file = store::File::inMemory(environment);
    const auto id = addPerson(*file, QStringLiteral("Weber"));
    erase(*file, id);
    Write write(*file, ActionCode);
    CHECK_FALSE(write.erase(rule));
    CHECK_FALSE(write.erase(base::Id<domain::Erasure>(domain::turned(id.uuid()))));
    CHECK_FALSE(write.erase(Records<domain::Action>(*file).list().front().id));
    CHECK_FALSE(write.erase(base::Id<domain::Device>(file->device())));
    CHECK_FALSE(write.commit());
}

TEST_CASE("The history of an erased record tells who erased it, and nothing else", "[store][erasure]")
{
    ErasurePair copies;
    auto& [a, b] = copies;
    const auto id = addPerson(*a.file, QStringLiteral("Weber"));
    rename(*a.file, id, QStringLiteral("Wagner"));
    erase(*a.file, id);
    copies.exchange();
    const auto kind = domain::kindOf<Person>().number;
    CHECK(store::kindOfRow(*b.file, id.uuid()) == kind);
    const auto entries = store::history(*b.file, kind, id.uuid());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].isErasure);
    CHECK(entries[0].device == a.file->device());
    CHECK(entries[0].actionCode == QStringLiteral("erase"));
}

TEST_CASE("A deleted record that is not erased comes back", "[store][erasure]")
{
    Replica a;
    const auto gone = addPerson(*a.file, QStringLiteral("Weber"));
    const auto back = addPerson(*a.file, QStringLiteral("Yilmaz"));
    for (const auto& id : {gone, back}) {
        Write write(*a.file, ActionCode);
        write.remove(id);
        write.commit();
    }
    erase(*a.file, gone);
    Write write(*a.file, ActionCode);
    CHECK(write.undelete(back));
    CHECK_FALSE(write.undelete(gone));
    write.commit();
    CHECK(nameOf(*a.file, back) == "Yilmaz");
}

TEST_CASE("Erasing leaves no word of a record in any file", "[store][erasure]")
{
    filetest::Desk desk;
    const auto file = store::File::create(desk.path(filetest::A), {}, desk.environment());
    std::vector<PersonId> ids;
    const auto wordOf = [](std::size_t i) {
        return QStringLiteral("Kanarienvogel%1x").arg(i) +
               QString(static_cast<int>(i % 7) * 11, QLatin1Char('z'));
    };
    for (std::size_t i = 0; i < 300; ++i)
        ids.push_back(addPerson(*file, wordOf(i)));
    for (std::size_t i = 0; i < ids.size(); i += 3) // rows that grow move their neighbours about
        rename(*file, ids[i], wordOf(i) + QString(200, QLatin1Char('y')));
    REQUIRE(isInAnyFile(desk.folder.path(), "kanarienvogel7x"));
    Write write(*file, QStringLiteral("erase"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (i % 2 == 1)
            write.erase(ids[i]);
    write.commit();
    int left = 0;
    for (std::size_t i = 1; i < ids.size(); i += 2)
        left += isInAnyFile(desk.folder.path(),
                            wordOf(i).left(wordOf(i).indexOf(QLatin1Char('x')) + 1).toLower().toUtf8())
                    ? 1
                    : 0;
    CHECK(left == 0);
    CHECK(isInAnyFile(desk.folder.path(), "kanarienvogel6x"));
    for (const auto& hit : store::search(*file, u"Kanarienvogel7x", QDate(2026, 1, 1), 1000))
        CHECK(Records<Person>(*file).find(PersonId(hit.row)));
}

TEST_CASE("Restoring a backup brings nothing back that was erased since", "[store][erasure]")
{
    filetest::Desk desk;
    const QString path = desk.path(filetest::A);
    auto file = store::File::create(path, {}, desk.environment());
    const auto id = addPerson(*file, QStringLiteral("Kanarienvogel"));
    const auto other = addPerson(*file, QStringLiteral("Yilmaz"));
    const auto backup = store::makeBackup(*file, store::BackupReason::Asked);
    erase(*file, id);
    file.reset();
    store::restoreBackup(path, backup, {}, desk.environment());
    file = desk.open(path, store::OpenMode::ReadWrite);
    CHECK(file->epoch() == 2);
    CHECK(nameOf(*file, id) == "-");
    CHECK(nameOf(*file, other) == "Yilmaz");
    CHECK(bodiesOf(*file, id).first == 0);
    CHECK(Records<domain::Erasure>(*file).list().size() == 1); // others hear of it from this file too
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().toLower().contains("kanarienvogel"));
    const auto ops = store::vectorOf(*file);
    file.reset();
    CHECK(store::vectorOf(*desk.open(path, store::OpenMode::ReadWrite)) == ops); // once is enough
}
