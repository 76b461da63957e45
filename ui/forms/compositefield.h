// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldmaker.h"

#include <QHBoxLayout>

namespace ui {

/// A value of several parts that merge as one: their fields side by side, each with its own label.
class PartsField : public FieldEditor {
    Q_OBJECT
public:
    explicit PartsField(const FieldSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<QString> fault() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] int span() const override { return m_parts.size() > 2 ? 3 : 2; }

protected:
    void addPart(FieldEditor& part);
    /// Call when all parts are there.
    void finish();

private:
    QWidget* m_row;
    std::vector<FieldEditor*> m_parts;
};

template <domain::Composite C>
class CompositeField final : public PartsField {
public:
    CompositeField(const FieldContext& context, const QString& code)
        : PartsField(FieldSpec{code, specOf(context, code).label, context.required.contains(code)})
    {
        const auto add = [&]<class V>(const domain::Part<C, V>& part) {
            ValueBinding<V> binding = makeField<V>(context, QLatin1String(part.suffix + 1));
            addPart(*binding.field);
            m_set.push_back([set = binding.set, part](const C& value) { set(value.*(part.member)); });
            m_get.push_back([get = binding.get, part](C& value) { value.*(part.member) = get(); });
        };
        std::apply([&](const auto&... part) { (add(part), ...); }, C::parts());
        finish();
    }
    [[nodiscard]] C value() const
    {
        C value{};
        for (const auto& get : m_get)
            get(value);
        return value;
    }
    void setValue(const C& value)
    {
        for (const auto& set : m_set)
            set(value);
    }

private:
    std::vector<std::function<void(const C&)>> m_set;
    std::vector<std::function<void(C&)>> m_get;
};

namespace detail {

template <domain::Composite C>
struct Maker<C> {
    static ValueBinding<C> make(const FieldContext& context, const QString& code)
    {
        return bound<C>(new CompositeField<C>(context, code));
    }
};

/// Tasks and the like: every code as a box to tick.
template <domain::Coded E>
struct Maker<std::vector<E>> {
    static ValueBinding<std::vector<E>> make(const FieldContext& context, const QString& code)
    {
        QStringList texts;
        for (const auto& entry : codesOf(E{}))
            texts << words::text(entry.value);
        return bound<std::vector<E>>(
            new TicksField(specOf(context, code), texts),
            [](const TicksField& f) {
                std::vector<E> values;
                const auto codes = codesOf(E{});
                for (std::size_t i = 0; i < codes.size(); ++i)
                    if ((f.value() >> i & 1) != 0)
                        values.push_back(codes[i].value);
                return values;
            },
            [](TicksField& f, const std::vector<E>& values) {
                quint64 bits = 0;
                const auto codes = codesOf(E{});
                for (std::size_t i = 0; i < codes.size(); ++i)
                    if (std::find(values.begin(), values.end(), codes[i].value) != values.end())
                        bits |= quint64{1} << i;
                f.setValue(bits);
            });
    }
};

template <class R>
struct Maker<std::vector<base::Id<R>>> {
    using Value = std::vector<base::Id<R>>;
    static ValueBinding<Value> make(const FieldContext& context, const QString& code)
    {
        return bound<Value>(
            new RecordsField(specOf(context, code), optionsOf(context, R::describe().kind)),
            [](const RecordsField& f) {
                Value ids;
                for (const base::Uuid& id : f.records())
                    ids.emplace_back(id);
                return ids;
            },
            [](RecordsField& f, const Value& value) {
                std::vector<base::Uuid> ids;
                for (const auto& id : value)
                    ids.push_back(id.uuid());
                f.setRecords(ids);
            });
    }
};

template <>
struct Maker<std::optional<domain::Coordinates>> {
    using Value = std::optional<domain::Coordinates>;
    static ValueBinding<Value> make(const FieldContext& context, const QString& code)
    {
        return bound<Value>(new CoordinatesField(specOf(context, code)));
    }
};

} // namespace detail

} // namespace ui
