// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/fakefiles.h"
#include "ui/shell/mainwindow.h"

namespace uitest {

/// The window over files that exist only as names.
struct Open : Bench {
    ui::MainWindow window{ui::Surroundings{gateway, dialogs, settings, keyDate}};

    Open()
    {
        window.resize(1440, 870);
        window.show();
    }
    [[nodiscard]] FakePage& page() { return *dynamic_cast<FakePage*>(window.currentPage()); }
    template <typename T>
    [[nodiscard]] T& child(const char* name)
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
};

} // namespace uitest
