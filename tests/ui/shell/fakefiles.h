// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/openfile.h"
#include "ui/shell/settings.h"
#include "ui/widgets/kpistrip.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>

namespace uitest {

/// Answers at once with what the test prepared, and keeps what was said.
class FakeDialogs final : public ui::Dialogs {
public:
    QStringList errors;
    QStringList informed;
    QString nextFile;
    QStringList asked;
    int nextChoice = -1; ///< -1: Cancel

    void showError(QWidget*, const QString& title, const QString& text) override
    {
        errors << title + QStringLiteral(": ") + text;
    }
    void inform(QWidget*, const QString&, const QString& text) override { informed << text; }
    void confirm(QWidget*, const ui::Question&, Answer yes) override { yes(); }
    void choose(QWidget*, const ui::Choice& choice, std::function<void(int)> chosen) override
    {
        asked << choice.title + QStringLiteral(": ") + choice.text;
        if (nextChoice >= 0)
            chosen(nextChoice);
    }
    void pickFileToOpen(QWidget*, const ui::FileRequest&, Chosen chosen) override { answer(chosen); }
    void pickFileToSave(QWidget*, const ui::FileRequest&, Chosen chosen) override { answer(chosen); }

private:
    void answer(const Chosen& chosen)
    {
        if (!nextFile.isEmpty())
            chosen(nextFile);
    }
};

/// A page that shows the key date and counts how often it read.
class FakePage final : public ui::Page {
public:
    FakePage(const ui::PageInfo& info, ui::KeyDateModel& keyDate)
        : Page(info, keyDate)
        , m_strip(new ui::KpiStrip)
    {
        addToolStretch();
        addTool(new QPushButton(QStringLiteral("D&rucken…")));
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_strip);
        column->addStretch(1);
        setContent(content);
    }

    int reloads = 0;
    int kind = -1; ///< that it shows records of
    std::optional<base::Uuid> opened;

    [[nodiscard]] bool opens(int asked) const override { return asked == kind; }
    void openRecord(int, const base::Uuid& id) override { opened = id; }

protected:
    void reload() override
    {
        ++reloads;
        const ui::Kpi kpi{
            QStringLiteral("Untergebracht"),   QStringLiteral("4.800"), {},
            QStringLiteral("1.900 Haushalte"), ui::Tone::Neutral,       QStringLiteral("Liste öffnen")};
        const ui::Kpi staff{QStringLiteral("Betreuung Ist : Soll"),
                            QStringLiteral("14,00 : 15,89"),
                            QStringLiteral("VZÄ"),
                            QStringLiteral("88 % gedeckt, es fehlen 1,89 VZÄ"),
                            ui::Tone::Warn,
                            QStringLiteral("Liste öffnen")};
        m_strip->setKpis({kpi, kpi, staff});
        setStatus(info().title + keyDate().day().toString(QStringLiteral(" dd.MM.yyyy")));
        Q_EMIT badgeChanged(9);
    }

private:
    ui::KpiStrip* m_strip;
};

/// An open file that knows nothing but its undo.
class FakeFile final : public ui::OpenFile {
public:
    FakeFile(QString filePath, bool isProtected) : m_path(std::move(filePath)), m_isProtected(isProtected) {}
    ~FakeFile() override
    {
        ++closed;
        if (atEnd)
            atEnd();
    }

    static inline int closed = 0;
    std::function<void()> atEnd; ///< as when its last step fails
    QStringList done{QStringLiteral("Aufenthalt beendet")};
    QStringList undone;

    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] bool hasPassphrase() const override { return m_isProtected; }
    [[nodiscard]] std::optional<QString> undoText() const override { return last(done); }
    [[nodiscard]] std::optional<QString> redoText() const override { return last(undone); }
    void undo() override { move(done, undone, ui::FileChange::Kind::Undone); }
    void redo() override { move(undone, done, ui::FileChange::Kind::Redone); }
    /// As an action of a page would.
    void act(const QString& what)
    {
        done << what;
        m_listener({ui::FileChange::Kind::Done, what});
    }
    std::optional<QDate> preset;
    [[nodiscard]] std::optional<QDate> presetKeyDate() const override { return preset; }
    void onChanged(std::function<void(const ui::FileChange&)> listener) override
    {
        m_listener = std::move(listener);
    }
    void onBusy(std::function<void(bool)>) override {}
    [[nodiscard]] bool isBusy() const override { return false; }
    bool works = false;
    [[nodiscard]] bool isWorking() const override { return works; }
    void onUnreadable(std::function<void(const QString&)>) override {}
    void search(QObject&, const QString& text, QDate,
                std::function<void(std::vector<ui::FoundRecord>)> show) override
    {
        ui::FoundRecord found;
        found.name = text;
        show({found});
    }
    void exportBundle(QWidget&) override {}
    void showHistory(QWidget&, std::function<QString()>) override {}
    void importBundle(QWidget&) override {}
    void onPageWanted(std::function<void(const QString&, const QString&)>) override {}
    void askBackups(QObject&, std::function<void(std::vector<ui::BackupEntry>)>) override {}
    void checkBackup(QObject&, const ui::BackupEntry& backup, const std::optional<QString>&,
                     std::function<void(const ui::BackupCheck&)> show) override
    {
        show({backup});
    }
    void checkPassphrase(QObject&, const QString&, std::function<void(bool)> show) override { show(true); }
    std::vector<std::pair<int, base::Uuid>> ownersFound;
    void owners(QObject&, int, const base::Uuid&,
                std::function<void(std::vector<std::pair<int, base::Uuid>>)> show) override
    {
        show(ownersFound);
    }
    [[nodiscard]] std::vector<std::unique_ptr<ui::Page>> createPages(ui::KeyDateModel& keyDate,
                                                                     ui::Settings&) override
    {
        std::vector<std::unique_ptr<ui::Page>> pages;
        pages.push_back(
            std::make_unique<FakePage>(ui::PageInfo{QStringLiteral("overview"), QStringLiteral("Übersicht"),
                                                    QStringLiteral("layout-dashboard"), 1},
                                       keyDate));
        pages.push_back(
            std::make_unique<FakePage>(ui::PageInfo{QStringLiteral("moves"), QStringLiteral("Auszüge"),
                                                    QStringLiteral("truck"), 4, true},
                                       keyDate));
        return pages;
    }

