// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldmaker.h"

#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct NumberUnit {
    const char* code;
    int decimals;
    const char* unit;
};

/// Registers and parts whose numbers are no plain counts.
constexpr std::array NumberUnits{
    NumberUnit{"area", 2, QT_TRANSLATE_NOOP("ui::Forms", "m²")},
    NumberUnit{"fte", 2, QT_TRANSLATE_NOOP("ui::Forms", "FTE")},
    NumberUnit{"minimum_fte", 2, QT_TRANSLATE_NOOP("ui::Forms", "FTE")},
    NumberUnit{"share", 2, QT_TRANSLATE_NOOP("ui::Forms", "FTE")},
};

constexpr std::array Notes{"note", "wishes", "defect"};
/// Texts that one column cuts as a rule.
constexpr std::array WideTexts{"source",    "for_whom", "reason",    "qualifications", "relation",
                               "languages", "what",     "with_whom", "next_step"};

template <class Codes>
bool isAmong(const Codes& codes, const QString& code)
{
    return std::ranges::any_of(codes, [&](const char* one) { return code == QLatin1String(one); });
}

} // namespace

NumberFormat numberFormatOf(const QString& code)
{
    for (const NumberUnit& unit : NumberUnits)
        if (code == QLatin1String(unit.code))
            return {unit.decimals, QCoreApplication::translate("ui::Forms", unit.unit), false};
    return {};
}

bool isNote(const QString& code)
{
    return isAmong(Notes, code);
}

FieldSpec specOf(const FieldContext& context, const QString& code)
{
    return {code, words::term(QStringLiteral("register"), code), context.required.contains(code),
            isAmong(WideTexts, code)};
}

QStringList weekdayTexts()
{
    QStringList texts;
    for (int day = 1; day <= 7; ++day)
        texts << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    return texts;
}

} // namespace ui
