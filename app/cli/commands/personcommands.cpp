// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/all.h"
#include "app/cli/failures.h"
#include "app/cli/output.h"
#include "app/cli/texts.h"
#include "core/actions/samepersons.h"
#include "core/desk/recordname.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

namespace {

using PersonId = base::Id<domain::Person>;

/// The person of an id or of the beginning of one.
PersonId personOf(store::File& file, const QString& text)
{
    std::vector<PersonId> found;
    store::Records<domain::Person>(file).forEach([&](const domain::Person& person) {
        if (person.id.toString().startsWith(text, Qt::CaseInsensitive))
            found.push_back(person.id);
    });
    if (found.size() != 1)
        throw UsageError(translate("cli::Persons", "There is no person with the id %1, or several begin so. "
                                                   "Ids: lotsenbuch-cli search FILE NAME")
                             .arg(text));
    return found.front();
}

/// FILE ID …: the shape of both commands.
class PersonsCommand : public FileCommand {
public:
    PersonsCommand(const char* name, QString help, const char* example)
        : m_name(name)
        , m_help(std::move(help))
        , m_example(example)
    {}

    CLI::App* declare(CLI::App& program) final
    {
        auto* command = declareWithFile(program, m_name, m_help, m_example);
        command
            ->add_option_function<std::vector<std::string>>(
                "ID",
                [this](const std::vector<std::string>& ids) {
                    for (const auto& id : ids)
                        m_ids << QString::fromStdString(id);
                },
                translate("cli::Persons", "Persons, by the ids that search and check show").toStdString())
            ->required();
        m_file.declareBreakLock(*command);
        m_format.declareJsonOnly(*command);
        return command;
    }

    int run(CommandContext& context) final
    {
        const auto file = context.open(m_file, store::OpenMode::ReadWrite);
        std::vector<PersonId> persons;
        for (const QString& id : m_ids)
            persons.push_back(personOf(*file, id));
        const auto outcome = act(*file, persons);
        if (!outcome.ok())
            throw ProblemsError(translate("cli::Persons", "Nothing was changed"), outcome.problems);
        const auto rows = actions::personGroups(*file).membersOf(persons.front());
        if (m_format.json)
            printJson(json(rows, *outcome.action));
        else
            printLine(sentence(*file, rows));
        return Done;
    }

protected:
    virtual actions::Outcome act(store::File& file, const std::vector<PersonId>& persons) = 0;
    [[nodiscard]] virtual QString sentence(store::File& file, const std::vector<PersonId>& rows) const = 0;

private:
    static QJsonObject json(const std::vector<PersonId>& rows, const base::Id<domain::Action>& action)
    {
        QJsonArray ids;
        for (const PersonId& row : rows)
            ids.append(row.toString());
        return {{QStringLiteral("action"), action.toString()},
                {QStringLiteral("person"), rows.front().toString()},
                {QStringLiteral("rows"), ids}};
    }

    const char* m_name;
    QString m_help;
    const char* m_example;
    QStringList m_ids;
    FormatArgument m_format;
};

class MergePersonsCommand final : public PersonsCommand {
public:
    MergePersonsCommand()
        : PersonsCommand(
              "merge-persons",
              translate("cli::Persons", "Say that persons were recorded twice: they count as one from then "
                                        "on; every record stays as it is"),
              "stadt.lotse 018f6b2a-0000-7000-8000-000000000001 018f6b2a-0000-7000-8000-000000000002")
    {}

protected:
    actions::Outcome act(store::File& file, const std::vector<PersonId>& persons) override
    {
        return actions::mergePersons(file, persons);
    }
    [[nodiscard]] QString sentence(store::File& file, const std::vector<PersonId>& rows) const override
    {
        return translate("cli::Persons", "%1 records are one person now: %2. It can be taken back with: "
                                         "lotsenbuch-cli undo FILE")
            .arg(QString::number(rows.size()),
                 desk::nameOf(file, {domain::Person::describe().kind, rows.front().uuid()}));
    }
};

class SeparatePersonsCommand final : public PersonsCommand {
public:
    SeparatePersonsCommand()
        : PersonsCommand("separate-persons",
                         translate("cli::Persons", "Say that merged persons are persons of their own again"),
                         "stadt.lotse 018f6b2a-0000-7000-8000-000000000002")
    {}

protected:
    actions::Outcome act(store::File& file, const std::vector<PersonId>& persons) override
    {
        return actions::separatePersons(file, persons);
    }
    [[nodiscard]] QString sentence(store::File& file, const std::vector<PersonId>& rows) const override
    {
        return translate("cli::Persons", "%1 is a person of its own again. It can be taken back with: "
                                         "lotsenbuch-cli undo FILE")
            .arg(desk::nameOf(file, {domain::Person::describe().kind, rows.front().uuid()}));
    }
};

} // namespace

void addPersonCommands(Commands& commands)
{
    commands.push_back(std::make_unique<MergePersonsCommand>());
    commands.push_back(std::make_unique<SeparatePersonsCommand>());
}

} // namespace cli