private:
    static std::optional<QString> last(const QStringList& list)
    {
        return list.isEmpty() ? std::nullopt : std::optional(list.last());
    }
    void move(QStringList& from, QStringList& to, ui::FileChange::Kind kind)
    {
        to << from.takeLast();
        if (m_listener)
            m_listener({kind, to.last()});
    }

    QString m_path;
    bool m_isProtected;
    std::function<void(const ui::FileChange&)> m_listener;
};

/// Files that exist only as names with a passphrase or none.
class FakeGateway final : public ui::FileGateway {
public:
    std::map<QString, std::optional<QString>> files;
    std::optional<ui::OpenFailure> failure;
    bool isHeldElsewhere = false;
    bool isNewHere = false;
    std::vector<ui::OpenRequest> requests;
    bool throws = false;
    bool sampleWaits = false;
    std::atomic_bool openWaits = false; ///< as while a key is derived, which cannot be stopped
    std::optional<QDate> preset;

    ui::OpenResult open(const ui::OpenRequest& request) override
    {
        const auto& [path, passphrase, arrival] = request;
        requests.push_back(request);
        while (openWaits)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (throws)
            throw base::FileError(path, QStringLiteral("the disk is gone"));
        if (failure)
            return {nullptr, *failure, QStringLiteral("PC Nord"), isHeldElsewhere, path};
        const auto found = files.find(path);
        if (found == files.end())
            return {nullptr, ui::OpenFailure::Missing, {}, false, path};
        if (found->second && !passphrase)
            return {nullptr, ui::OpenFailure::NeedsPassphrase, {}};
        if (found->second != passphrase)
            return {nullptr, ui::OpenFailure::WrongPassphrase, {}};
        if (isNewHere && !arrival)
            return {nullptr, ui::OpenFailure::MovedOrCopied, {}};
        auto file = std::make_unique<FakeFile>(path, found->second.has_value());
        file->preset = preset;
        return {std::move(file), {}, {}};
    }
    ui::OpenResult create(const QString& path, const std::optional<QString>& passphrase) override
    {
        files[path] = passphrase;
        return open({path, passphrase, ui::Arrival::Copied});
    }
    bool removeLock(const QString&) override
    {
        failure.reset();
        return std::exchange(isHeldElsewhere, false);
    }
    std::vector<ui::BackupEntry> kept;
    [[nodiscard]] std::vector<ui::BackupEntry> backups(const QString&) const override { return kept; }
    [[nodiscard]] std::optional<ui::BackupEntry> backupAt(const QString& path) const override
    {
        return ui::BackupEntry{path, 0, path, 1, false, true};
    }
    ui::OpenResult restore(const ui::RestoreRequest& request) override
    {
        return open({request.path, request.passphrase, ui::Arrival::Copied});
    }
    ui::OpenResult changePassphrase(const ui::PassphraseChange& change, const base::Progress&) override
    {
        files[change.path] = change.after;
        return open({change.path, change.after, ui::Arrival::Moved});
    }
    void writeSample(const QString& path, const base::Progress& progress) const override
    {
        for (int i = 0; sampleWaits || i < 3; ++i) {
            progress.step(i, 3);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        const_cast<FakeGateway*>(this)->files[path] = std::nullopt;
    }
};

/// Lets the window work until no file is being opened or made.
inline void settle(const ui::FileController& files)
{
    REQUIRE(QTest::qWaitFor([&] { return !files.isBusy(); }, 10'000));
}

inline void openNow(ui::FileController& files, const QString& path,
                    const std::optional<QString>& passphrase = std::nullopt)
{
    files.openWith(path, passphrase);
    settle(files);
}

/// Everything a window needs, in a temporary folder, on 17.11.2026.
struct Bench {
    QTemporaryDir folder;
    FakeGateway gateway;
    FakeDialogs dialogs;
    ui::Settings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    base::FixedClock clock{QDate(2026, 11, 17)};
    ui::KeyDateModel keyDate{clock};

    QString plain = folder.filePath(QStringLiteral("nord.lotse"));
    QString locked = folder.filePath(QStringLiteral("süd.lotse"));

    Bench()
    {
        gateway.files[plain] = std::nullopt;
        gateway.files[locked] = QStringLiteral("vier lose Wörter hier");
    }
};

} // namespace uitest
