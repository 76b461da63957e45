// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/db/errors.h"
#include "core/db/transaction.h"

#include <algorithm>

namespace db {

namespace {

int versionOf(Database& database)
{
    return static_cast<int>(database.int64("PRAGMA user_version"));
}

bool isNew(Database& database)
{
    return versionOf(database) == 0 && database.int64("SELECT count(*) FROM sqlite_schema") == 0;
}

int newestVersion(const Schema& schema)
{
    return schema.steps.empty() ? 0 : schema.steps.back().version;
}

void requireOurs(Database& database, const Schema& schema)
{
    if (isNew(database))
        return;
    if (database.int64("PRAGMA application_id") != schema.applicationId)
        throw base::FormatError(database.path(), 0, QStringLiteral("is a database of another program"));
    if (const int found = versionOf(database); found > newestVersion(schema))
        throw NewerFileError(database.path(), found, newestVersion(schema));
}

void change(Database& database, const Step& step)
{
    if (const auto* script = std::get_if<const char*>(&step.change))
        database.execute(*script);
    else
        std::get<std::function<void(Database&)>>(step.change)(database);
}

// False when another connection has run the step meanwhile.
bool run(Database& database, const Schema& schema, const Step& step)
{
    Transaction transaction(database);
    requireOurs(database, schema);
    if (versionOf(database) >= step.version)
        return false;
    change(database, step);
    database.setPragma("application_id", schema.applicationId);
    database.setPragma("user_version", step.version);
    transaction.commit();
    return true;
}

} // namespace

std::vector<int> migrate(Database& database, const Schema& schema,
                         const std::function<void()>& beforeFirstStep)
{
    Q_ASSERT(std::ranges::is_sorted(schema.steps, std::ranges::less_equal(), &Step::version));
    requireOurs(database, schema);
    const int start = versionOf(database);
    if (start > 0 && start < newestVersion(schema) && beforeFirstStep)
        beforeFirstStep();
    std::vector<int> done;
    for (const Step& step : schema.steps)
        if (step.version > start && run(database, schema, step))
            done.push_back(step.version);
    return done;
}

bool needsMigration(Database& database, const Schema& schema)
{
    requireOurs(database, schema);
    return versionOf(database) < newestVersion(schema);
}

} // namespace db
