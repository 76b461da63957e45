// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/base/clock.h"
#include "core/domain/household/contact.h"
#include "core/domain/household/status.h"
#include "core/domain/housing/operation.h"
#include "core/domain/housing/room.h"
#include "core/domain/rules/rules.h"
#include "core/domain/staffing/staffing.h"
#include "core/domain/stay/stay.h"
#include "ui/lang/translations.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace ui;

namespace {

FieldContext contextOf(const base::Clock& clock, const QStringList& hidden)
{
    return {clock, {}, {}, words::PeriodEnd::LastDay, hidden};
}

} // namespace

TEST_CASE("A form gives back the record it was shown")
{
    const base::SystemClock clock;
    domain::OperatingPeriod period;
    period.pillar = domain::Pillar::Emergency;
    period.capacity = {350, std::nullopt, domain::CountPrecision::About};
    period.period = {base::ImpreciseDate::of(QDate(2015, 9, 1), base::Precision::Month),
                     base::ImpreciseDate::of(QDate(2017, 1, 1))};
    period.targetGroup = QStringLiteral("Familien");
    period.source = QStringLiteral("DS 15-2016");
    RecordForm<domain::OperatingPeriod> form(
        contextOf(clock, {QStringLiteral("accommodation"), QStringLiteral("operated_by")}));
    form.show(period);
    CHECK(form.record() == period);
    CHECK(form.faults().empty());
    CHECK_FALSE(form.isChanged());
}

TEST_CASE("A number that is none is an error of its field")
{
    const base::SystemClock clock;
    RecordForm<domain::Room> form(contextOf(clock, {QStringLiteral("accommodation")}));
    form.show(domain::Room{});
    auto* beds = form.field(QStringLiteral("beds"))->findChild<QLineEdit*>();
    beds->setText(QStringLiteral("drei"));
    const auto faults = form.faults();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == QStringLiteral("beds"));
    form.showProblems(faults);
    CHECK(form.errorCount() == 1);
}

TEST_CASE("A choice is what was picked, or the one entry that holds what was typed")
{
    ComboField field({QStringLiteral("accommodation"), QStringLiteral("Unterkunft"), true});
    QStringList texts;
    for (int i = 0; i < 20; ++i)
        texts << QStringLiteral("Haus %1 · %2 frei").arg(i + 10).arg(i);
    texts << QStringLiteral("Doppelt") << QStringLiteral("Doppelt");
    field.setTexts(texts);
    field.setTexts(texts); // listed again: each edit is told once
    field.setIndex(3);
    field.setIndex(-1);
    CHECK(field.index() == -1);
    auto* line = field.findChild<QLineEdit*>();
    REQUIRE(line);
    CHECK(line->text().isEmpty());
    int edits = 0;
    QObject::connect(&field, &FieldEditor::edited, [&] { ++edits; });
    line->clear();
    QTest::keyClicks(line, QStringLiteral("Haus 1"));
    CHECK(edits == 6);
    CHECK(field.index() == -1); // ten begin so: none is meant, above all not the one before
    CHECK(field.fault());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(field.index() == -1);
    QTest::keyClicks(line, QStringLiteral("7"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(field.index() == 7);
    CHECK(line->text() == texts[7]);
    CHECK_FALSE(field.fault());
    field.setIndex(21); // the second of two with the same name
    CHECK(field.index() == 21);
}

TEST_CASE("A choice that is left has been completed before it is judged")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new ComboField({QStringLiteral("accommodation"), QStringLiteral("Unterkunft"), true});
    auto* other = new QLineEdit;
    column->addWidget(field);
    column->addWidget(other);
    QStringList texts;
    for (int i = 0; i < 20; ++i)
        texts << QStringLiteral("Haus %1").arg(i + 10);
    field->setTexts(texts);
    field->setIndex(-1);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    int left = 0;
    QObject::connect(field, &FieldEditor::left, [&] {
        ++left;
        CHECK_FALSE(field->fault());
        CHECK(field->index() == 7);
    });
    field->focusEditor();
    QTest::keyClicks(field->findChild<QLineEdit*>(), QStringLiteral("17"));
    field->findChild<QComboBox*>()->completer()->popup()->hide(); // as Tab does
    CHECK(left == 0);
    other->setFocus();
    CHECK(left == 1);
}

TEST_CASE("Nationalities and languages are typed in words, and a wrong one is named")
{
    Translations translations;
    translations.use(Language::German);
    const base::SystemClock clock;
    domain::Person person;
    person.familyName = QStringLiteral("Test");
    person.nationalities = {QStringLiteral("IQ"), QStringLiteral("Q7")}; // one of a later version
    person.languages = {QStringLiteral("ar:native"), QStringLiteral("de:A2")};
    RecordForm<domain::Person> form(contextOf(clock, {}));
    form.show(person);
    CHECK(form.record() == person);
    CHECK(form.faults().empty());
    auto* countries = form.field(QStringLiteral("nationalities"))->findChild<QLineEdit*>();
    auto* languages = form.field(QStringLiteral("languages"))->findChild<QLineEdit*>();
    CHECK(countries->text() == QStringLiteral("Irak, Q7"));
    CHECK(languages->text() == QStringLiteral("Arabisch (Muttersprache), Deutsch A2"));

    countries->setText(QStringLiteral("syrien, Iraq,, Syria"));
    CHECK(form.record().nationalities == QStringList{QStringLiteral("SY"), QStringLiteral("IQ")});
    languages->setText(QStringLiteral("Kurmanji, English B1"));
    CHECK(form.record().languages == QStringList{QStringLiteral("kmr"), QStringLiteral("en:B1")});
    CHECK(form.faults().empty());

    countries->setText(QStringLiteral("Irak, Atlantis"));
    const auto faults = form.faults();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == QStringLiteral("nationalities"));
    CHECK(form.field(QStringLiteral("nationalities"))->fault()->contains(QStringLiteral("Atlantis")));
    CHECK(form.record().nationalities.contains(QStringLiteral("Atlantis"))); // nothing typed is lost
}

TEST_CASE("A need is one of the list in words, or what somebody wrote")
{
    Translations translations;
    translations.use(Language::German);
    const base::SystemClock clock;
    RecordForm<domain::Need> form(contextOf(clock, {QStringLiteral("person")}));
    for (const char* what : {"step-free", "language:ar", "language:zz", "nahe  der Schule"}) {
        domain::Need need;
        need.what = QString::fromUtf8(what);
        form.show(need);
        CHECK(form.record() == need);
        CHECK_FALSE(form.isChanged());
    }
    form.field(QStringLiteral("what"))->findChild<QLineEdit*>()->setText(QStringLiteral("Nur Frauen"));
    CHECK(form.record().what == QStringLiteral("women-only"));
}

TEST_CASE("The day of a contact is a whole day, when the next step is due may be a month")
{
    const base::SystemClock clock;
    RecordForm<domain::Contact> form(contextOf(clock, {QStringLiteral("household")}));
    domain::Contact contact;
    contact.day = QDate(2016, 3, 1);
    contact.nextDue = base::ImpreciseDate::of(QDate(2016, 4, 1), base::Precision::Month);
    contact.nextStep = QStringLiteral("Antrag");
    form.show(contact);
    CHECK(form.record() == contact);
    form.field(QStringLiteral("day"))->findChild<QLineEdit*>()->setText(QStringLiteral("2016"));
    CHECK(form.faults().size() == 1);
}
