// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordlines.h"

#include "core/domain/household/household.h"
#include "core/domain/record/kinds.h"

#include <map>

namespace desk {

std::vector<RecordLine> recordLines(const Book& book, const Finding& finding, QDate on)
{
    const quint16 personKind = domain::kindOf<domain::Person>().number;
    std::map<base::Uuid, QStringList> places;
    for (const RecordRef& record : finding.records)
        if (record.kind == personKind)
            places[record.id];
    if (!places.empty())
        for (const ResidentRow& row : book.residents(on))
            if (const auto found = places.find(row.person.uuid()); found != places.end())
                found->second << row.reference << row.site << row.room;
    std::vector<RecordLine> lines;
    for (const RecordRef& record : finding.records) {
        const domain::KindInfo* kind = domain::findKind(static_cast<std::uint16_t>(record.kind));
        RecordLine line{kind ? QString::fromStdString(kind->name) : QString(), {book.recordName(record)}};
        if (record.kind == personKind)
            line.parts << places[record.id];
        line.parts.removeAll(QString());
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace desk
