// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/describe.h"

namespace domain {

/// What groups the ops of one thing a person did and names it. Carries a code and the record it was about,
/// never text with names: ui/words builds the label when it is shown, so erasure leaves nothing behind here.
struct Action {
    base::Id<Action> id;
    QString code;                   ///< "place-household", "undo", …: permanent words, see ui/words
    std::optional<int> subjectKind; ///< KindInfo::number of the record the action was about
    std::optional<base::Id<Action>> subject; ///< that record's id (of any kind)
    std::optional<base::Id<Action>> reverts; ///< set on undo and redo: the action whose effect was taken back
    std::optional<int> count;                ///< number of things done at once, for "24 Zimmer angelegt"
    std::optional<bool> isFinal;             ///< set where nothing can be taken back: it is no step of undo

    static constexpr auto describe()
    {
        return record(1, "action", field(1, "code", &Action::code),
                      field(2, "subject_kind", &Action::subjectKind), field(3, "subject", &Action::subject),
                      field(4, "reverts", &Action::reverts), field(5, "count", &Action::count),
                      field(6, "is_final", &Action::isFinal));
    }
    bool operator==(const Action&) const = default;
};

/// A copy of the file on one machine, as people call it ("PC Team Nord").
struct Device {
    base::Id<Device> id;
    QString name;

    static constexpr auto describe() { return record(2, "device", field(1, "name", &Device::name)); }
    bool operator==(const Device&) const = default;
};

/// A person who uses the tool.
struct ToolUser {
    base::Id<ToolUser> id;
    QString name;

    static constexpr auto describe()
    {
        return record(3, "tool_user", field(1, "name", &ToolUser::name).with(Personal));
    }
    bool operator==(const ToolUser&) const = default;
};

/// A setting of the city that travels with the file, such as its name. The key is permanent.
struct Setting {
    base::Id<Setting> id;
    QString key;
    QString value;

    static constexpr auto describe()
    {
        return record(4, "setting", field(1, "key", &Setting::key), field(2, "value", &Setting::value));
    }
    bool operator==(const Setting&) const = default;
};

/// Says that a record is erased: every copy that hears of it destroys the record's content for good. There is
/// no way back: what is said of an erasure later changes nothing. Its id is that of the record with all bits
/// turned, so that the header of an op tells it even without content, and copies that erase the same record
/// apart say the same.
struct Erasure {
    base::Id<Erasure> id;
    std::optional<int> kind; ///< of the record; absent where it was not known any more

    static constexpr auto describe() { return record(5, "erasure", field(1, "kind", &Erasure::kind)); }
    bool operator==(const Erasure&) const = default;
};

/// The erasure's id for a record's id, and the other way round.
[[nodiscard]] inline base::Uuid turned(const base::Uuid& id)
{
    auto bytes = id.bytes();
    for (std::byte& byte : bytes)
        byte = ~byte;
    return base::Uuid(bytes);
}

/// Keys of settings. The preset key date is the day a file that looks back, such as the sample, opens on
/// (ISO date).
inline constexpr const char* CityNameSetting = "city.name";
inline constexpr const char* PresetKeyDateSetting = "preset-key-date";

} // namespace domain
