// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rulelist.h"

#include "app/cli/commands/tables.h"
#include "app/cli/texts.h"
#include "core/domain/rules/rules.h"
#include "core/store/records.h"
#include "ui/words/amounts.h"

#include <algorithm>
#include <set>

namespace cli {

namespace {

using report::CodedText;
using report::RowRole;

/// The rules of a kind that hold on the day, in the order of the list.
template <class R>
std::vector<R> rulesOn(const store::File& file, std::optional<QDate> on)
{
    auto rules = store::Records<R>(file).list();
    std::erase_if(rules, [&](const R& rule) {
        const auto period = rule.validity.toPeriod();
        return on && !(period && period->contains(*on));
    });
    const auto key = [](const R& rule) {
        const auto& from = rule.validity.from;
        return std::tuple(rule.scope.place, rule.code, from ? from->earliest() : QDate());
    };
    std::stable_sort(rules.begin(), rules.end(), [&](const R& a, const R& b) { return key(a) < key(b); });
    return rules;
}

QString ratioText(const domain::RatioRule& rule)
{
    return translate("cli::Lists", "%1: %2 FTE per %3 %4")
        .arg(words::text(rule.function), QLocale().toString(rule.ratio.fteHundredths / 100.0),
             QString::number(rule.ratio.perUnits), words::text(rule.countedBase));
}

QString ruleValueText(const domain::ValueRule& rule)
{
    return words::term(QStringLiteral("value-rule"), rule.code) + QStringLiteral(": ") +
           words::amountText(rule.value, rule.unit);
}

void add(report::Table& table, const domain::RatioRule& rule)
{
    table.rows.push_back(
        {RowRole::Item,
         {QStringLiteral("ratio"), rule.code, CodedText{domain::codeOf(rule.function), ratioText(rule)},
          qint64(rule.ratio.fteHundredths),
          QStringLiteral("fte-hundredths per ") + QString::number(rule.ratio.perUnits) + QLatin1Char(' ') +
              domain::codeOf(rule.countedBase),
          rule.scope.pillar ? coded(*rule.scope.pillar) : report::Value(), coded(rule.standing),
          rule.scope.place, dateValue(rule.validity.from), lastDayValue(rule.validity.to), rule.source}});
}

void add(report::Table& table, const domain::ValueRule& rule)
{
    table.rows.push_back(
        {RowRole::Item,
         {QStringLiteral("value"), rule.code, CodedText{rule.code, ruleValueText(rule)}, rule.value,
          rule.unit, rule.scope.pillar ? coded(*rule.scope.pillar) : report::Value(), coded(rule.standing),
          rule.scope.place, dateValue(rule.validity.from), lastDayValue(rule.validity.to), rule.source}});
}

} // namespace

report::Table ruleTable(const store::File& file, std::optional<QDate> on)
{
    auto table = makeTable(
        {column("kind", translate("cli::Lists", "Kind")), column("code", translate("cli::Lists", "Code")),
         column("what", translate("cli::Lists", "Rule")),
         column("value", translate("cli::Lists", "Value"), report::ValueType::Count),
         column("unit", translate("cli::Lists", "Unit")), column("pillar", translate("cli::Lists", "Pillar")),
         column("standing", translate("cli::Lists", "Standing")),
         column("place", translate("cli::Lists", "Place")), column("from", translate("cli::Lists", "From")),
         column("to", translate("cli::Lists", "Until")),
         column("source", translate("cli::Lists", "Source"))});
    for (const auto& rule : rulesOn<domain::RatioRule>(file, on))
        add(table, rule);
    for (const auto& rule : rulesOn<domain::ValueRule>(file, on))
        add(table, rule);
    return table;
}

report::Table ruleTableForPeople(const store::File& file, std::optional<QDate> on)
{
    const std::set<QString> said{QStringLiteral("kind"), QStringLiteral("code"), QStringLiteral("value"),
                                 QStringLiteral("unit")};
    auto table = ruleTable(file, on);
    for (std::size_t at = table.columns.size(); at-- > 0;) {
        if (!said.contains(table.columns[at].key))
            continue;
        const auto place = static_cast<std::ptrdiff_t>(at);
        table.columns.erase(table.columns.begin() + place);
        for (auto& row : table.rows)
            row.values.erase(row.values.begin() + place);
    }
    return table;
}

} // namespace cli
