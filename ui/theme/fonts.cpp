// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QStringList>

namespace ui {

namespace {

double points(Type type)
{
    switch (type) {
    case Type::Kpi:
        return 18.0;
    case Type::RecordTitle:
        return 15.0;
    case Type::PageTitle:
        return 12.0;
    case Type::CardTitle:
        return 11.25;
    case Type::Body:
        return 9.75;
    case Type::Small:
        return 9.0;
    case Type::Micro:
        return 8.25;
    }
    return 9.75;
}

} // namespace

QFont fontOf(Type type, QFont::Weight weight)
{
    QFont f;
    f.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"),
                   QStringLiteral("DejaVu Sans")});
    f.setPointSizeF(points(type));
    f.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    f.setFeature("tnum", 1);
#endif
    return f;
}

} // namespace ui
