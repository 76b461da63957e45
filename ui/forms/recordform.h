// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/compositefield.h"
#include "ui/forms/form.h"

namespace ui {

/// The form of one kind of record, made from its table of registers: a field for each register, with its
/// word, in the order of the table. Hidden registers keep the value the record came with.
template <domain::Record R>
class RecordForm final : public Form {
public:
    explicit RecordForm(const FieldContext& context, QWidget* parent = nullptr) : Form(parent)
    {
        const auto add = [&]<class V>(const domain::Field<R, V>& f) {
            if (context.hidden.contains(QLatin1String(f.name)))
                return;
            ValueBinding<V> binding = makeField<V>(context, QLatin1String(f.name));
            addField(*binding.field);
            m_show.push_back([set = binding.set, f](const R& record) { set(record.*(f.member)); });
            m_read.push_back([get = binding.get, f](R& record) { record.*(f.member) = get(); });
        };
        std::apply([&](const auto&... f) { (add(f), ...); }, R::describe().fields);
    }

    void show(const R& record)
    {
        m_record = record;
        for (const auto& show : m_show)
            show(record);
        markSaved();
        showProblems({});
    }
    void setId(const base::Id<R>& id) { m_record.id = id; }
    /// The record with what stands in the fields.
    [[nodiscard]] R record() const
    {
        R record = m_record;
        for (const auto& read : m_read)
            read(record);
        return record;
    }

private:
    R m_record{};
    std::vector<std::function<void(const R&)>> m_show;
    std::vector<std::function<void(R&)>> m_read;
};

} // namespace ui
