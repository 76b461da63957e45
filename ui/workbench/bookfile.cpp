// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/bookfile.h"

#include "core/actions/steps.h"
#include "core/base/errors.h"
#include "ui/words/actions.h"
#include "ui/workbench/overviewhost.h"

#include <QCoreApplication>

namespace ui {

namespace {

std::optional<QString> textOf(const std::optional<desk::StepInfo>& step)
{
    if (!step)
        return std::nullopt;
    return words::actionLabel(step->code, step->subjectName, step->count);
}

QString versionsOf(const desk::OpenOutcome& outcome)
{
    return QCoreApplication::translate("ui::BookGateway", "file format %1, known here up to %2")
        .arg(outcome.foundVersion)
        .arg(outcome.knownVersion);
}

QString holderOf(const desk::LockedBy& holder)
{
    const QString user = holder.user.isEmpty() ? QStringLiteral("?") : holder.user;
    return QCoreApplication::translate("ui::BookGateway", "%1 on %2").arg(user, holder.host);
}

} // namespace

BookFile::BookFile(std::unique_ptr<desk::Book> book, bool hasPassphrase, Dialogs& dialogs)
    : m_book(std::move(book))
    , m_hasPassphrase(hasPassphrase)
    , m_dialogs(dialogs)
    , m_listener(std::make_shared<std::function<void()>>())
{
    m_book->onChanged([listener = m_listener](std::span<const int>) {
        if (*listener)
            (*listener)();
    });
}

BookFile::~BookFile() = default;

QString BookFile::path() const
{
    return m_book->path();
}

std::optional<QString> BookFile::undoText() const
{
    return textOf(m_book->undoable());
}

std::optional<QString> BookFile::redoText() const
{
    return textOf(m_book->redoable());
}

void BookFile::undo()
{
    actions::undo(m_book->file());
}

void BookFile::redo()
{
    actions::redo(m_book->file());
}

void BookFile::onChanged(std::function<void()> listener)
{
    *m_listener = std::move(listener);
}

std::vector<std::unique_ptr<Page>> BookFile::createPages(KeyDateModel& keyDate)
{
    std::vector<std::unique_ptr<Page>> pages;
    pages.push_back(std::make_unique<OverviewHost>(*m_book, keyDate, m_dialogs));
    return pages;
}

BookGateway::BookGateway(desk::Surroundings around, SampleWriter writeSample, Dialogs& dialogs)
    : m_around(std::move(around))
    , m_writeSample(std::move(writeSample))
    , m_dialogs(dialogs)
{}

OpenResult BookGateway::open(const QString& path, const std::optional<QString>& passphrase)
{
    return resultOf(desk::openBook(path, passphrase, desk::OpenMode::ReadWrite, m_around), path,
                    passphrase.has_value());
}

OpenResult BookGateway::create(const QString& path, const std::optional<QString>& passphrase)
{
    return resultOf(desk::createBook(path, passphrase, m_around), path, passphrase.has_value());
}

void BookGateway::writeSample(const QString& path, const base::Progress& progress) const
{
    m_writeSample(path, progress);
}

OpenResult BookGateway::resultOf(desk::OpenOutcome outcome, const QString& path, bool hasPassphrase) const
{
    switch (outcome.opening) {
    case desk::Opening::Opened:
        return {std::make_unique<BookFile>(std::move(outcome.book), hasPassphrase, m_dialogs), {}, {}};
    case desk::Opening::Missing:
        return {nullptr, OpenFailure::Missing, {}};
    case desk::Opening::Locked:
        return {nullptr, OpenFailure::InUse, holderOf(outcome.holder)};
    case desk::Opening::NeedsKey:
        return {nullptr, OpenFailure::NeedsPassphrase, {}};
    case desk::Opening::WrongKey:
        return {nullptr, OpenFailure::WrongPassphrase, {}};
    case desk::Opening::Newer:
        return {nullptr, OpenFailure::FromNewerVersion, versionsOf(outcome)};
    case desk::Opening::AlreadyThere:
        return {nullptr, OpenFailure::Unwritable, {}};
    case desk::Opening::Damaged:
    case desk::Opening::NotALotsenbuch:
        return {nullptr, OpenFailure::NotALotsenbuch, {}};
    case desk::Opening::Failed:
        break;
    }
    throw base::FileError(path, outcome.detail);
}

} // namespace ui
