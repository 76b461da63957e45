// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records.h"
#include "core/desk/book.h"
#include "core/domain/record/references.h"
#include "ui/forms/recordform.h"
#include "ui/records/recordeditor.h"

#include <concepts>

namespace ui {

/// RecordKind made from the table of registers and the plain actions of one kind.
template <domain::Record R>
class TypedEditor final : public RecordEditor {
public:
    TypedEditor(const FieldContext& context, const std::optional<desk::RecordRef>& parent, QWidget& host)
        : m_form(new RecordForm<R>(withoutParent(context, parent), &host))
    {}

    [[nodiscard]] Form& form() const override { return *m_form; }
    [[nodiscard]] desk::RecordRow row() const override
    {
        const R record = m_form->record();
        return {record.id.uuid(), domain::toCells(record)};
    }
    void show(const desk::RecordRow& row) override
    {
        auto record = domain::fromCells<R>(base::Id<R>(row.id), row.cells);
        if (!record) { // a new one that names nobody yet, or two halves of a merge: the rest is typed
            record.emplace(readableParts(row));
            record->id = base::Id<R>(row.id);
        }
        m_form->show(*record);
    }
    void setId(const base::Uuid& id) override { m_form->setId(base::Id<R>(id)); }
    [[nodiscard]] std::function<base::Problems(const desk::Book&)> check() const override
    {
        return [record = m_form->record()](const desk::Book& book) {
            return actions::check(book.file(), record);
        };
    }
    [[nodiscard]] std::function<Saved(const desk::Book&)> save() const override
    {
        return [record = m_form->record()](const desk::Book& book) -> Saved {
            if (!record.id.isNull())
                return savedAs(actions::edit(book.file(), record), record.id.uuid());
            const auto made = actions::create(book.file(), record);
            return savedAs(made, made.id ? made.id->uuid() : base::Uuid());
        };
    }

private:
    /// What of the cells makes valid values.
    static R readableParts(const desk::RecordRow& row)
    {
        R record{};
        const base::Cell* in = row.cells.data();
        const auto read = [&]<class V>(const domain::Field<R, V>& f) {
            using Codec = domain::Codec<V>;
            if constexpr (std::is_default_constructible_v<V>) {
                V value{};
                if (Codec::read(in, value))
                    record.*(f.member) = std::move(value);
            }
            in += Codec::cells.size();
        };
        std::apply([&](const auto&... f) { (read(f), ...); }, R::describe().fields);
        return record;
    }
    static FieldContext withoutParent(FieldContext context, const std::optional<desk::RecordRef>& parent)
    {
        if (const auto* reg = parentRegister(domain::kindOf<R>(), parent))
            context.hidden << QString::fromStdString(reg->name);
        return context;
    }

    RecordForm<R>* m_form;
};

/// Its day must be told, and the key date is a proposal.
template <class R>
concept HasDay = requires(R record)
{
    {
        record.day
        } -> std::same_as<QDate&>;
};

template <domain::Record R>
[[nodiscard]] RecordKind kindFormOf()
{
    RecordKind kind;
    kind.info = &domain::kindOf<R>();
    kind.required = [](const desk::Book& book) {
        QStringList names;
        for (const base::Problem& problem : actions::check(book.file(), R{}))
            if (problem.code == QLatin1String("required"))
                names << problem.field;
        return names;
    };
    kind.makeEditor = [](const FieldContext& context, const std::optional<desk::RecordRef>& parent,
                         QWidget& host) -> std::unique_ptr<RecordEditor> {
        return std::make_unique<TypedEditor<R>>(context, parent, host);
    };
    kind.blank = [](const NewRecord& wanted) {
        R record{};
        if constexpr (requires { record.period.from; })
            record.period.from = base::ImpreciseDate::of(wanted.from);
        if constexpr (HasDay<R>)
            record.day = wanted.from;
        desk::RecordRow row{{}, domain::toCells(record)};
        if (wanted.parent)
            for (const auto& reference : domain::referencesOf(domain::kindOf<R>()))
                if (reference.kind == wanted.parent->kind) {
                    row.cells[reference.column] = wanted.parent->id.toBytes();
                    break;
                }
        return row;
    };
    kind.remove = [](const desk::Book& book, const base::Uuid& id) {
        return actions::remove(book.file(), base::Id<R>(id));
    };
    return kind;
}

} // namespace ui
