// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/codes.h"

#include "ui/lang/format.h"
#include "ui/words/places.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace words {

namespace {

using report::CodedText;

/// What the cells of a register stand for. A kind is named where a register of that name means something else
/// elsewhere; the first that fits counts.
struct Meaning {
    enum class Is { Code, Language, Need, YesNo, Hundredths, SquareDecimetres, Weekdays, Coordinates };

    std::string_view kind;
    std::string_view reg;
    Is is = Is::Code;
    const char* group = nullptr;
};

constexpr std::array Meanings{
    Meaning{"residence_status", "kind", Meaning::Is::Code, "residence-status"},
    Meaning{"restriction", "kind", Meaning::Is::Code, "restriction-kind"},
    Meaning{"contact", "kind", Meaning::Is::Code, "contact-kind"},
    Meaning{"stay", "kind", Meaning::Is::Code, "stay-kind"},
    Meaning{"accommodation", "status", Meaning::Is::Code, "site-status"},
    Meaning{"post", "status", Meaning::Is::Code, "post-status"},
    Meaning{"membership", "role", Meaning::Is::Code, "household-role"},
    Meaning{"benefit_regime", "regime", Meaning::Is::Code, "regime"},
    Meaning{"presence", "present", Meaning::Is::YesNo},
    Meaning{"", "pillar", Meaning::Is::Code, "pillar"},
    Meaning{"", "measure", Meaning::Is::Code, "measure"},
    Meaning{"", "precision", Meaning::Is::Code, "count-precision"},
    Meaning{"", "designation", Meaning::Is::Code, "designation"},
    Meaning{"", "sex", Meaning::Is::Code, "sex"},
    Meaning{"", "strength", Meaning::Is::Code, "need-strength"},
    Meaning{"", "end_reason", Meaning::Is::Code, "end-reason"},
    Meaning{"", "function", Meaning::Is::Code, "staff-function"},
    Meaning{"", "mode", Meaning::Is::Code, "deployment-mode"},
    Meaning{"", "tasks", Meaning::Is::Code, "staff-task"},
    Meaning{"", "base", Meaning::Is::Code, "ratio-base"},
    Meaning{"", "standing", Meaning::Is::Code, "rule-standing"},
    Meaning{"", "step_free", Meaning::Is::YesNo},
    Meaning{"", "lift", Meaning::Is::YesNo},
    Meaning{"", "own_bath", Meaning::Is::YesNo},
    Meaning{"", "own_kitchen", Meaning::Is::YesNo},
    Meaning{"", "lockable", Meaning::Is::YesNo},
    Meaning{"", "cot", Meaning::Is::YesNo},
    Meaning{"", "unaccompanied_minor", Meaning::Is::YesNo},
    Meaning{"", "needs_emergency_help", Meaning::Is::YesNo},
    Meaning{"", "active", Meaning::Is::YesNo},
    Meaning{"", "fixed_term", Meaning::Is::YesNo},
    Meaning{"", "withdrawn", Meaning::Is::YesNo},
    Meaning{"", "next_done", Meaning::Is::YesNo},
    Meaning{"", "nationalities", Meaning::Is::Code, "country"},
    Meaning{"", "languages", Meaning::Is::Language},
    Meaning{"need", "what", Meaning::Is::Need},
    Meaning{"", "fte", Meaning::Is::Hundredths},
    Meaning{"", "share", Meaning::Is::Hundredths},
    Meaning{"", "minimum_fte", Meaning::Is::Hundredths},
    Meaning{"", "area", Meaning::Is::SquareDecimetres},
    Meaning{"", "weekdays", Meaning::Is::Weekdays},
    Meaning{"", "coordinates", Meaning::Is::Coordinates},
};

/// The parts of composite registers that stand for something else, by the ends of their columns.
constexpr std::array Parts{
    Meaning{"", "_precision", Meaning::Is::Code, "count-precision"},
    Meaning{"", "scope_pillar", Meaning::Is::Code, "pillar"},
    Meaning{"ratio_rule", "ratio_fte", Meaning::Is::Hundredths},
};

const Meaning* meaningOf(const domain::KindInfo& kind, const domain::RegisterInfo& reg, std::size_t column)
{
    const auto part = std::ranges::find_if(Parts, [&](const Meaning& meaning) {
        return kind.columns[column].name.ends_with(meaning.reg) &&
               (meaning.kind.empty() || meaning.kind == kind.name);
    });
    if (part != Parts.end())
        return &*part;
    const auto found = std::ranges::find_if(Meanings, [&](const Meaning& meaning) {
        return meaning.reg == reg.name && (meaning.kind.empty() || meaning.kind == kind.name);
    });
    return found == Meanings.end() ? nullptr : &*found;
}

/// "Mo bis Fr", "Mo, Mi".
QString weekdayWords(qint64 days)
{
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        if (days & (1 << (day - 1)))
            names << QLocale().standaloneDayName(day, QLocale::ShortFormat).remove(QLatin1Char('.'));
    const bool isRow = days == 0b0011111 || days == 0b0111111 || days == 0b1111111;
    return isRow ? QCoreApplication::translate("words", "%1 to %2").arg(names.first(), names.last())
                 : names.join(QStringLiteral(", "));
}

QString numberWords(Meaning::Is is, qint64 number)
{
    switch (is) {
    case Meaning::Is::YesNo:
        return term(QStringLiteral("report"), number == 0 ? QStringLiteral("no") : QStringLiteral("yes"));
    case Meaning::Is::Hundredths:
        return ui::hundredths(number);
    case Meaning::Is::SquareDecimetres:
        return ui::hundredths(number) + QString::fromUtf8("\u00a0m²");
    case Meaning::Is::Weekdays:
        return weekdayWords(number);
    case Meaning::Is::Coordinates:
        return QLocale().toString(double(number) / 1e6, 'f', 5);
    case Meaning::Is::Code:
    case Meaning::Is::Language:
    case Meaning::Is::Need:
        break;
    }
    return QString::number(number);
}

/// The word for a code; of a pattern such as "about %1" the word alone.
QString codeWord(const char* group, const QString& code)
{
    if (QLatin1String(group) == QLatin1String("count-precision") && code == QLatin1String("exact"))
        return QCoreApplication::translate("words", "exact");
    return term(QLatin1String(group), code).remove(QStringLiteral("%1")).trimmed();
}

QString textWords(const Meaning& meaning, const QString& code)
{
    switch (meaning.is) {
    case Meaning::Is::Language:
        return spokenText(code);
    case Meaning::Is::Need:
        return needText(code);
    default:
        return meaning.group ? codeWord(meaning.group, code) : code;
    }
}

} // namespace

std::optional<CodedText> codedCell(const domain::KindInfo& kind, const domain::RegisterInfo& reg,
                                   std::size_t column, const base::Cell& cell)
{
    const auto* meaning = meaningOf(kind, reg, column);
    if (const auto* number = std::get_if<qint64>(&cell); number && meaning)
        return CodedText{QString::number(*number), numberWords(meaning->is, *number)};
    const auto* text = std::get_if<QString>(&cell);
    if (!text)
        return std::nullopt;
    QStringList parts = text->split(QLatin1Char('\n'));
    if (meaning)
        for (QString& part : parts)
            part = textWords(*meaning, part);
    else if (parts.size() == 1)
        return std::nullopt;
    return CodedText{*text, parts.join(QStringLiteral(", "))};
}

} // namespace words
