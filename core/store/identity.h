// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/environment.h"
#include "core/store/opref.h"

#include <functional>
#include <vector>

namespace store {

/// What this machine remembers of a device: where its file was and how far its journal had come.
struct RememberedDevice {
    OpId head;
    Hash hash{};
    QString path;
};

/// The devices this machine and person have written with: one small file each in the state directory. Holds
/// ids and paths only. Losing it costs a question, never data.
class DeviceMemory {
public:
    /// An empty directory remembers nothing.
    explicit DeviceMemory(QString directory) : m_directory(std::move(directory)) {}

    [[nodiscard]] bool isActive() const { return !m_directory.isEmpty(); }
    [[nodiscard]] std::optional<RememberedDevice> find(const base::Uuid& device) const;
    /// All whose file was at this place.
    [[nodiscard]] std::vector<RememberedDevice> at(const QString& path) const;
    /// Best effort: a state that cannot be written only makes the next opening more careful.
    void save(const RememberedDevice& device) const;

private:
    [[nodiscard]] static std::optional<RememberedDevice> read(const QString& fileName,
                                                              const base::Uuid& device);
    [[nodiscard]] QString fileOf(const base::Uuid& device) const;
    QString m_directory;
};

enum class Identity {
    Same,     ///< goes on as the device it was
    NewEpoch, ///< the same device, but ops of it are missing here: a restored backup
    NewDevice ///< a copy beside the original
};

/// Which it is. `contains` tells whether an op with this hash is in the file.
[[nodiscard]] Identity recognise(const QString& canonicalPath,
                                 const std::optional<RememberedDevice>& remembered,
                                 const std::function<bool(const OpId&, const Hash&)>& contains,
                                 const std::function<Arrival(const QString&)>& arrival);

} // namespace store
