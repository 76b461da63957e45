// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "ui/shell/filecontroller.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QPixmap>
#include <QScreen>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

namespace ui {

namespace {

/// Long enough for the first figures and charts to be on screen.
constexpr int PictureDelayMs = 900;

/// As on the command line.
constexpr int CannotSave = 1;
constexpr int CannotOpen = 3;

std::unique_ptr<QSettings> personalSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("lotsenbuch"), QStringLiteral("lotsenbuch"));
}

/// Runs that end by themselves neither read nor change what a person set.
std::unique_ptr<QSettings> settingsFor(const StartOptions& options)
{
    if (!options.isErrand())
        return personalSettings();
    return std::make_unique<QSettings>(QString(), QSettings::IniFormat);
}

/// False on a small screen, or one with large text.
bool fitsScreen(const QWidget& window)
{
    return !window.screen() || QRect(QPoint(), window.screen()->availableSize()).contains(window.rect());
}

} // namespace

Desktop::Desktop(QApplication& app, FileGateway& gateway, Dialogs& dialogs, const StartOptions& options)
    : m_app(app)
    , m_gateway(gateway)
    , m_options(options)
    , m_dialogs(dialogs)
    , m_settings(settingsFor(options))
    , m_themer(app)
    , m_keyDate(m_clock)
{
    m_translations.use(options.language.value_or(m_settings.language()));
    m_themer.choose(options.theme.value_or(m_settings.theme()));
    connect(&m_call, &WindowCall::called, this, [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
    buildWindow();
}

Desktop::~Desktop() = default;

int Desktop::run()
{
    if (m_options.file && !m_options.isErrand() && WindowCall::raise(*m_options.file)) {
        QTextStream(stdout) << tr("%1 is open already; its window stands in front now")
                                   .arg(QFileInfo(*m_options.file).fileName())
                            << Qt::endl;
        return 0;
    }
    m_window->show();
    if (m_options.keyDate)
        connect(
            &m_window->files(), &FileController::opened, this,
            [this] { m_keyDate.setDay(*m_options.keyDate); }, Qt::SingleShotConnection);
    if (m_options.file)
        m_window->files().openRequested(requestFor(*m_options.file), {});
    if (m_options.isErrand())
        QTimer::singleShot(m_options.screenshot ? PictureDelayMs : 0, this, &Desktop::finishErrand);
    return QApplication::exec();
}

OpenRequest Desktop::requestFor(const QString& file) const
{
    // Nobody is there to answer questions while a picture is taken.
    return {file, std::nullopt, m_options.isErrand() ? std::optional(Arrival::Copied) : std::nullopt};
}

void Desktop::buildWindow()
{
    m_window = std::make_unique<MainWindow>(Surroundings{m_gateway, m_dialogs, m_settings, m_keyDate});
    if (m_options.size)
        m_window->resize(*m_options.size);
    else if (!m_options.isErrand() && !fitsScreen(*m_window))
        m_window->setWindowState(Qt::WindowMaximized);
    if (!m_options.isErrand())
        connect(&m_window->files(), &FileController::changed, this, [this] {
            const FileController& files = m_window->files();
            m_call.answerFor(files.file() ? files.file()->path() : files.lockedPath());
        });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.setTheme(choice);
        m_themer.choose(choice);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](Language language) {
        // The window is rebuilt; the signal came from inside it.
        QTimer::singleShot(0, this, [this, language] { changeLanguage(language); });
    });
}

void Desktop::changeLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translations.use(language);
    const QByteArray place = m_window->saveGeometry();
    const QString page = m_window->currentPage() ? m_window->currentPage()->info().id : QString();
    CarriedFile carried = m_window->files().giveAway();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    buildWindow();
    m_window->restoreGeometry(place);
    m_window->files().takeOver(std::move(carried));
    m_window->showPagePart(page, {});
    m_window->show();
}

void Desktop::finishErrand()
{
    const OpenFile* file = m_window->files().file();
    if (m_window->files().isBusy() || (file && file->isBusy())) {
        QTimer::singleShot(PictureDelayMs, this, &Desktop::finishErrand);
        return;
    }
    const QPixmap picture = m_window->grab();
    if (m_options.file && !m_window->files().file())
        QApplication::exit(CannotOpen);
    else if (m_options.screenshot && !picture.save(*m_options.screenshot))
        QApplication::exit(CannotSave);
    else
        QApplication::exit(0);
}

} // namespace ui
