// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record/describe.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/codesfield.h"
#include "ui/forms/fields.h"

#include <functional>

namespace ui {

/// What fields need from around them.
struct FieldContext {
    const base::Clock& clock;
    desk::RecordOptions options;
    QStringList required; ///< registers that must not be empty: their labels carry a star
    words::PeriodEnd periodEnd = words::PeriodEnd::LastDay;
    QStringList hidden = {}; ///< registers without a field: they keep the value the record came with
};

/// A field with the way to its value.
template <class V>
struct ValueBinding {
    FieldEditor* field;
    std::function<V()> get;
    std::function<void(const V&)> set;
};

/// How the numbers of a register or of a part of a composite value are typed.
[[nodiscard]] NumberFormat numberFormatOf(const QString& code);
/// Whether the texts of a register take several lines.
[[nodiscard]] bool isNote(const QString& code);
[[nodiscard]] FieldSpec specOf(const FieldContext& context, const QString& code);
[[nodiscard]] QStringList weekdayTexts();

namespace detail {

template <class V, class F, class Get, class Set>
ValueBinding<V> bound(F* field, Get get, Set set)
{
    return {field, [field, get] { return get(*field); },
            [field, set](const V& value) { set(*field, value); }};
}

template <class V, class F>
ValueBinding<V> bound(F* field)
{
    return bound<V>(
        field, [](const F& f) { return f.value(); }, [](F& f, const V& value) { f.setValue(value); });
}

template <class V>
struct Maker;

template <>
struct Maker<QString> {
    static ValueBinding<QString> make(const FieldContext& context, const QString& code)
    {
        if (code == QLatin1String("what"))
            return bound<QString>(new NeedField(specOf(context, code)));
        if (isNote(code))
            return bound<QString>(new NoteField(specOf(context, code)));
        return bound<QString>(new TextField(specOf(context, code)));
    }
};

template <class N>
requires std::is_same_v<N, int> || std::is_same_v<N, qint64>
struct Maker<N> {
    static ValueBinding<N> make(const FieldContext& context, const QString& code)
    {
        if (code == QLatin1String("weekdays"))
            return bound<N>(
                new TicksField(specOf(context, code), weekdayTexts()),
                [](const TicksField& f) { return static_cast<N>(f.value()); },
                [](TicksField& f, const N& value) { f.setValue(static_cast<quint64>(value)); });
        return bound<N>(
            new NumberField(specOf(context, code), numberFormatOf(code)),
            [](const NumberField& f) { return static_cast<N>(f.value().value_or(0)); },
            [](NumberField& f, const N& value) { f.setValue(value); });
    }
};

template <>
struct Maker<std::optional<int>> {
    static ValueBinding<std::optional<int>> make(const FieldContext& context, const QString& code)
    {
        NumberFormat format = numberFormatOf(code);
        format.canBeEmpty = true;
        return bound<std::optional<int>>(
            new NumberField(specOf(context, code), format),
            [](const NumberField& f) {
                const auto value = f.value();
                return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
            },
            [](NumberField& f, const std::optional<int>& value) {
                f.setValue(value ? std::optional<qint64>(*value) : std::nullopt);
            });
    }
};

template <>
struct Maker<bool> {
    static ValueBinding<bool> make(const FieldContext& context, const QString& code)
    {
        return bound<bool>(new FlagField(specOf(context, code)));
    }
};

template <domain::Coded E>
struct Maker<E> {
    static ValueBinding<E> make(const FieldContext& context, const QString& code)
    {
        return bound<E>(new ChoiceField<E>(specOf(context, code)));
    }
};

template <domain::Coded E>
struct Maker<std::optional<E>> {
    static ValueBinding<std::optional<E>> make(const FieldContext& context, const QString& code)
    {
        return bound<std::optional<E>>(new ChoiceField<std::optional<E>>(specOf(context, code)));
    }
};

template <>
struct Maker<std::optional<base::ImpreciseDate>> {
    using Value = std::optional<base::ImpreciseDate>;
    static ValueBinding<Value> make(const FieldContext& context, const QString& code)
    {
        return bound<Value>(new ImpreciseDateField(specOf(context, code), context.clock));
    }
};

template <>
struct Maker<QDate> {
    static ValueBinding<QDate> make(const FieldContext& context, const QString& code)
    {
        return bound<QDate>(
            new ImpreciseDateField(specOf(context, code), context.clock, false),
            [](const ImpreciseDateField& f) {
                const auto value = f.value();
                return value ? value->earliest() : QDate();
            },
            [](ImpreciseDateField& f, const QDate& value) { f.setValue(base::ImpreciseDate::of(value)); });
    }
};

template <>
struct Maker<base::DatedPeriod> {
    static ValueBinding<base::DatedPeriod> make(const FieldContext& context, const QString& code)
    {
        return bound<base::DatedPeriod>(
            new PeriodField(specOf(context, code), context.clock, context.periodEnd));
    }
};

template <>
struct Maker<QStringList> {
    static ValueBinding<QStringList> make(const FieldContext& context, const QString& code)
    {
        if (const auto* list = codeListOf(code))
            return bound<QStringList>(new CodesField(specOf(context, code), *list));
        return bound<QStringList>(new TextsField(specOf(context, code)));
    }
};

inline std::vector<desk::RecordOption> optionsOf(const FieldContext& context, quint16 kind)
{
    const auto found = context.options.find(kind);
    return found == context.options.end() ? std::vector<desk::RecordOption>() : found->second;
}

template <class R>
struct Maker<base::Id<R>> {
    static ValueBinding<base::Id<R>> make(const FieldContext& context, const QString& code)
    {
        return bound<base::Id<R>>(
            new RecordField(specOf(context, code), optionsOf(context, R::describe().kind), false),
            [](const RecordField& f) { return base::Id<R>(f.record()); },
            [](RecordField& f, const base::Id<R>& value) { f.setRecord(value.uuid()); });
    }
};

template <class R>
struct Maker<std::optional<base::Id<R>>> {
    using Value = std::optional<base::Id<R>>;
    static ValueBinding<Value> make(const FieldContext& context, const QString& code)
    {
        return bound<Value>(
            new RecordField(specOf(context, code), optionsOf(context, R::describe().kind), true),
            [](const RecordField& f) {
                const base::Uuid id = f.record();
                return id.isNull() ? std::nullopt : std::optional(base::Id<R>(id));
            },
            [](RecordField& f, const Value& value) { f.setRecord(value ? value->uuid() : base::Uuid()); });
    }
};

} // namespace detail

/// The field for a register of type V.
template <class V>
[[nodiscard]] ValueBinding<V> makeField(const FieldContext& context, const QString& code)
{
    return detail::Maker<V>::make(context, code);
}

} // namespace ui
