// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/keydatemodel.h"
#include "ui/shell/openfile.h"
#include "ui/shell/settings.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/windowcall.h"

#include <memory>

class QApplication;

namespace ui {

class MainWindow;

/// The running application: settings, language, theme and the one window. A change of language builds the
/// window anew on the spot around the open file.
class Desktop final : public QObject {
    Q_OBJECT
public:
    /// `gateway` and `dialogs` outlive the desktop.
    Desktop(QApplication& app, FileGateway& gateway, Dialogs& dialogs, const StartOptions& options);
    ~Desktop() override;

    /// Shows the window and runs until it is closed, or until the picture or smoke run asked for is done.
    /// Returns the exit code of the program.
    [[nodiscard]] int run();
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    void buildWindow();
    [[nodiscard]] OpenRequest requestFor(const QString& file) const;
    void changeLanguage(Language language);
    void finishErrand();

    QApplication& m_app;
    FileGateway& m_gateway;
    StartOptions m_options;
    base::SystemClock m_clock;
    Dialogs& m_dialogs;
    Settings m_settings;
    Translations m_translations;
    Themer m_themer;
    KeyDateModel m_keyDate;
    WindowCall m_call; ///< of further starts with the file of the window
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
