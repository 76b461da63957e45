// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace store {

/// Says after each commit which kinds of record changed (KindInfo::number, ascending). The one QObject of the
/// core. Owned by its File; signals on the thread that committed.
class ChangeNotifier final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const std::vector<quint16>& kinds);
};

} // namespace store
