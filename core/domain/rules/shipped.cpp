// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/shipped.h"

#include "core/base/errors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace domain {

namespace {

/// One entry of a rule list; says which one when something is wrong with it.
class Entry {
public:
    Entry(const QJsonObject& object, const QString& path, int number)
        : m_object(object)
        , m_path(path)
        , m_number(number)
    {}

    [[noreturn]] void fail(const QString& key) const
    {
        throw base::FormatError(m_path, m_number, QStringLiteral("rule has no valid ") + key);
    }
    [[nodiscard]] QString text(const char* key) const
    {
        const QString value = m_object.value(QLatin1String(key)).toString();
        if (value.isEmpty())
            fail(QLatin1String(key));
        return value;
    }
    [[nodiscard]] qint64 number(const char* key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isDouble() || value.toInteger(-1) < 0)
            fail(QLatin1String(key));
        return value.toInteger();
    }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] std::optional<int> optionalNumber(const char* key) const
    {
        return has(key) ? std::optional(static_cast<int>(number(key))) : std::nullopt;
    }
    [[nodiscard]] bool flag(const char* key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isBool())
            fail(QLatin1String(key));
        return value.toBool();
    }
    template <Coded E>
    [[nodiscard]] E code(const char* key) const
    {
        const auto known = fromCode<E>(text(key));
        if (!known)
            fail(QLatin1String(key));
        return *known;
    }
    template <class R>
    [[nodiscard]] base::Id<R> id() const
    {
        const auto uuid = base::Uuid::parse(text("id"));
        if (!uuid)
            fail(QStringLiteral("id"));
        return base::Id<R>(*uuid);
    }
    [[nodiscard]] std::optional<base::ImpreciseDate> date(const char* key) const
    {
        if (!has(key))
            return std::nullopt;
        const auto value = base::ImpreciseDate::parse(text(key));
        if (!value)
            fail(QLatin1String(key));
        return value;
    }
    [[nodiscard]] RuleScope scope() const
    {
        RuleScope result;
        if (has("pillar"))
            result.pillar = code<Pillar>("pillar");
        result.place = has("place") ? text("place") : QString();
        return result;
    }
    [[nodiscard]] base::DatedPeriod validity() const { return {date("from"), date("to")}; }

private:
    QJsonObject m_object;
    QString m_path;
    int m_number;
};

RatioRule readRatio(const Entry& entry)
{
    RatioRule rule;
    rule.id = entry.id<RatioRule>();
    rule.code = entry.text("code");
    rule.function = entry.code<StaffFunction>("function");
    rule.countedBase = entry.code<RatioBase>("base");
    rule.ratio = {static_cast<int>(entry.number("fteHundredths")),
                  static_cast<int>(entry.number("perUnits"))};
    if (!rule.ratio.isValid())
        entry.fail(QStringLiteral("perUnits"));
    rule.stepUnits = entry.optionalNumber("stepUnits");
    rule.minimumFteHundredths = entry.optionalNumber("minimumFteHundredths");
    rule.thresholdUnits = entry.optionalNumber("thresholdUnits");
    rule.scope = entry.scope();
    rule.validity = entry.validity();
    rule.standing = entry.code<RuleStanding>("standing");
    rule.active = entry.flag("active");
    rule.source = entry.text("source");
    return rule;
}

ValueRule readValue(const Entry& entry)
{
    ValueRule rule;
    rule.id = entry.id<ValueRule>();
    rule.code = entry.text("code");
    rule.value = entry.number("value");
    rule.unit = entry.text("unit");
    rule.scope = entry.scope();
    rule.validity = entry.validity();
    rule.standing = entry.code<RuleStanding>("standing");
    rule.source = entry.text("source");
    return rule;
}

template <class R, class Read>
std::vector<R> readList(const QJsonArray& list, const QString& path, Read&& read)
{
    std::vector<R> rules;
    for (const QJsonValue& value : list) {
        const Entry entry(value.toObject(), path, static_cast<int>(rules.size()) + 1);
        rules.push_back(read(entry));
        if (!rules.back().validity.isValid())
            entry.fail(QStringLiteral("to"));
    }
    return rules;
}

} // namespace

RuleSet readRules(const QByteArray& json, const QString& path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw base::FormatError(path, 0, error.errorString());
    const QJsonObject root = document.object();
    return {readList<RatioRule>(root.value(QLatin1String("ratios")).toArray(), path, readRatio),
            readList<ValueRule>(root.value(QLatin1String("values")).toArray(), path, readValue)};
}

const RuleSet& shippedRules()
{
    static const RuleSet rules = [] {
        RuleSet all;
        for (const char* name : {"ratios", "values", "rents"}) {
            QFile file(QStringLiteral(":/lotse/rules/%1.json").arg(QLatin1String(name)));
            if (!file.open(QIODevice::ReadOnly))
                throw base::FileError(file.fileName(), file.errorString());
            const RuleSet part = readRules(file.readAll(), file.fileName());
            all.ratios.insert(all.ratios.end(), part.ratios.begin(), part.ratios.end());
            all.values.insert(all.values.end(), part.values.begin(), part.values.end());
        }
        return all;
    }();
    return rules;
}

} // namespace domain
