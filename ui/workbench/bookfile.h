// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/opening.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/openfile.h"

namespace ui {

/// An open desk::Book as the shell sees it. The dialogs outlive it.
class BookFile final : public OpenFile {
public:
    BookFile(std::unique_ptr<desk::Book> book, bool hasPassphrase, Dialogs& dialogs);
    ~BookFile() override;

    [[nodiscard]] QString path() const override;
    [[nodiscard]] bool hasPassphrase() const override { return m_hasPassphrase; }
    [[nodiscard]] std::optional<QString> undoText() const override;
    [[nodiscard]] std::optional<QString> redoText() const override;
    void undo() override;
    void redo() override;
    void onChanged(std::function<void()> listener) override;
    [[nodiscard]] std::vector<std::unique_ptr<Page>> createPages(KeyDateModel& keyDate) override;

private:
    std::unique_ptr<desk::Book> m_book;
    bool m_hasPassphrase;
    Dialogs& m_dialogs;
    /// Outlives this object in the book's list of listeners.
    std::shared_ptr<std::function<void()>> m_listener;
};

/// Opens and makes files through the desk.
class BookGateway final : public FileGateway {
public:
    /// Writes the sample city to a path, on a worker thread.
    using SampleWriter = std::function<void(const QString& path, const base::Progress& progress)>;

    BookGateway(desk::Surroundings around, SampleWriter writeSample, Dialogs& dialogs);

    [[nodiscard]] OpenResult open(const QString& path, const std::optional<QString>& passphrase) override;
    [[nodiscard]] OpenResult create(const QString& path, const std::optional<QString>& passphrase) override;
    void writeSample(const QString& path, const base::Progress& progress) const override;

private:
    [[nodiscard]] OpenResult resultOf(desk::OpenOutcome outcome, const QString& path,
                                      bool hasPassphrase) const;

    desk::Surroundings m_around;
    SampleWriter m_writeSample;
    Dialogs& m_dialogs;
};

} // namespace ui
