// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listhost.h"

#include <QWidget>

namespace ui {

ListHost* ListHost::of(QWidget& widget)
{
    for (QWidget* at = &widget; at; at = at->parentWidget())
        if (auto* host = dynamic_cast<ListHost*>(at))
            return host;
    return nullptr;
}

} // namespace ui
