// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/layout.h"

#include <algorithm>

namespace sample {

using base::DayNumber;
using domain::Pillar;

namespace {

QString assumedRooms()
{
    return QStringLiteral("angenommen (Zimmer nicht veröffentlicht)");
}

/// Square decimetres per bed: 6 m² in emergency sites, about 10 m² elsewhere.
int areaPerBed(Pillar pillar)
{
    return pillar == Pillar::Emergency ? 620 : 1040;
}

struct Usual {
    const char16_t* section;
    std::vector<int> roomBeds; ///< the rooms of one section, repeated
    int sectionBeds;
};

const Usual& usualOf(Pillar pillar)
{
    static const Usual hostel{u"Haus", {2, 2, 4, 2, 3, 1, 2, 2, 4, 2}, 40};
    static const Usual project{u"Wohnung", {2, 2, 1}, 5};
    static const Usual flat{u"Wohnung", {2, 2, 2}, 6};
    static const Usual emergency{u"Bereich", {6, 6, 6, 6, 6}, 30};
    switch (pillar) {
    case Pillar::Hostel:
        return hostel;
    case Pillar::Project:
        return project;
    case Pillar::Flat:
        return flat;
    case Pillar::Emergency:
        return emergency;
    }
    return hostel;
}

} // namespace

std::vector<RoomLayout> usualLayout(Pillar pillar, int beds)
{
    const Usual& usual = usualOf(pillar);
    std::vector<RoomLayout> result;
    int given = 0;
    for (int section = 1; given < beds; ++section) {
        int inSection = 0;
        for (std::size_t i = 0; inSection < usual.sectionBeds && given < beds; ++i) {
            const int wish = usual.roomBeds[i % usual.roomBeds.size()];
            const int room = std::min({wish, beds - given, usual.sectionBeds - inSection});
            RoomLayout layout;
            layout.section = QString::fromUtf16(usual.section) + QStringLiteral(" %1").arg(section);
            layout.beds = room;
            layout.stepFree = section == 1 && i < 2;
            layout.source = assumedRooms();
            result.push_back(layout);
            given += room;
            inSection += room;
        }
    }
    return result;
}

std::vector<RoomSlot> buildRooms(const std::vector<RoomLayout>& layouts,
                                 const base::Id<domain::Accommodation>& site, Pillar pillar,
                                 const base::IdSource& ids, SampleCity& city)
{
    std::vector<RoomSlot> slots;
    const bool selfContained = pillar == Pillar::Project || pillar == Pillar::Flat;
    QString lastSection;
    int number = 0;
    for (const RoomLayout& layout : layouts) {
        for (int copy = 1; copy <= layout.copies; ++copy) {
            const QString name =
                layout.copies == 1 ? layout.section : layout.section + QStringLiteral(" %1").arg(copy);
            if (name != lastSection)
                city.sections.push_back({ids.next<domain::Section>(), site, name, layout.designation});
            lastSection = name;
            for (int i = 0; i < layout.rooms; ++i) {
                domain::Room room;
                room.id = ids.next<domain::Room>();
                room.accommodation = site;
                room.section = city.sections.back().id;
                room.name = QStringLiteral("%1").arg(++number, 3, 10, QLatin1Char('0'));
                room.beds = layout.beds;
                room.areaSquareDecimetres = areaPerBed(pillar) * layout.beds;
                room.floor = layout.stepFree ? 0 : (number / 10) % 4;
                room.stepFree = layout.stepFree;
                room.ownBath = selfContained;
                room.ownKitchen = selfContained;
                room.lockable = pillar != Pillar::Emergency;
                room.cot = number % 9 == 0;
                room.designation = layout.designation;
                room.existence = layout.existence;
                room.source = layout.source;
                const base::Period days = room.existence.period();
                slots.push_back(
                    {city.rooms.size(), layout.beds, days.fromDay(), days.toDay(), 0, RoomUse::Empty});
                city.rooms.push_back(std::move(room));
            }
        }
    }
    return slots;
}

} // namespace sample
